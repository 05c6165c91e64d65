using TeachBot.Content.Asking;
using Xunit;

namespace TeachBot.Tests.Content.Asking;

public sealed class PassageTests
{
    private const string Notes = """
        # 橋の歴史

        ## 石橋

        眼鏡橋は長崎の中島川に架かる石橋です。架けたのは興福寺の僧、如定でした。洪水でたびたび壊れ、そのつど直されました。工事は1634年に終わりました。

        ## 吊り橋

        吊り橋は谷に架けます。
        """;

    private static readonly TeachBot.Content.Course Bridges = TestCourses.Of(Notes);

    [Fact]
    public void A_long_question_whose_words_are_spread_over_a_passage_is_led_to_it()
    {
        var answer = Bridges.Answer("長崎の中島川に架かる眼鏡橋の工事が終わったのは何年？");
        var said = answer.Statements.Select(statement => statement.Text).Concat(answer.Near.Select(place => place.Text));
        Assert.Contains("1634年", string.Concat(said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("長崎の中島川に架かる眼鏡橋の長さは何メートル？")]
    [InlineData("長崎の中島川に架かる吊り橋の工事が終わったのは何年？")]
    [InlineData("長崎の中島川に架かる眼鏡橋の設計図を描いたのは誰？")]
    public void What_it_does_not_say_is_not_answered(string question) => Assert.False(Bridges.Answer(question).IsAnswered);

    [Fact]
    public void What_comes_nearest_is_named_where_there_is_no_answer()
    {
        var answer = Bridges.Answer("長崎の眼鏡橋を架けた僧の給料はいくら？");

        Assert.False(answer.IsAnswered);
        Assert.Contains("石橋", answer.Miss!.Nearest.Concat(answer.Near.SelectMany(place => place.Citation.Path)));
    }
}
