using TeachBot.Content.Asking;
using Xunit;

namespace TeachBot.Tests.Content.Asking;

public sealed class ConversationTests
{
    [Theory]
    [InlineData("ロード型とは？", "じゃあ特徴は？", "タイヤが細いため")]
    [InlineData("マウンテン型とは？", "用途は？", "林道")]
    [InlineData("ロード型とは？", "それの特徴は？", "タイヤが細いため")]
    public void A_question_without_a_subject_goes_on_about_the_last_one(string first, string second, string words)
    {
        var answer = Bicycles.Course.Answer(second, first);

        Assert.Equal(Bicycles.Course.Answer(first).Subject, answer.Subject);
        Assert.Contains(answer.Statements, statement => statement.Text.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_difference_from_something_is_its_difference_from_the_last_subject()
    {
        var answer = Bicycles.Course.Answer("マウンテン型との違いは？", "ロード型とは？");

        Assert.Equal(AnswerKinds.Comparison, answer.Kind);
        Assert.Equal(["ロード型", "マウンテン型"], answer.Comparison!.Concepts);
    }

    [Fact]
    public void A_new_subject_replaces_the_last_one()
    {
        Assert.Equal("シティ型", Bicycles.Course.Answer("シティ型の特徴は？", "ロード型とは？").Subject?.Name);
    }

    [Fact]
    public void Small_talk_does_not_go_on_about_anything()
    {
        Assert.Equal(AnswerKinds.SmallTalk, Bicycles.Course.Answer("ありがとう", "ロード型とは？").Kind);
    }
}
