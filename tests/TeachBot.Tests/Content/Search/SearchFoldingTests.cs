using CsCheck;
using TeachBot.Content.Search;
using TeachBot.Core.Text;
using TeachBot.Tests.Core.Text;
using Xunit;

namespace TeachBot.Tests.Content.Search;

public class SearchFoldingTests
{
    [Theory]
    [InlineData("サーバー", "サーバ")]
    [InlineData("サーバーとキー", "サーバとキー")]
    [InlineData("ＡＢＣ（１２）", "abc(12)")]
    [InlineData("ｻｰﾊﾞｰ", "サーバ")]
    [InlineData("①", "1")]
    public void Widths_cases_and_long_vowels_are_one(string text, string folded) => Assert.Equal(folded, Fold(text));

    [Fact]
    public void Every_character_is_folded_as_elsewhere()
    {
        for (var c = '\0'; c < char.MaxValue; c++)
        {
            Assert.Equal(JapaneseText.Fold(c.ToString()), Fold(c.ToString()));
        }
    }

    [Fact]
    public void Any_text_is_folded_as_elsewhere() =>
        Texts.Any.Sample(text => Assert.Equal(JapaneseText.Fold(text), Fold(text)), iter: 5000);

    private static string Fold(string text)
    {
        char[] buffer = [];
        return SearchFolding.Fold(text, ref buffer).ToString();
    }
}
