using CsCheck;
using TeachBot.Core.Text;
using Xunit;

namespace TeachBot.Tests.Core.Text;

public class HiraganaTests
{
    [Theory]
    [InlineData("コンテナ", "こんてな")]
    [InlineData("ァィゥェォッャュョヮ", "ぁぃぅぇぉっゃゅょゎ")]
    [InlineData("ヴヵヶ", "ゔゕゖ")]
    [InlineData("サーバ", "さーば")]
    [InlineData("ホスト型OS", "ほすと型OS")]
    [InlineData("・ヷｱ", "・ヷｱ")]
    [InlineData("", "")]
    public void Katakana_becomes_hiragana_and_all_else_stays(string text, string hiragana) =>
        Assert.Equal(hiragana, JapaneseText.ToHiragana(text));

    [Fact]
    public void No_unit_changes_its_place() =>
        Texts.Any.Sample(
            text =>
            {
                var hiragana = JapaneseText.ToHiragana(text);

                Assert.Equal(text.Length, hiragana.Length);
                Assert.All(text.Zip(hiragana), pair => Assert.True(pair.First == pair.Second || pair.First is >= 'ァ' and <= 'ヶ'));
            },
            iter: 1000
        );
}
