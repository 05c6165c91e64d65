using TeachBot.Content.Asking;
using Xunit;

namespace TeachBot.Tests.Content.Asking;

public sealed class ConversationTests
{
    [Theory]
    [InlineData("ロード型とは？", "じゃあ特徴は？", "タイヤが細いため")]
    [InlineData("マウンテン型とは？", "用途は？", "林道")]
    [InlineData("ロード型とは？", "それの主なモデルは？", "ハヤブサ")]
    public void A_question_without_a_subject_goes_on_about_the_last_one(string first, string second, string words)
    {
        var last = Bicycles.Course.Answer(first).Subject;
        var answer = Bicycles.Course.Answer(second, last);

        Assert.Equal(last, answer.Subject);
        Assert.Contains(answer.Statements, statement => statement.Text.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void A_difference_from_something_is_its_difference_from_the_last_subject()
    {
        var last = Bicycles.Course.Answer("ロード型とは？").Subject;
        var answer = Bicycles.Course.Answer("マウンテン型との違いは？", last);

        Assert.Equal(AnswerKinds.Comparison, answer.Kind);
        Assert.Equal(["ロード型", "マウンテン型"], answer.Comparison!.Concepts);
    }

    [Fact]
    public void A_new_subject_replaces_the_last_one()
    {
        var last = Bicycles.Course.Answer("ロード型とは？").Subject;

        Assert.Equal("シティ型", Bicycles.Course.Answer("シティ型の特徴は？", last).Subject?.Name);
    }

    [Fact]
    public void Small_talk_does_not_go_on_about_anything()
    {
        var last = Bicycles.Course.Answer("ロード型とは？").Subject;

        Assert.Equal(AnswerKinds.SmallTalk, Bicycles.Course.Answer("ありがとう", last).Kind);
    }
}
