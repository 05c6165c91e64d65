using TeachBot.Content.Asking;
using TeachBot.Tests.Content.Asking;
using Xunit;

namespace TeachBot.Tests.Content.Comparing;

public sealed class ComparisonTests
{
    [Fact]
    public void Concepts_are_compared_by_their_aspects_and_a_missing_one_stays_empty()
    {
        var comparison = Bicycles.Course.Compare(["ロード型", "シティ型"]).Comparison!;

        Assert.Equal(["ロード型", "シティ型"], comparison.Concepts);
        Assert.Equal(["特徴", "主なモデル", "用途"], comparison.Rows.Select(row => row.Facet));
        Assert.StartsWith("舗装路", comparison.Rows[0].Cells[0]!.Text, StringComparison.Ordinal);
        Assert.Null(comparison.Rows[1].Cells[1]);
    }

    [Fact]
    public void Members_are_compared_through_their_kinds_and_the_comparison_says_so()
    {
        var comparison = Bicycles.Course.Compare(["カモメ", "カモシカ"]).Comparison!;

        Assert.Equal(["ロード型", "マウンテン型"], comparison.Rows[0].Cells.Select(cell => cell!.Text));
        Assert.Contains(comparison.Rows, row => row.Facet == "特徴");
    }

    [Fact]
    public void Members_of_one_kind_differ_in_nothing_that_the_notes_say()
    {
        var comparison = Bicycles.Course.Compare(["カモメ", "ハヤブサ"]).Comparison!;

        Assert.Equal(["種類"], comparison.Rows.Select(row => row.Facet));
    }

    [Fact]
    public void Every_cell_has_its_source()
    {
        var comparison = Bicycles.Course.Compare(["ロード型", "マウンテン型"]).Comparison!;

        Assert.All(comparison.Rows.SelectMany(row => row.Cells), cell => Assert.True(cell!.Citation.Line > 1));
    }

    [Theory]
    [InlineData("HB", "クマ")]
    [InlineData("ハヤブサ", "ｸﾏ")]
    public void Any_spelling_names_a_term(params string[] names) =>
        Assert.Equal(["ハヤブサ", "クマ"], Bicycles.Course.Compare(names).Comparison!.Concepts);

    [Fact]
    public void A_name_that_the_notes_lack_is_named()
    {
        var answer = Bicycles.Course.Compare(["ロード型", "一輪車"]);

        Assert.False(answer.IsAnswered);
        Assert.Equal("一輪車", answer.Miss!.Unknown);
    }

    [Fact]
    public void What_was_asked_in_particular_comes_first()
    {
        var answer = Bicycles.Course.Answer("ロード型とマウンテン型、重いのはどっち？");

        Assert.Equal(AnswerKinds.Comparison, answer.Kind);
        Assert.Contains("最も重い", answer.Comparison!.Deciding[0].Text, StringComparison.Ordinal);
    }
}
