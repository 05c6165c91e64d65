using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using TeachBot.EndToEnd.Fakes.Discord.Gateway;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using TeachBot.Host.Serving;
using TeachBot.Host.Wordings;
using TeachBot.Tests;
using TeachBot.Tests.Architecture;
using TeachBot.Tests.Discord;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>The whole service on a Discord of our own: gateway and REST on one port, the lecture that ships, a real store.</summary>
internal sealed class WholeBot : IAsyncDisposable
{
    internal const string Server = "7";
    internal const string Room = "70";

    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _discord;
    private readonly WebApplication _bot;
    private int _numbers = 100;

    private WholeBot(WebApplication discord, FakeGateway gateway, FakeDiscordRest rest)
    {
        (_discord, Gateway, Rest) = (discord, gateway, rest);
        _bot = Service.Build(
            Path.Combine(Repository.Root, "content"), "http://127.0.0.1:0",
            settings => settings.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Storage:Path"] = Path.Combine(_folder.Path, "bot.db"), ["Discord:Token"] = rest.Token, ["Discord:ApiBaseUrl"] = discord.Urls.First() + "/api/v10", ["Logging:LogLevel:Default"] = "None",
            }),
            Wording.For("ja"));
    }

    internal FakeGateway Gateway { get; }

    internal FakeDiscordRest Rest { get; }

    internal static async Task<WholeBot> StartAsync(CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var rest = new FakeDiscordRest(TimeProvider.System);
        var gateway = new FakeGateway(new FakeGatewayRules { Token = rest.Token, Application = rest.Application }, TimeProvider.System);
        gateway.Map(app);
        rest.Map(app);
        rest.Channels.Add(Room, Server);
        await app.StartAsync(cancellation);
        rest.Gateway = gateway.Address;
        var bot = new WholeBot(app, gateway, rest);
        await bot._bot.StartAsync(cancellation);
        await UntilAsync(() => !gateway.Identified.IsEmpty && rest.Commands.Writes == 1, cancellation);
        return bot;
    }

    /// <summary>A student does something; what they are shown.</summary>
    internal async Task<(FakeInteraction Interaction, string Text, IReadOnlyList<string> Choices)> ActAsync(string person, int type, object data, object? message, CancellationToken cancellation)
    {
        var id = (++_numbers).ToString(CultureInfo.InvariantCulture);
        var open = Rest.Interactions.Open(id, "token-" + id, type);
        await Gateway.DispatchAsync("INTERACTION_CREATE", JsonSerializer.Serialize(new
        {
            id, token = open.Token, application_id = Rest.Application, type, guild_id = Server, channel_id = Room, locale = "ja", channel = new { id = Room, type = 0 }, context = 0, app_permissions = "274878024704",
            member = new { nick = person, user = new { id = (1000 + person[0]).ToString(CultureInfo.InvariantCulture), username = "x" } }, message, data,
        }), ulong.Parse(Server, CultureInfo.InvariantCulture));
        await UntilAsync(() => open.Acknowledged is not null && (open.Original is not null || open.Data is not null), cancellation);
        var shown = open.Original is { } original ? JsonDocument.Parse(original.ToJsonString()).RootElement : default;
        return shown.ValueKind == JsonValueKind.Object ? (open, Shown.TextOf(shown), Shown.ChoicesOf(shown)) : (open, "", []);
    }

    /// <summary>A student speaks; the answer in the channel.</summary>
    internal async Task<string> SayAsync(string person, string text, CancellationToken cancellation)
    {
        var before = Rest.Channels[Room].Messages.Count;
        await Gateway.DispatchAsync("MESSAGE_CREATE", JsonSerializer.Serialize(new
        {
            id = (++_numbers).ToString(CultureInfo.InvariantCulture), type = 0, guild_id = Server, channel_id = Room, content = $"<@{Rest.Application}> {text}", mentions = new[] { new { id = Rest.Application } },
            author = new { id = (1000 + person[0]).ToString(CultureInfo.InvariantCulture), username = "x" }, member = new { nick = person },
        }), ulong.Parse(Server, CultureInfo.InvariantCulture));
        await UntilAsync(() => Rest.Channels[Room].Messages.Count > before, cancellation);
        return TextOf(Rest.Channels[Room].Messages[^1]);
    }

    internal static string TextOf(FakeMessage message) => Shown.TextOf(JsonDocument.Parse(message.Body.ToJsonString()).RootElement);

    internal static async Task UntilAsync(Func<bool> holds, CancellationToken cancellation)
    {
        // The other side is a process of its own: it is asked until it is so, or the test's time is over.
        while (!holds())
        {
            await Task.Delay(20, cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.StopAsync(TestContext.Current.CancellationToken);
        await _bot.DisposeAsync();
        await _discord.DisposeAsync();
        _folder.Dispose();
    }
}
