using TeachBot.Content.Questions;
using TeachBot.Tests.Content.Asking;
using Xunit;

namespace TeachBot.Tests.Content.Questions.Deriving;

public sealed class IdentityTests
{
    private static readonly Dictionary<string, Question> Before = Bank(Bicycles.Lecture);

    [Fact]
    public void An_edited_sentence_keeps_its_questions_under_a_new_version()
    {
        var after = Bank(
            Bicycles.Lecture.Replace(
                "タイヤが細いため、路面の抵抗が小さくなります。",
                "タイヤがとても細いため、路面の抵抗が小さくなります。",
                StringComparison.Ordinal
            )
        );
        var edited = Before.Values.Where(question => question.Explanation.Contains("タイヤが細い", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(edited);
        Assert.All(edited, question => Assert.NotEqual(question.Version, after[question.Id].Version));
    }

    [Fact]
    public void What_rests_on_other_sentences_stays_as_it_was()
    {
        var after = Bank(Bicycles.Lecture.Replace("かごが付いています。", "大きなかごが付いています。", StringComparison.Ordinal));

        Assert.All(
            Before.Values.Where(question => question.Concept == "ロード型"),
            question => Assert.Equal(question.Version, after[question.Id].Version)
        );
    }

    [Fact]
    public void A_lecture_added_before_changes_no_id()
    {
        var course = TeachBot.Content.Course.Read([
            ("00.md", "# 前の講義\n## 机\n机は、物を置く家具です。\n"),
            ("lecture.md", Bicycles.Lecture),
        ]);
        var ids = course.Questions.Questions.Select(question => question.Id).ToHashSet();

        Assert.All(Before.Keys, id => Assert.Contains(id, ids));
    }

    [Fact]
    public void Ids_are_short_and_plain() => Assert.All(Before.Keys, id => Assert.Matches("^[a-z0-9-]{8,40}$", id));

    private static Dictionary<string, Question> Bank(string markdown) =>
        TestCourses.Of(markdown).Questions.Questions.ToDictionary(question => question.Id);
}
