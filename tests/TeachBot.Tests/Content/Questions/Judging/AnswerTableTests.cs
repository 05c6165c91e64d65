using System.Text.RegularExpressions;
using TeachBot.Content.Questions.Judging;
using TeachBot.Tests.Architecture;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Judging;

/// <summary>
/// <c>answers.tsv</c>: course, keys set apart by |, verdict, what was typed (with \t and \uXXXX), by theme. <c>net</c> is
/// <see cref="JudgingCourses"/>'s own; most of its keys are no terms of it, as an author's are not.
/// </summary>
public sealed class AnswerTableTests
{
    private const int Fewest = 230;

    public static TheoryData<string, string, string, string, string> Rows { get; } = Read();

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_answer_is_judged_as_a_good_teacher_would(string theme, string course, string key, string verdict, string typed) =>
        Assert.Equal(
            (theme, verdict),
            (theme, JudgingCourses.Judge(course, key, Regex.Unescape(typed)).Verdict.ToString().ToLowerInvariant())
        );

    [Fact]
    public void The_table_has_at_least_230_rows_and_none_twice()
    {
        Assert.True(Rows.Count >= Fewest);
        Assert.Equal(Rows.Count, Rows.Select(row => row.Data).Select(row => (row.Item2, row.Item3, row.Item5)).Distinct().Count());
    }

    [Fact]
    public void Who_was_nearly_right_once_is_not_nearly_right_again()
    {
        foreach (var row in Rows.Select(row => row.Data))
        {
            var judgement = JudgingCourses.Judge(row.Item2, row.Item3, Regex.Unescape(row.Item5), wasNearly: true);
            Assert.Equal(row.Item4 == "right" ? Verdict.Right : Verdict.Wrong, judgement.Verdict);
        }
    }

    private static TheoryData<string, string, string, string, string> Read()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        var theme = "";
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests/TeachBot.Tests/Content/Questions/Judging/answers.tsv")))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                theme = line[2..];
                continue;
            }

            var cells = line.Split('\t');
            rows.Add(theme, cells[0], cells[1], cells[2], cells[3]);
        }

        return rows;
    }
}
