using TeachBot.Discord.Decoding;
using Xunit;

namespace TeachBot.Tests.Discord.Decoding;

/// <summary>What stands in a message and was not said: the bot once looked for it in the notes.</summary>
public class WrittenTextTests
{
    [Theory]
    [InlineData("玉露とは？ <:hatena:123456789012345678>")]
    [InlineData("<a:wave:123456789012345678> 玉露とは？")]
    [InlineData("</ask:1170000000000000999> 玉露とは？")]
    [InlineData("</quiz start now:1170000000000000999> 玉露とは？")]
    [InlineData("玉露とは？ <t:1618953630:R>")]
    [InlineData("玉露とは？ <t:1618953630>")]
    [InlineData("玉露とは？ <#1170000000000000999>")]
    [InlineData("玉露とは？ <id:browse>")]
    [InlineData("玉露とは？ <@77> <@!77> <@&77>")]
    [InlineData("玉露とは？ https://example.com/a")]
    [InlineData("玉露とは？ <https://example.com/a>")]
    [InlineData("玉露とは？ :thinking:")]
    public void What_is_no_word_is_left_out(string written) => Assert.Equal("玉露とは？", WrittenText.Read(written));

    [Theory]
    [InlineData("a < b > c とは")]
    [InlineData("<T>とは")]
    [InlineData("std::vector<int>とは")]
    public void What_somebody_said_stays(string written) => Assert.Equal(written, WrittenText.Read(written));
}
