using TeachBot.Core.Text;
using Xunit;

namespace TeachBot.Tests.Core.Text;

public class ScriptsTests
{
    [Theory]
    [InlineData("ぁあんゔゖゝゞ", Script.Hiragana)]
    [InlineData("ァアンヴヶヺーヽヾ", Script.Katakana)]
    [InlineData("一仮鿿㐀䶿豈々〆", Script.Kanji)]
    [InlineData("𠮷", Script.Kanji)]
    [InlineData("aZ09éßЖα", Script.Latin)]
    [InlineData("Ａｚ０", Script.Latin)]
    [InlineData(" 　、。・「」-_#…※★\n\t", Script.None)]
    [InlineData("゛゜\u3099\u309A", Script.None)]
    public void A_character_has_a_script(string characters, Script script) =>
        Assert.All(characters, c => Assert.Equal(script, Scripts.Of(c)));
}
