using TeachBot.Content.Asking;
using TeachBot.Host.Output;
using TeachBot.Host.Wordings;
using Xunit;

namespace TeachBot.Tests.Content.Asking;

public sealed class AnswerKindTests
{
    [Theory]
    [InlineData("ロード型とは？", AnswerKinds.Definition, "舗装路を速く走る")]
    [InlineData("ロード型の特徴は？", AnswerKinds.Facet, "タイヤが細いため")]
    [InlineData("ロード型の用途は？", AnswerKinds.Facet, "競技")]
    [InlineData("ロード型にはどんなものがある？", AnswerKinds.List, "ツバメ [S1, S2]")]
    [InlineData("自転車の種類は？", AnswerKinds.List, "マウンテン型")]
    [InlineData("自転車は何種類ある？", AnswerKinds.Count, "3種類")]
    [InlineData("車輪はいくつ？", AnswerKinds.Count, "2つ")]
    [InlineData("カモシカは何型？", AnswerKinds.Classification, "マウンテン型")]
    [InlineData("カモシカってロード型だよね？", AnswerKinds.Classification, "マウンテン型")]
    [InlineData("山道を走るのはどれ？", AnswerKinds.Lookup, "マウンテン型")]
    [InlineData("一番重いのは？", AnswerKinds.Superlative, "マウンテン型")]
    [InlineData("ロード型の抵抗が小さいのはなぜ？", AnswerKinds.Reason, "タイヤが細いため")]
    [InlineData("点検の手順は？", AnswerKinds.Procedure, "チェーンに油をさす")]
    [InlineData("診断結果を表示するコマンドは？", AnswerKinds.Command, "bikectl status")]
    [InlineData("車体の構造図を見せて", AnswerKinds.Figure, "車体の各部の名前")]
    [InlineData("まとめを見せて", AnswerKinds.Summary, "人の力で進む")]
    [InlineData("第4回の内容は？", AnswerKinds.Outline, "自転車の種類と性能")]
    [InlineData("サドルの高さは？", AnswerKinds.Definition, "90cm")]
    [InlineData("かごが付いている自転車は？", AnswerKinds.Passage, "シティ型")]
    [InlineData("オフロードバイクって何？", AnswerKinds.Definition, "マウンテン型")]
    [InlineData("ロード型とマウンテン型の違いは？", AnswerKinds.Comparison, "林道")]
    [InlineData("3つの型を比べて", AnswerKinds.Comparison, "シティ型")]
    public void A_question_of_each_kind_is_answered_in_the_words_of_the_notes(string question, string kind, string words)
    {
        var answer = Bicycles.Course.Answer(question);

        Assert.Equal(kind, answer.Kind);
        Assert.Contains(words, AnswerText.Plain(answer, Wording.For("ja")), StringComparison.Ordinal);
        Assert.NotEmpty(answer.Citations);
        Assert.InRange(answer.Confidence, .5, 1);
    }

    [Theory]
    [InlineData("点検で最初に何をする？", "空気圧", "ブレーキ")]
    [InlineData("点検の手順2は？", "ブレーキをにぎる", "チェーン")]
    [InlineData("点検でブレーキの次は何をする？", "チェーンに油をさす", "空気圧")]
    public void One_step_is_shown_where_one_is_asked_for(string question, string shown, string other)
    {
        var text = AnswerText.Plain(Bicycles.Course.Answer(question), Wording.For("ja"));

        Assert.Contains(shown, text, StringComparison.Ordinal);
        Assert.DoesNotContain(other, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_leads_to_the_line_of_the_file()
    {
        var citation = Bicycles.Course.Answer("ロード型とは？").Citations[0];

        Assert.Equal("第4回：自転車のえらび方", citation.Lecture);
        Assert.Equal(["自転車の種類と性能", "ロード型", "特徴"], citation.Path);
        Assert.Contains("舗装路", Bicycles.Lecture.Split('\n')[citation.Line - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_is_told_by_its_kind_and_what_the_kind_is()
    {
        var answer = Bicycles.Course.Answer("カモメとは？");

        Assert.Equal(["ロード型"], answer.Statements.Select(statement => statement.Class).OfType<string>());
        Assert.Contains("舗装路", answer.Statements[^1].Text, StringComparison.Ordinal);
    }
}
