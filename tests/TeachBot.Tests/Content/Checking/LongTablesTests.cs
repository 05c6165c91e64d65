using TeachBot.Content.Checking;
using Xunit;

namespace TeachBot.Tests.Content.Checking;

/// <summary>
/// Notes that are one long table, one wide one, or many: checking them may not grow with their square. What is allocated is counted, which
/// is the same on a busy machine.
/// </summary>
public sealed class LongTablesTests
{
    private static readonly Dictionary<string, (int Few, Func<int, string> Notes)> Shapes = new()
    {
        ["rows"] = (
            400,
            count =>
                "## 年表\n\n| 項目 | 内容 | 年 |\n|---|---|---|\n"
                + Lines(count, i => $"| 用語{i} | 説明{i}です | {1600 + (i % 400)}年 |\n")
        ),
        ["the same row"] = (400, count => "## 表\n\n| 項目 | 内容 |\n|---|---|\n" + Lines(count, _ => "| 語 | 同じ説明です |\n")),
        ["columns"] = (
            40,
            count =>
                $"## 表\n\n| 項目 |{Lines(count, i => $" 列{i} |")}\n|---|{Lines(count, _ => "---|")}\n"
                + Lines(10, row => $"| 行{row} |{Lines(count, i => $" 値{row}の{i} |")}\n")
        ),
        ["tables"] = (
            60,
            count =>
                Lines(
                    count,
                    i => $"## 表{i}\n\n| 項目 | 内容 |\n|---|---|\n{Lines(6, row => $"| 語{i}の{row} | 説明{i}の{row}です |\n")}\n"
                )
        ),
    };

    public static MatrixTheoryData<string, bool> Cases => new(Shapes.Keys, [false, true]);

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_allocated_to_check_four_times_the_table_is_not_sixteen_times_as_much(string shape, bool withQuestions)
    {
        var (few, notes) = Shapes[shape];
        _ = Allocated(notes(few / 8), withQuestions);
        var (small, large) = (Allocated(notes(few), withQuestions), Allocated(notes(few * 4), withQuestions));

        Assert.True(large < small * 6, $"{small} bytes for {few}, {large} for {few * 4}");
    }

    private static long Allocated(string notes, bool withQuestions)
    {
        using var folder = new TemporaryFolder();
        folder.Write("lectures/01.md", "# 講義\n\n" + notes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Checker.Check(folder.Path, withQuestions);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(1, count).Select(line));
}
