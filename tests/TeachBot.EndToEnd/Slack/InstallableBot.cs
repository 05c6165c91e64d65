using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Adapters;
using TeachBot.EndToEnd.Fakes.Slack;
using TeachBot.Host.Serving;
using TeachBot.Host.Wordings;
using TeachBot.Tests.Architecture;

namespace TeachBot.EndToEnd.Slack;

/// <summary>A replica of the whole service that workspaces install themselves: no bot's token is set.</summary>
internal sealed class InstallableBot : IAsyncDisposable
{
    internal const string SigningSecret = "fake-signing-secret";
    private readonly FakeSlack _slack;
    private readonly WebApplication _bot;

    private InstallableBot(FakeSlack slack, bool isSocket, IEnumerable<KeyValuePair<string, string?>> store)
    {
        _slack = slack;
        _bot = Service.Build(
            Path.Combine(Repository.Root, "content"),
            "http://127.0.0.1:0",
            settings =>
                settings.AddInMemoryCollection(
                    new Dictionary<string, string?>(store)
                    {
                        ["Slack:Mode"] = isSocket ? "Socket" : "Http",
                        ["Slack:SigningSecret"] = SigningSecret,
                        ["Slack:AppToken"] = isSocket ? FakeSlack.AppToken : "",
                        ["Slack:ClientId"] = FakeOAuth.ClientId,
                        ["Slack:ClientSecret"] = FakeOAuth.ClientSecret,
                        ["Slack:ApiBaseUrl"] = slack.ApiBaseUrl,
                        ["Logging:LogLevel:Default"] = "None",
                    }
                ),
            Wording.For("ja")
        );
    }

    /// <summary>One that follows no redirection, and keeps cookies by hand, since ours are for HTTPS.</summary>
    private static HttpClient Browser { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    private string Address => _bot.Urls.First();

    internal static async Task<InstallableBot> StartAsync(
        FakeSlack slack,
        bool isSocket,
        IEnumerable<KeyValuePair<string, string?>> store,
        CancellationToken cancellation
    )
    {
        var bot = new InstallableBot(slack, isSocket, store);
        await bot._bot.StartAsync(cancellation);
        return bot;
    }

    /// <summary>Somebody opens the page to install the app, and presses Allow, or Cancel where nobody is to install.</summary>
    /// <returns>What they read in the end.</returns>
    internal async Task<(int Status, string Page)> InstallAsync(FakeTeam? team, CancellationToken cancellation)
    {
        (_slack.OAuth.Next, _slack.OAuth.RedirectUrl) = (team, $"{Address}/slack/oauth_redirect");
        using var begun = await Browser.GetAsync(new Uri($"{Address}/slack/install"), cancellation);
        var cookie = begun.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        using var allowed = await Browser.GetAsync(begun.Headers.Location, cancellation);
        using var back = new HttpRequestMessage(HttpMethod.Get, allowed.Headers.Location);
        back.Headers.Add("Cookie", cookie);
        using var page = await Browser.SendAsync(back, cancellation);
        return ((int)page.StatusCode, await page.Content.ReadAsStringAsync(cancellation));
    }

    /// <summary>Slack sends an event, signed; what is begun with it is waited for.</summary>
    /// <returns>The status that it is answered with.</returns>
    internal async Task<int> SendAsync(JsonObject happened, CancellationToken cancellation)
    {
        var (body, at) = (happened.ToJsonString(), DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Address}/slack/events")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("X-Slack-Request-Timestamp", at);
        request.Headers.Add(
            "X-Slack-Signature",
            "v0="
                + Convert.ToHexStringLower(
                    HMACSHA256.HashData(Encoding.UTF8.GetBytes(SigningSecret), Encoding.UTF8.GetBytes($"v0:{at}:{body}"))
                )
        );
        using var response = await Browser.SendAsync(request, cancellation);
        await _bot.Services.GetRequiredService<Unfinished>().IdleAsync();
        return (int)response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.StopAsync(CancellationToken.None);
        await _bot.DisposeAsync();
    }
}
