using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Testing;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Discord;
using TeachBot.Host.Playground;
using TeachBot.Host.Serving;
using TeachBot.Host.Wordings;
using TeachBot.Learning.People;
using TeachBot.Slack;
using TeachBot.Storage;

namespace TeachBot.Tests.Host.Playground;

/// <summary>The playground over real HTTP on loopback, with a bot that follows a script.</summary>
internal sealed class PlaygroundHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PlaygroundHost(WebApplication app, HttpClient client) => (_app, Client) = (app, client);

    internal ScriptedChat Chat => (ScriptedChat)_app.Services.GetRequiredService<IChat>();

    internal FakeLogCollector Logs { get; private init; } = new();

    internal HttpClient Client { get; }

    internal Uri Address => Client.BaseAddress!;

    internal IServiceProvider Services => _app.Services;

    internal static async Task<PlaygroundHost> StartAsync(
        string folder,
        CancellationToken cancellation,
        params (string Key, string Value)[] settings
    )
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [] });
        var logs = new FakeLogCollector();
        builder.Logging.ClearProviders().AddProvider(new FakeLoggerProvider(logs));
        builder.Configuration.AddInMemoryCollection([
            KeyValuePair.Create("Storage:Path", (string?)Path.Combine(folder, "data", "teachbot.db")),
            .. settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)),
        ]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<IChat, ScriptedChat>();
        builder.Services.AddSingleton<INoteFiles, Pictures>();
        builder.Services.AddSingleton(_ =>
            Stores.Sqlite(Path.Combine(folder, "data", "teachbot.db"), TimeProvider.System, NullLogger.Instance)
        );
        builder.Services.AddSingleton<IEffects>(provider => provider.GetRequiredService<SqlStore>());
        builder.Services.AddSingleton<INames>(provider => provider.GetRequiredService<SqlStore>().Names);
        builder.Services.AddSingleton<ILearners>(provider => provider.GetRequiredService<SqlStore>().Learners);
        builder.Services.AddPacking();
        builder.Services.AddProxies(builder.Configuration, Wording.For("ja"));
        builder.Services.AddPlayground(builder.Configuration, Wording.For("ja"));
        builder.Services.AddDiscord(
            new DiscordOptions(),
            new Dictionary<string, DiscordWords> { ["ja"] = Wording.For("ja").Discord, ["en"] = Wording.For("en").Discord }
        );
        builder.Services.AddSlack(
            new SlackOptions(),
            new Dictionary<string, SlackWords> { ["ja"] = Wording.For("ja").Slack, ["en"] = Wording.For("en").Slack }
        );
        var app = builder.Build();
        app.UseForwardedHeaders();
        app.UseResponseCompression();
        app.MapPlayground();
        await app.StartAsync(cancellation);
        return new PlaygroundHost(app, Browser(app, 'A')) { Logs = logs };
    }

    /// <summary>Another browser than <see cref="Client"/>.</summary>
    internal HttpClient Browser(char browser) => Browser(_app, browser);

    private static HttpClient Browser(WebApplication app, char browser) =>
        new(new BrowserHandler(browser)) { BaseAddress = new Uri(app.Urls.First()) };

    /// <summary>Does what a page does.</summary>
    internal async Task<JsonElement> ActAsync(string name, object act, CancellationToken cancellation, HttpClient? browser = null)
    {
        using var response = await (browser ?? Client).PostAsJsonAsync(new Uri($"/playground/{name}", UriKind.Relative), act, cancellation);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellation)).RootElement;
    }

    internal async Task<IReadOnlyList<JsonElement>> MessagesAsync(string user, string channel, CancellationToken cancellation)
    {
        var text = await Client.GetStringAsync(
            new Uri($"/playground/messages?user={Uri.EscapeDataString(user)}&channel={Uri.EscapeDataString(channel)}", UriKind.Relative),
            cancellation
        );
        return [.. JsonDocument.Parse(text).RootElement.GetProperty("messages").EnumerateArray()];
    }

    /// <summary>A page that looks; what it hears is read with <see cref="HearAsync"/>.</summary>
    internal async Task<StreamReader> LookAsync(string user, string after, CancellationToken cancellation, string? lastEventId = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/playground/live?user={Uri.EscapeDataString(user)}&after={after}");
        if (lastEventId is not null)
        {
            request.Headers.Add("Last-Event-ID", lastEventId);
        }

        var response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        return new StreamReader(await response.EnsureSuccessStatusCode().Content.ReadAsStreamAsync(cancellation), Encoding.UTF8);
    }

    /// <summary>The next event of a kind, with its id.</summary>
    internal static async Task<(string Id, JsonElement Event)> HearAsync(StreamReader page, string kind, CancellationToken cancellation)
    {
        var id = "";
        while (await page.ReadLineAsync(cancellation) is { } line)
        {
            if (line.StartsWith("id: ", StringComparison.Ordinal))
            {
                id = line[4..];
            }
            else if (
                line.StartsWith("data: ", StringComparison.Ordinal)
                && JsonDocument.Parse(line[6..]).RootElement is var happened
                && happened.GetProperty("is").GetString() == kind
            )
            {
                return (id, happened);
            }
        }

        throw new EndOfStreamException($"no {kind} came");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }

    /// <summary>One picture: a white dot.</summary>
    private sealed class Pictures : INoteFiles
    {
        private static readonly byte[] Dot = Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII="
        );

        public Task<NoteFile?> ReadAsync(string source, CancellationToken cancellation) =>
            Task.FromResult(source == "図/tea map.png" ? new NoteFile(Dot, "image/png") : null);
    }
}
