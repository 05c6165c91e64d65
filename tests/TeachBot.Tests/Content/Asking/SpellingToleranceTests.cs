using Xunit;

namespace TeachBot.Tests.Content.Asking;

public sealed class SpellingToleranceTests
{
    [Theory]
    [InlineData("ロード型とは")]
    [InlineData("ﾛｰﾄﾞ型とは？")]
    [InlineData("ロード型って何")]
    [InlineData("ロード型ってなんですか？？")]
    [InlineData("ろーどがたって何？")]
    [InlineData("ロードバイクとは何でしょうか")]
    [InlineData("road bikeとは")]
    [InlineData("ＲＯＡＤ ＢＩＫＥって？")]
    [InlineData("Road-Bike おしえて")]
    [InlineData("「ロード型」について説明してください")]
    [InlineData("えっと、ロード型を教えろ")]
    public void However_it_is_typed_it_is_the_same_question(string question) =>
        Assert.Equal("ロード型", Bicycles.Course.Answer(question).Subject?.Name);

    [Theory]
    [InlineData("マウンテソ型とは")]
    [InlineData("ロド型とは？", null)]
    [InlineData("kamosika は何型？", "カモシカ")]
    [InlineData("マウテン型とは？", "マウンテン型")]
    public void A_slip_is_mended_only_where_fingers_slip(string question, string? subject = null) =>
        Assert.Equal(subject, Bicycles.Course.Answer(question).Subject?.Name);
}
