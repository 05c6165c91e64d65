using System.Net;
using System.Text;
using System.Text.Json;
using TeachBot.Core.Messages;
using Xunit;

namespace TeachBot.Tests.Host.Playground;

/// <summary>What the playground shows of a message as other platforms would.</summary>
public sealed class PlaygroundPreviewTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private PlaygroundHost? _host;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_sent_is_shown_as_text_and_as_it_is()
    {
        using var response = await Post(await Host(), "/playground/preview", MessageJson.Write(ScriptedMessages.Everything));

        var previews = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Token)).RootElement;
        Assert.Equal(
            ["plain", "neutral", "discord", "slack"],
            previews.EnumerateArray().Select(preview => preview.GetProperty("name").GetString())
        );
        Assert.Contains("茶の産地を示す地図", previews[0].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_without_buttons_and_pictures_has_a_preview_too()
    {
        using var response = await Post(
            await Host(),
            "/playground/preview",
            "{\"document\":{\"blocks\":[{\"is\":\"paragraph\",\"text\":[{\"is\":\"words\",\"text\":\"文\"}]}]}}"
        );

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"document\":{\"blocks\":[null]}}")]
    [InlineData("{\"document\":{\"blocks\":[{\"is\":\"paragraph\"}]}}")]
    [InlineData("{\"document\":{\"blocks\":[{\"is\":\"nothing\"}]}}")]
    [InlineData("{\"document\":{\"blocks\":[{\"is\":\"table\",\"header\":[\"a\"],\"rows\":[[]]}]}}")]
    public async Task What_is_no_message_has_no_preview(string body)
    {
        using var response = await Post(await Host(), "/playground/preview", body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _folder.Dispose();
    }

    private async Task<PlaygroundHost> Host() => _host = await PlaygroundHost.StartAsync(_folder.Path, Token);

    private static async Task<HttpResponseMessage> Post(PlaygroundHost host, string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await host.Client.PostAsync(new Uri(path, UriKind.Relative), content, Token);
    }
}
