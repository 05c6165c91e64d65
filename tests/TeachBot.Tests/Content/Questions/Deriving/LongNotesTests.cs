using TeachBot.Content;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Deriving;
using TeachBot.Core.Text;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Deriving;

/// <summary>
/// Notes that are one long list, table or row of headings: what is done for each of many may not grow with how many there are.
/// </summary>
public sealed class LongNotesTests
{
    private static readonly Dictionary<string, Func<int, string>> Shapes = new()
    {
        ["bullets"] = count => "# 講義\n\n## 用語\n\n" + Lines(count, i => $"- 用語{i}：説明{i}です。\n"),
        ["table"] = count =>
            "# 講義\n\n## 年表\n\n| 項目 | 内容 | 年 |\n|---|---|---|\n"
            + Lines(count, i => $"| 用語{i} | 説明{i}です | {1600 + (i % 400)}年 |\n"),
        ["headings"] = count => "# 講義\n\n## 種類\n\n" + Lines(count, i => $"### 甲{i}型\n\n甲{i}型とは、乙{i}を使う方式です。\n\n"),
        ["sentences"] = count => "# 講義\n\n## 章\n\n" + Lines(count, i => $"装置{i}は、部品{i * 3}の材料{i * 5}を使います。"),
    };

    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_allocated_for_the_questions_of_four_times_the_notes_is_not_sixteen_times_as_much(string shape)
    {
        _ = Allocated(Shapes[shape](50));
        var (few, many) = (Allocated(Shapes[shape](400)), Allocated(Shapes[shape](1_600)));

        Assert.True(many < few * 8, $"{few} bytes for 400, {many} for 1,600");
    }

    [Theory]
    [InlineData("bullets")]
    [InlineData("table")]
    [InlineData("headings")]
    public void Of_a_thousand_that_stand_side_by_side_each_is_compared_with_those_near_it(string shape)
    {
        var notes = Notes(Shapes[shape](1_000));
        var sizes = notes.Terms.Select(term => notes.SiblingsOf(term).Count).ToList();

        Assert.True(sizes.Count >= 1_000);
        Assert.InRange(sizes.Max(), 1, QuestionLimits.Siblings * 2);
    }

    [Fact]
    public void All_that_stand_side_by_side_are_told_apart_however_far_from_each_other()
    {
        var notes = Notes(Shapes["bullets"](1_000));
        var (first, last) = (notes.Knowledge.Find("用語1")!, notes.Knowledge.Find("用語1000")!);

        Assert.DoesNotContain(last, notes.SiblingsOf(first));
        Assert.True(notes.AreSiblings(first, last));
        Assert.False(notes.AreSiblings(first, first));
    }

    [Fact]
    public void An_explanation_names_some_of_a_long_list_and_not_all_of_it()
    {
        var list = Lines(600, i => $"- 利点その{i}はとても大きい\n");
        var bank = Course.Read([("a.md", $"# 講義\n\n## 甲型\n\n### メリット\n\n{list}\n### デメリット\n\n- 重い\n- 高い\n")]).Questions;

        Assert.NotEmpty(bank.Questions);
        Assert.All(bank.Questions, question => Assert.InRange(question.Explanation.Length, 1, 2_000));
        Assert.All(bank.Questions.SelectMany(question => question.Options), option => Assert.InRange(option.Reason.Length, 0, 2_000));
    }

    [Fact]
    public void The_facts_that_name_a_term_are_found_as_if_each_were_looked_at()
    {
        var notes = Notes(
            File.ReadAllText(Path.Combine(Architecture.Repository.Root, "content", "lectures", "01-virtualization-overview.md"))
        );

        Assert.All(
            notes.Terms,
            term =>
                Assert.Equal(
                    notes
                        .Facts.Where(fact =>
                            notes
                                .Knowledge.SpellingsOf(term)
                                .Append(term.Key)
                                .Any(key => key.Length > 0 && JapaneseText.Mentions(fact.Key, key))
                        )
                        .Select(fact => fact.Id),
                    notes.FactsNaming(term).Select(fact => fact.Id)
                )
        );
    }

    [Theory]
    [InlineData(0, "0 1 2 3")]
    [InlineData(5, "3 4 5 6")]
    [InlineData(9, "6 7 8 9")]
    [InlineData(-3, "0 1 2 3")]
    [InlineData(40, "6 7 8 9")]
    public void A_window_is_what_stands_around_a_place(int at, string seen) =>
        Assert.Equal(seen, string.Join(' ', Window.Around(Enumerable.Range(0, 10).ToList(), at, 4)));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_window_in_a_short_list_is_all_of_it(int count) =>
        Assert.Equal(Enumerable.Range(0, count), Window.Around(Enumerable.Range(0, count).ToList(), 1, 4));

    private static long Allocated(string markdown)
    {
        var course = Course.Read([("a.md", markdown)]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = LectureBank.Of(Notes(course));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static LectureNotes Notes(string markdown) => Notes(Course.Read([("a.md", markdown)]));

    private static LectureNotes Notes(Course course) => new(course.Knowledge, course.Knowledge.Lectures[0], [.. course.Knowledge.Groups]);

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(1, count).Select(line));
}
