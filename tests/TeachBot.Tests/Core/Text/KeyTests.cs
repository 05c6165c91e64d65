using CsCheck;
using TeachBot.Core.Text;
using Xunit;

namespace TeachBot.Tests.Core.Text;

public class KeyTests
{
    [Theory]
    [InlineData("Hyper-V", "HyperV")]
    [InlineData("Hyper-V", "Ｈｙｐｅｒ　Ｖ")]
    [InlineData("Hyper-V", "hyper_v")]
    [InlineData("Virtual Box", "VirtualBox")]
    [InlineData("リソース・プール", "リソースプール")]
    [InlineData("「仮想マシン」", "仮想マシン")]
    [InlineData("『仮想マシン』", "仮想マシン")]
    [InlineData("【仮想マシン】", "仮想マシン")]
    [InlineData("“VM”", "\"VM\"")]
    [InlineData("rock'n'roll", "rock’n’roll")]
    [InlineData("ﾊｲﾊﾟｰﾊﾞｲｻﾞｰ", "ハイパーバイザ")]
    public void Two_spellings_of_a_name_have_one_key(string one, string other) =>
        Assert.Equal(JapaneseText.Key(one), JapaneseText.Key(other));

    [Theory]
    [InlineData("ホスト型", "ホスト系")]
    [InlineData("C", "C++")]
    [InlineData("C", "C#")]
    [InlineData("サーバ", "サーブ")]
    [InlineData("はな", "ばな")]
    [InlineData("コーヒー", "コヒー")]
    [InlineData("1.5", "15")]
    public void Two_names_have_two_keys(string one, string other) => Assert.NotEqual(JapaneseText.Key(one), JapaneseText.Key(other));

    [Fact]
    public void No_key_holds_a_separator() =>
        Texts.Any.Sample(
            text => Assert.DoesNotContain(JapaneseText.Key(text), c => JapaneseText.IsSeparator(c) || char.IsWhiteSpace(c)),
            iter: 3000
        );

    [Fact]
    public void Text_without_separators_is_not_copied()
    {
        var folded = JapaneseText.Fold("ホスト型");

        Assert.Same(folded, JapaneseText.WithoutSeparators(folded));
    }
}
