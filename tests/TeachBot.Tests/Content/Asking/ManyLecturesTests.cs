using TeachBot.Content;
using Xunit;

namespace TeachBot.Tests.Content.Asking;

/// <summary>A school's notes: a word that one lecture explains is a mere word in another.</summary>
public sealed class ManyLecturesTests
{
    private const string Coast = """
        # 第1回 海岸の地理

        ## 室戸岬

        室戸岬は海岸段丘という地形で知られます。海から吹く風が強い岬です。

        ## 足摺岬

        足摺岬は花崗岩の断崖です。

        ## まとめ

        岬の形は岩と波で決まります。
        """;

    private const string Maps = """
        # 第2回 地図の読み方

        ## 地形

        地形とは、土地の高さと形のことです。

        ## 風

        風とは、空気の流れです。

        ## まとめ

        等高線を読みます。
        """;

    private static readonly Course School = Course.Read([("01.md", Coast), ("02.md", Maps)]);

    [Theory]
    [InlineData("室戸岬は何ていう地形？", "海岸段丘")]
    [InlineData("室戸岬の風は強い？", "風が強い")]
    [InlineData("地形とは？", "土地の高さ")]
    [InlineData("風とは？", "空気の流れ")]
    [InlineData("まとめを見せて", "岩と波")]
    [InlineData("第2回のまとめを見せて", "等高線")]
    public void A_question_is_read_in_the_words_of_the_lecture_that_it_is_about(string question, string expected) =>
        Assert.Contains(
            expected,
            string.Concat(School.Answer(question).Statements.Select(statement => statement.Text)),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("足摺岬は何ていう地形？")]
    [InlineData("足摺岬の風は強い？")]
    public void What_is_said_of_one_is_not_said_of_its_neighbour(string question) => Assert.False(School.Answer(question).IsAnswered);

    [Fact]
    public void The_first_lecture_is_the_one_with_the_lowest_number_whatever_its_file_is_called()
    {
        var school = Course.Read([("a.md", Maps), ("b.md", Coast)]);
        Assert.Contains("岩と波", school.Answer("まとめを見せて").Statements[0].Text, StringComparison.Ordinal);
    }
}
