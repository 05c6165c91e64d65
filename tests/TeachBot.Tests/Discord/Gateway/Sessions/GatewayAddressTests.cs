using TeachBot.Discord.Gateway.Sessions;
using Xunit;

namespace TeachBot.Tests.Discord.Gateway.Sessions;

public class GatewayAddressTests
{
    [Theory]
    [InlineData("wss://gateway.example", false, "wss://gateway.example/?v=10&encoding=json")]
    [InlineData("wss://gateway.example/?v=9&encoding=etf", true, "wss://gateway.example/?v=10&encoding=json&compress=zlib-stream")]
    [InlineData("ws://127.0.0.1:8080/some/path", false, "ws://127.0.0.1:8080/some/path?v=10&encoding=json")]
    public void Every_connection_asks_for_the_same(string address, bool compress, string expected) =>
        Assert.Equal(expected, GatewayAddress.With(new Uri(address), compress).ToString());

    [Theory]
    [InlineData("wss://resume.example", "wss://gateway.example", true)]
    [InlineData("wss://resume.example", "ws://127.0.0.1", true)]
    [InlineData("ws://127.0.0.1:5", "ws://127.0.0.1", true)]
    [InlineData("ws://resume.example", "wss://gateway.example", false)]
    [InlineData("https://resume.example", "wss://gateway.example", false)]
    [InlineData("file:///etc", "ws://127.0.0.1", false)]
    [InlineData("resume.example", "wss://gateway.example", false)]
    [InlineData(null, "wss://gateway.example", false)]
    public void A_token_does_not_leave_an_encrypted_place_for_one_that_is_not(string? address, string original, bool isTaken) =>
        Assert.Equal(isTaken, GatewayAddress.Resume(address, new Uri(original)) is not null);
}
