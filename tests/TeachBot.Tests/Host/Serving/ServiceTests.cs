using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Stores;
using TeachBot.Core.Workspaces;
using TeachBot.Host.CommandLine;
using TeachBot.Host.Serving;
using TeachBot.Host.Wordings;
using TeachBot.Tests.Architecture;
using TeachBot.Tests.Contracts;
using Xunit;

namespace TeachBot.Tests.Host.Serving;

/// <summary>The real service on loopback.</summary>
public sealed class ServiceTests : IAsyncDisposable
{
    private const string Secret = "xoxb-geheim-1234";

    /// <summary>Slack's app can be installed: only then the bot keeps secrets.</summary>
    private static readonly (string, string)[] Installable =
    [
        ("Slack:ClientId", "1.2"),
        ("Slack:ClientSecret", "s"),
        ("Slack:Mode", "Http"),
        ("Slack:SigningSecret", "s"),
        ("Slack:ApiBaseUrl", "http://127.0.0.1:1/api"),
    ];

    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly SqliteStores _stores = new();
    private readonly FakeLogCollector _logs = new();
    private readonly List<WebApplication> _apps = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_lives_and_is_ready_and_says_which_notes_it_serves()
    {
        var app = await Start();
        await app.Services.GetRequiredService<IStore>().CheckAsync(Token);

        var (live, _) = await Get(app, "/health/live");
        var (ready, report) = await Get(app, "/health/ready");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (live, ready));
        Assert.Equal(
            ("none", 1, 16),
            (
                report.GetProperty("store").GetString(),
                report.GetProperty("lectures").GetInt32(),
                report.GetProperty("content").GetString()!.Length
            )
        );
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_monitor_that_asks_for_the_head_alone_was_told_405(string path)
    {
        var app = await Start();
        await app.Services.GetRequiredService<IStore>().CheckAsync(Token);
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(app.Urls.First() + path));

        using var response = await client.SendAsync(request, Token);

