using TeachBot.Content.Asking;
using Xunit;

namespace TeachBot.Tests.Content.Asking;

public sealed class AbstentionTests
{
    [Theory]
    [InlineData("タンデム型とは？", "タンデム型", null)]
    [InlineData("ロード型の値段は？", "値段", "ロード型")]
    [InlineData("電動アシスト自転車とは？", "電動アシスト自転車", null)]
    [InlineData("ロード型とタンデム型の違いは？", "タンデム型", "ロード型")]
    [InlineData("カモシカの発売日は？", "発売日", "カモシカ")]
    [InlineData("ロード型の歴史は？", "歴史", "ロード型")]
    [InlineData("マウンテン型の手順は？", "手順", "マウンテン型")]
    [InlineData("点検の手順9は？", "手順9", "点検")]
    public void What_the_notes_do_not_say_is_a_miss_that_names_the_part(string question, string unknown, string? subject)
    {
        var answer = Bicycles.Course.Answer(question);

        Assert.False(answer.IsAnswered);
        Assert.Contains(unknown, answer.Miss!.Unknown, StringComparison.Ordinal);
        Assert.Equal(subject, answer.Miss.Subject);
        Assert.InRange(answer.Miss.Nearest.Count, 0, 3);
    }

    [Theory]
    [InlineData("こんにちは")]
    [InlineData("ありがとうございます！")]
    [InlineData("")]
    [InlineData("？？？")]
    [InlineData("😀")]
    public void Small_talk_is_no_question_about_the_notes(string question)
    {
        var answer = Bicycles.Course.Answer(question);

        Assert.Equal(AnswerKinds.SmallTalk, answer.Kind);
        Assert.False(answer.IsAnswered);
        Assert.NotEmpty(answer.Miss!.Nearest);
    }

    [Fact]
    public void An_aspect_is_found_where_a_sentence_tells_it_without_its_name() =>
        Assert.Contains(
            Bicycles.Course.Answer("シティ型の用途は？").Statements,
            statement => statement.Text.StartsWith("買い物や通学に使う", StringComparison.Ordinal)
        );

    [Fact]
    public void What_is_said_of_one_kind_is_not_said_of_its_neighbour() =>
        Assert.False(Bicycles.Course.Answer("ロード型にかごは付いている？").IsAnswered);
}
