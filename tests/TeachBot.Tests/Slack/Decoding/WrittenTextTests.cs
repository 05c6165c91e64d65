using TeachBot.Slack.Decoding;
using Xunit;

namespace TeachBot.Tests.Slack.Decoding;

/// <summary>What stands in a message and was not said: the bot once looked for it in the notes.</summary>
public class WrittenTextTests
{
    [Theory]
    [InlineData("玉露とは？ :thinking_face:", "玉露とは？")]
    [InlineData(":sob:玉露とは？", "玉露とは？")]
    [InlineData(":wave::skin-tone-2::+1: 玉露とは？", "玉露とは？")]
    [InlineData("クイズ :ありがとう:", "クイズ")]
    [InlineData("TeaとGreen:tea:", "TeaとGreen")]
    [InlineData("玉露とは？ <@U99>", "玉露とは？")]
    [InlineData("玉露とは？ <@W99|hana>", "玉露とは？")]
    [InlineData("<!here> 玉露とは？", "玉露とは？")]
    [InlineData("<!subteam^S012345|@staff> 玉露とは？", "玉露とは？")]
    [InlineData("玉露とは？ <#C012345|room>", "玉露とは？")]
    [InlineData("玉露とは？ <https://example.com/a?b=1>", "玉露とは？")]
    [InlineData("玉露とは？ <https://example.com/a|example.com/a>", "玉露とは？")]
    [InlineData("玉露とは？ <mailto:a@example.com|a@example.com>", "玉露とは？")]
    [InlineData("玉露とは？ <!date^1392734382^{date}|2014-02-18>", "玉露とは？")]
    [InlineData("玉露とは？https://example.com/a", "玉露とは？")]
    [InlineData("“玉露”と‘抹茶’の違い", "\"玉露\"と'抹茶'の違い")]
    public void What_is_no_word_is_left_out(string written, string said) => Assert.Equal(said, WrittenText.Read(written));

    [Theory]
    [InlineData("時刻:8:30 休む日:2026-12-29", "時刻:8:30 休む日:2026-12-29")]
    [InlineData("host:port:box std::io::Write", "host:port:box std::io::Write")]
    [InlineData("比較：玉露:抹茶:煎茶", "比較：玉露:抹茶:煎茶")]
    [InlineData("<https://x.y|玉露の育て方>とは", "玉露の育て方とは")]
    [InlineData("<http://Node.js|Node.js>とは", "Node.jsとは")]
    [InlineData("Q&amp;Aの &lt;b&gt; とは", "Q&Aの <b> とは")]
    [InlineData("https://とは", "https://とは")]
    public void What_somebody_said_stays(string written, string said) => Assert.Equal(said, WrittenText.Read(written));
}
