using CsCheck;
using TeachBot.Core.Text;
using Xunit;

namespace TeachBot.Tests.Core.Text;

public sealed class KanaSpellingTests
{
    [Theory]
    [InlineData("もーつぁると", "もつあると")]
    [InlineData("ゔぃおらーん", "びおらん")]
    [InlineData("ゔ", "ぶ")]
    [InlineData("うぇぶ", "うえぶ")]
    [InlineData("ちぢむ", "ちじむ")]
    [InlineData("ちゃっと", "ちゃっと")]
    [InlineData("漢字abc", "漢字abc")]
    [InlineData("", "")]
    public void Spellings_of_a_loanword_become_one(string hiragana, string loose) => Assert.Equal(loose, KanaSpelling.Loose(hiragana));

    [Fact]
    public void Each_letter_knows_where_it_comes_from()
    {
        var origins = new List<int>();
        Assert.Equal("びおらん", KanaSpelling.Loose("ゔぃおらーん", origins));
        Assert.Equal([0, 2, 3, 5], origins);
    }

    [Fact]
    public void Doing_it_twice_changes_nothing_and_no_text_is_too_strange() =>
        Texts.Any.Sample(text => KanaSpelling.Loose(KanaSpelling.Loose(text)) == KanaSpelling.Loose(text), iter: 3000);
}