        Assert.Equal((HttpStatusCode.OK, ""), (response.StatusCode, await response.Content.ReadAsStringAsync(Token)));
    }

    [Fact]
    public async Task With_its_store_away_it_lives_answers_from_the_notes_and_is_not_ready()
    {
        var app = await Start(
            ("Storage:Kind", "PostgreSQL"),
            ("ConnectionStrings:TeachBot", "Host=127.0.0.1;Port=1;Username=bot;Password=geheim-pw")
        );
        await app.Services.GetRequiredService<IStore>().CheckAsync(Token);

        var (live, _) = await Get(app, "/health/live");
        var (ready, report) = await Get(app, "/health/ready");

        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable, "unreachable"),
            (live, ready, report.GetProperty("store").GetString())
        );
        Assert.True(app.Services.GetRequiredService<ServedContent>().Current!.Answer("ホスト型とは？").IsAnswered);
        Assert.DoesNotContain("127.0.0.1", report.GetRawText(), StringComparison.Ordinal);
        Assert.Contains(_logs.GetSnapshot(), line => line.Message.Contains("nothing can be saved", StringComparison.Ordinal));
        Assert.DoesNotContain(
            _logs.GetSnapshot(),
            line => line.Message.Contains("geheim", StringComparison.Ordinal) || line.Exception is not null
        );
    }

    [Fact]
    public async Task Without_notes_it_lives_and_is_not_ready()
    {
        var app = await Start(Path.Combine(_stores.Folder, "nowhere"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Get(app, "/health/ready")).Status);
    }

    [Theory]
    [InlineData("Urls")]
    [InlineData("ASPNETCORE_URLS")]
    public async Task Where_it_listens_may_be_set_as_for_any_such_server(string setting)
    {
        var app = Service.Build(
            Path.Combine(Repository.Root, "content"),
            null,
            builder =>
                builder.AddInMemoryCollection([
                    KeyValuePair.Create("Storage:Path", (string?)_stores.File),
                    KeyValuePair.Create(setting, (string?)"http://127.0.0.1:0"),
                ]),
            Wording.For("ja")
        );
        _apps.Add(app);
        await app.StartAsync(Token);

        Assert.Equal(HttpStatusCode.OK, (await Get(app, "/health/live")).Status);
        Assert.StartsWith("http://127.0.0.1:", app.Urls.First(), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_that_cannot_be_used_keep_it_from_starting() =>
        Assert.Throws<UsageException>(() => Build(Path.Combine(Repository.Root, "content"), ("Storage:Kind", "Oracle")));

    [Theory]
    [InlineData("collector:4317")]
    [InlineData("nonsense")]
    public void Telemetry_that_would_go_nowhere_keeps_it_from_starting(string endpoint) =>
        Assert.Contains(
            "OTEL_EXPORTER_OTLP_ENDPOINT",
            Assert
                .Throws<UsageException>(() => Build(Path.Combine(Repository.Root, "content"), ("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint)))
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_secret_is_kept_so_that_only_the_bots_replicas_can_read_it()
    {
        var (one, other) = (await Start(Installable), await Start(Installable));
        var workspace = new WorkspaceRef("slack", "T1");
        var installations = one.Services.GetRequiredService<IOpenInstallations>();
        await one
            .Services.GetRequiredService<IEffects>()
            .ApplyAsync(new Effect("install", Monday, [installations.Save(new Installation(workspace, Secret, Monday))]), Token);

        Assert.Equal(Secret, Assert.Single(await other.Services.GetRequiredService<IOpenInstallations>().OfAsync("slack", Token)).Secret);
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(_stores.File)!))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            await open.CopyToAsync(bytes, Token);
            Assert.Equal(-1, bytes.ToArray().AsSpan().IndexOf("geheim"u8));
        }

        Assert.DoesNotContain(_logs.GetSnapshot(), line => line.Message.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_secret_copied_to_another_workspace_opens_nothing_and_the_operator_hears_of_it()
    {
        var app = await Start(Installable);
        var installations = app.Services.GetRequiredService<IOpenInstallations>();
        var saved = installations.Save(new Installation(new WorkspaceRef("slack", "T1"), Secret, Monday));
        var moved = saved with { Installation = saved.Installation with { Workspace = new WorkspaceRef("slack", "T2") } };
        await app.Services.GetRequiredService<IEffects>().ApplyAsync(new Effect("install", Monday, [moved]), Token);

        Assert.Empty(await installations.OfAsync("slack", Token));
        Assert.Contains(_logs.GetSnapshot(), line => line.Message.Contains("T2", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var app in _apps)
        {
            await app.StopAsync(CancellationToken.None);
            await app.DisposeAsync();
        }

        await _stores.DisposeAsync();
    }

    private Task<WebApplication> Start(params (string Key, string Value)[] settings) =>
        Start(Path.Combine(Repository.Root, "content"), settings);

    private async Task<WebApplication> Start(string content, params (string Key, string Value)[] settings)
    {
        var app = Build(content, settings);
        _apps.Add(app);
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(new FakeLoggerProvider(_logs));
        await app.StartAsync(Token);
        return app;
    }

    private WebApplication Build(string content, params (string Key, string Value)[] settings) =>
        Service.Build(
            content,
            "http://127.0.0.1:0",
            builder =>
                builder.AddInMemoryCollection([
                    KeyValuePair.Create("Storage:Path", (string?)_stores.File),
                    .. settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)),
                ]),
            Wording.For("ja")
        );

    private static async Task<(HttpStatusCode Status, JsonElement Report)> Get(WebApplication app, string path)
    {
        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri(app.Urls.First() + path), Token);
        var text = await response.Content.ReadAsStringAsync(Token);
        return (response.StatusCode, text.StartsWith('{') ? JsonDocument.Parse(text).RootElement : default);
    }
}
