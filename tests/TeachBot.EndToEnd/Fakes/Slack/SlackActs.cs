using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace TeachBot.EndToEnd.Fakes.Slack;

/// <summary>What people do, as Slack tells it.</summary>
internal static class SlackActs
{
    internal static JsonObject Said(
        FakeSlack slack,
        string person,
        string text,
        string eventId,
        string? channel = null,
        bool isBot = false
    ) =>
        new()
        {
            ["type"] = "event_callback",
            ["team_id"] = FakeSlack.Team,
            ["api_app_id"] = "A1",
            ["event_id"] = eventId,
            ["event"] = new JsonObject
            {
                ["type"] = channel is ['D', ..] ? "message" : "app_mention",
                ["channel_type"] = channel is ['D', ..] ? "im" : null,
                ["user"] = isBot ? FakeSlack.Bot : slack.PersonOf(person),
                ["bot_id"] = isBot ? "B1" : null,
                ["text"] =
                    $"<@{FakeSlack.Bot}> {text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)}",
                ["ts"] = MomentOf(eventId),
                ["channel"] = channel ?? FakeSlack.Room,
            },
        };

    internal static JsonObject Command(FakeSlack slack, string person, string text) =>
        new()
        {
            ["team_id"] = FakeSlack.Team,
            ["team_domain"] = "x",
            ["api_app_id"] = "A1",
            ["channel_id"] = FakeSlack.Room,
            ["channel_name"] = "general",
            ["user_id"] = slack.PersonOf(person),
            ["user_name"] = "x",
            ["command"] = "/teach",
            ["text"] = text,
            ["response_url"] = slack.Replies.Open(FakeSlack.Room, slack.PersonOf(person)),
            ["trigger_id"] = slack.Triggers.Next(),
        };

    internal static JsonObject Press(
        FakeSlack slack,
        string person,
        string channel,
        FakeMessage message,
        JsonObject action,
        JsonObject? state = null
    ) =>
        new()
        {
            ["type"] = "block_actions",
            ["team"] = new JsonObject { ["id"] = FakeSlack.Team },
            ["user"] = new JsonObject
            {
                ["id"] = slack.PersonOf(person),
                ["username"] = "x",
                ["team_id"] = FakeSlack.Team,
            },
            ["container"] = new JsonObject
            {
                ["type"] = "message",
                ["message_ts"] = message.Ts,
                ["channel_id"] = channel,
                ["is_ephemeral"] = message.OnlyFor is not null,
                ["thread_ts"] = message.Thread,
            },
            ["channel"] = new JsonObject { ["id"] = channel },
            ["trigger_id"] = slack.Triggers.Next(),
            ["response_url"] = slack.Replies.Open(channel, slack.PersonOf(person), message.Ts),
            ["actions"] = new JsonArray(action.DeepClone()),
            ["state"] = new JsonObject { ["values"] = state?.DeepClone() },
        };

    /// <summary>Somebody types in a menu that suggests what they may mean.</summary>
    internal static JsonObject Typed(FakeSlack slack, string person, string menu, string text) =>
        new()
        {
            ["type"] = "block_suggestion",
            ["team"] = new JsonObject { ["id"] = FakeSlack.Team },
            ["user"] = new JsonObject
            {
                ["id"] = slack.PersonOf(person),
                ["username"] = "x",
                ["team_id"] = FakeSlack.Team,
            },
            ["action_id"] = menu,
            ["block_id"] = "b",
            ["value"] = text,
            ["container"] = new JsonObject { ["type"] = "view" },
        };

    /// <summary>Somebody opens the bot's page.</summary>
    internal static JsonObject Opened(FakeSlack slack, string person, string eventId) =>
        new()
        {
            ["type"] = "event_callback",
            ["team_id"] = FakeSlack.Team,
            ["api_app_id"] = "A1",
            ["event_id"] = eventId,
            ["event"] = new JsonObject
            {
                ["type"] = "app_home_opened",
                ["user"] = slack.PersonOf(person),
                ["channel"] = "D" + slack.PersonOf(person),
                ["tab"] = "home",
            },
        };

    /// <summary>When something was said: the same for an event that comes again, and another for every other.</summary>
    private static string MomentOf(string eventId)
    {
        var number = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(eventId)));
        return string.Create(CultureInfo.InvariantCulture, $"1795{number % 1_000_000:000000}.{number / 1_000_000 % 1_000_000:000000}");
    }

    internal static JsonObject Button(string id) =>
        new()
        {
            ["type"] = "button",
            ["action_id"] = id,
            ["block_id"] = "b",
            ["action_ts"] = "1.1",
        };
}
