using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using TeachBot.EndToEnd.Fakes.Slack;
using TeachBot.Host.Serving;
using TeachBot.Host.Wordings;
using TeachBot.Tests;
using TeachBot.Tests.Architecture;
using Xunit;

namespace TeachBot.EndToEnd.Slack;

/// <summary>The whole service on a Slack of our own: sockets and Web API on one port, the lecture that ships, a real store.</summary>
internal sealed class SlackBot : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _bot;

    private SlackBot(FakeSlack slack)
    {
        Slack = slack;
        _bot = Service.Build(
            Path.Combine(Repository.Root, "content"), "http://127.0.0.1:0",
            settings => settings.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Storage:Path"] = Path.Combine(_folder.Path, "bot.db"), ["Slack:BotToken"] = FakeSlack.Token, ["Slack:AppToken"] = FakeSlack.AppToken, ["Slack:ApiBaseUrl"] = slack.ApiBaseUrl,
                ["Logging:LogLevel:Default"] = "None",
            }),
            Wording.For("ja"));
    }

    internal FakeSlack Slack { get; }

    internal string Address => _bot.Urls.First();

    internal static async Task<SlackBot> StartAsync(CancellationToken cancellation)
    {
        var bot = new SlackBot(await FakeSlack.StartAsync(cancellation));
        await bot._bot.StartAsync(cancellation);
        await UntilAsync(() => bot.Slack.Sockets.Open.Count > 0, cancellation);
        return bot;
    }

    /// <summary>A student uses the slash command; what they are shown.</summary>
    internal async Task<JsonNode> CommandAsync(string person, string text, CancellationToken cancellation)
    {
        var id = Slack.PersonOf(person);
        var before = Slack.SeenBy(FakeSlack.Room, id).Count;
        var acknowledged = await Slack.Sockets.SendAsync("slash_commands", SlackActs.Command(Slack, person, text), acceptsPayload: true, cancellation);
        if (acknowledged["payload"] is JsonObject said)
        {
            // Slack shows it as a message that only they see.
            return Slack.Add(FakeSlack.Room, said, id).Body;
        }

        await UntilAsync(() => Slack.SeenBy(FakeSlack.Room, id).Count > before, cancellation);
        return Slack.SeenBy(FakeSlack.Room, id)[^1].Body;
    }

    /// <summary>A student answers a question in a message, by its buttons or its menu.</summary>
    internal Task<JsonObject> AnswerAsync(string person, FakeMessage message, int option, CancellationToken cancellation)
    {
        var elements = message.Body["blocks"]!.AsArray().First(block => block!["type"]!.GetValue<string>() == "actions")!["elements"]!.AsArray();
        var (first, id) = (elements[0]!, elements[0]!["action_id"]!.GetValue<string>());
        JsonObject Option() => new() { ["value"] = first["options"]![option]!["value"]!.DeepClone() };
        var press = first["type"]!.GetValue<string>() switch
        {
            "static_select" => SlackActs.Press(Slack, person, FakeSlack.Room, message, new JsonObject { ["type"] = "static_select", ["action_id"] = id, ["selected_option"] = Option() }),
            "multi_static_select" => SlackActs.Press(
                Slack, person, FakeSlack.Room, message, SlackActs.Button("!" + id), new JsonObject { ["b"] = new JsonObject { [id] = new JsonObject { ["selected_options"] = new JsonArray(Option()) } } }),
            _ => SlackActs.Press(Slack, person, FakeSlack.Room, message, SlackActs.Button(elements[option]!["action_id"]!.GetValue<string>())),
        };
        return Slack.Sockets.SendAsync("interactive", press, acceptsPayload: false, cancellation);
    }

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
        await Slack.DisposeAsync();
        _folder.Dispose();
    }
}
