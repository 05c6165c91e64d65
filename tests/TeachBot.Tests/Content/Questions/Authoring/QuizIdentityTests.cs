using Xunit;

namespace TeachBot.Tests.Content.Questions.Authoring;

public class QuizIdentityTests
{
    private const string Quiz = "甲 はどれ？\n\n- [x] 甲 — 理由\n- [ ] 乙\n\n> 解説\n\n出典: みかん\n";

    [Theory]
    [InlineData("甲 はどれ？", "甲はどれ?。")]
    [InlineData("- [ ] 乙", "- [ ] 丙")]
    [InlineData("甲 はどれ？", "# 題\n\n先の問い\n\n- [x] 一\n- [ ] 二\n\n> 解説\n\n出典: みかん\n\n甲はどれ？")]
    public void An_id_stays_where_options_marks_or_the_place_change(string before, string after) =>
        Assert.Equal(Of(Quiz).Id, Of(Quiz.Replace(before, after, StringComparison.Ordinal)).Id);

    [Fact]
    public void An_id_changes_with_wording_and_file_unless_the_author_gave_it()
    {
        Assert.NotEqual(Of(Quiz).Id, Of(Quiz.Replace("どれ", "何", StringComparison.Ordinal)).Id);
        Assert.NotEqual(Of(Quiz).Id, Quizzes.Read(Quiz, "other.md").Questions[^1].Id);
        Assert.Equal("own-1", Of(Quiz.Replace("どれ", "何", StringComparison.Ordinal) + "ID: own-1").Id);
    }

    [Theory]
    [InlineData("はどれ", "は何")]
    [InlineData("乙", "丙")]
    [InlineData("[ ] 乙", "[x] 乙")]
    [InlineData("理由", "別の理由")]
    [InlineData("解説", "別の解説")]
    public void A_version_changes_with_what_a_learner_reads(string before, string after)
    {
        Assert.NotEqual(Of(Quiz).Version, Of(Quiz.Replace(before, after, StringComparison.Ordinal)).Version);
        Assert.Equal(Of(Quiz).Version, Of(Quiz.Replace("\n\n", "\n\n\n", StringComparison.Ordinal) + "難しさ: やさしい").Version);
    }

    [Fact]
    public void Ids_and_versions_are_the_same_on_any_machine_and_fit_the_store()
    {
        Assert.Equal(("authored-", 19, 10), (Of(Quiz).Id[..9], Of(Quiz).Id.Length, Of(Quiz).Version.Length));
        Assert.Equal("authored-tmkfzrvbsx dwr9urr4ne", $"{Of(Quiz).Id} {Of(Quiz).Version}");
    }

    private static TeachBot.Content.Questions.Question Of(string quiz) => Quizzes.Read(quiz).Questions[^1];
}
