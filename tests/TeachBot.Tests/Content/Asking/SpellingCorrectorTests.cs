using TeachBot.Content.Asking;
using Xunit;

namespace TeachBot.Tests.Content.Asking;

public sealed class SpellingCorrectorTests
{
    [Theory]
    [InlineData("dokcer", "docker")]
    [InlineData("doker", "docker")]
    [InlineData("dockker", "docker")]
    [InlineData("dpcker", "docker")]
    [InlineData("ハイパバイザ型", "ハイパーバイザ型")]
    [InlineData("ハイパーバイサ型", "ハイパーバイザ型")]
    [InlineData("バロック音学", "バロック音楽")]
    [InlineData("モツァルト", "モーツァルト")]
    public void A_slip_of_the_finger_leads_to_the_word(string typed, string meant) =>
        Assert.Equal(
            meant,
            new SpellingCorrector(["docker", "rocket", "ハイパーバイザ型", "バロック音楽", "モーツァルト", "チェンバロ"]).Correct(typed)
        );

    [Theory]
    [InlineData("デメリット", "メリット")]
    [InlineData("メリット", "デメリット")]
    [InlineData("rocket", "docker")]
    [InlineData("ゲスト型", "ホスト型")]
    [InlineData("準仮想化", "仮想化")]
    [InlineData("lxd", "lxc")]
    [InlineData("第二次世界大戦", "第一次世界大戦")]
    [InlineData("最大公約数", "最小公約数")]
    [InlineData("ハイパーバイザ式", "ハイパーバイザ型")]
    public void Another_word_is_never_taken_for_a_slip(string typed, string other) =>
        Assert.Null(new SpellingCorrector([other]).Correct(typed));

    [Fact]
    public void Where_two_words_are_as_near_neither_is_meant() =>
        Assert.Null(new SpellingCorrector(["ticker", "tpcker"]).Correct("tocker"));
}
