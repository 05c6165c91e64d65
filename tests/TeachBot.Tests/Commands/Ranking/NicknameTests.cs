using TeachBot.Commands.Ranking;
using Xunit;

namespace TeachBot.Tests.Commands.Ranking;

public class NicknameTests
{
    [Theory]
    [InlineData("ひまわり", "ひまわり")]
    [InlineData("  ｈａｎａ　　７ ", "hana 7")]
    [InlineData("ﾊﾅ", "ハナ")]
    [InlineData("は\u3099な", "ばな")]
    [InlineData("👨‍👩‍👧‍👦の子", "👨‍👩‍👧‍👦の子")]
    [InlineData("*太字* `x`", "*太字* `x`")] // escaped where it is shown
    [InlineData("", "")]
    [InlineData("   ", "")]
    public void A_name_has_one_spelling(string typed, string name) => Assert.Equal(name, Nicknames.Read(typed));

    [Theory]
    [InlineData("@everyone")]
    [InlineData("＠先生")]
    [InlineData("<@123>")]
    [InlineData("＜!channel＞")]
    [InlineData("花\u202Eabc")]
    [InlineData("\u2067花")]
    [InlineData("花\u200B")]
    [InlineData("花\n太郎")]
    [InlineData("花\u0007")]
    [InlineData("\u3164")]
    [InlineData("\u200D")]
    [InlineData("\uE000")]
    [InlineData("い\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030A\u030B\u030C\u030D")]
    [InlineData("あいうえおかきくけこさしすせそたちつてとな")]
    public void What_names_people_hides_itself_or_is_no_name_is_refused(string typed) => Assert.Null(Nicknames.Read(typed));

    [Fact]
    public void Half_a_character_is_refused() => Assert.Null(Nicknames.Read("花\uD83D"));

    [Fact]
    public void The_length_is_in_characters_as_a_reader_sees_them()
    {
        Assert.Equal(Nicknames.Longest, new System.Globalization.StringInfo(Nicknames.Read(string.Concat(Enumerable.Repeat("🇯🇵", Nicknames.Longest)))!).LengthInTextElements);
        Assert.Null(Nicknames.Read(string.Concat(Enumerable.Repeat("🇯🇵", Nicknames.Longest + 1))));
    }
}
