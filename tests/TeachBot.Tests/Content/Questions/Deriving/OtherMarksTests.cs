using TeachBot.Content;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Deriving;

/// <summary>Who ends sentences with other marks, or with the end of a line, gets questions too.</summary>
public sealed class OtherMarksTests
{
    [Theory]
    [InlineData("．", "，", 1)]
    [InlineData(". ", ", ", 1)]
    [InlineData("\n", "、", .9)]
    public void As_many_questions_come_of_the_same_notes_with_other_marks(string stop, string comma, double share)
    {
        var notes = File.ReadAllText(Path.Combine(TestCourses.Folder("tea"), "lecture.md"));
        var usual = CountOf(notes);

        Assert.InRange(
            CountOf(notes.Replace("。", stop, StringComparison.Ordinal).Replace("、", comma, StringComparison.Ordinal)),
            usual * share,
            usual * 1.1
        );
    }

    private static int CountOf(string notes) => Course.Read([("lecture.md", notes)]).Questions.Questions.Count;
}
