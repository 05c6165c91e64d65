using System.Text.Json.Nodes;
using static TeachBot.EndToEnd.Fakes.Slack.FakeMethods;

namespace TeachBot.EndToEnd.Fakes.Slack;

/// <summary>The Web API's methods for messages and the conversations they stand in.</summary>
internal sealed class FakeConversations(FakeSlack slack)
{
    internal JsonObject Post(JsonObject body, string? onlyFor)
    {
        var channel = Text(body, "channel");
        var place = channel is ['U', ..] ? "D" + channel : channel;
        if (slack.Closed.ContainsKey(channel) || (!slack.Channels.ContainsKey(channel) && channel is not ['U', ..]))
        {
            return Error(slack.Closed.ContainsKey(channel) ? "not_in_channel" : "channel_not_found");
        }

        Func<JsonObject, Func<string, bool>, IEnumerable<string>> rules = onlyFor is null ? FakeRules.OfMessage : FakeRules.OfPrivate;
        var breaches = rules(body, slack.Files.ContainsKey).ToList();
        slack.Check(breaches);
        if (breaches.Count > 0)
        {
            return Error("invalid_blocks");
        }

        var message = slack.Add(place, body, onlyFor);
        return new JsonObject
        {
            ["ok"] = true,
            ["channel"] = place,
            ["ts"] = message.Ts,
        };
    }

    internal JsonObject Open(string user)
    {
        if (!slack.People.ContainsKey(user))
        {
            return Error("user_not_found");
        }

        slack.Channels.TryAdd("D" + user, []);
        return new JsonObject
        {
            ["ok"] = true,
            ["channel"] = new JsonObject { ["id"] = "D" + user },
        };
    }

    internal JsonObject Update(JsonObject body)
    {
        slack.Check(FakeRules.OfEdit(body, slack.Files.ContainsKey));
        if (FakeRules.IsTooLongToEdit(body))
        {
            return Error("msg_too_long");
        }

        if (Find(body) is not { } message)
        {
            return Error("message_not_found");
        }

        message.Body = body;
        message.Edits++;
        return new JsonObject { ["ok"] = true, ["ts"] = message.Ts };
    }

    internal JsonObject Delete(JsonObject body)
    {
        if (Find(body) is not { } message)
        {
            return Error("message_not_found");
        }

        lock (slack.Channels[Text(body, "channel")])
        {
            slack.Channels[Text(body, "channel")].Remove(message);
        }

        return new JsonObject { ["ok"] = true };
    }

    /// <summary>The youngest first, as Slack lists them, two a page.</summary>
    internal JsonObject History(JsonObject body)
    {
        if (!slack.Channels.TryGetValue(Text(body, "channel"), out var messages) || slack.Closed.ContainsKey(Text(body, "channel")))
        {
            return Error("not_in_channel");
        }

        List<FakeMessage> all;
        lock (messages)
        {
            all =
            [
                .. messages
                    .Where(message => message.OnlyFor is null && (Text(body, "ts").Length == 0 || message.Thread == Text(body, "ts")))
                    .Reverse(),
            ];
        }

        var from = int.TryParse(Text(body, "cursor"), out var at) ? at : 0;
        var page = all.Skip(from)
            .Take(2)
            .Select(message =>
                (JsonNode)
                    new JsonObject
                    {
                        ["ts"] = message.Ts,
                        ["metadata"] = Text(body, "include_all_metadata") == "true" ? message.Body["metadata"]?.DeepClone() : null,
                    }
            )
            .ToArray();
        var hasMore = from + page.Length < all.Count;
        return new JsonObject
        {
            ["ok"] = true,
            ["messages"] = new JsonArray(page),
            ["has_more"] = hasMore,
            ["response_metadata"] = new JsonObject { ["next_cursor"] = hasMore ? $"{from + page.Length}" : "" },
        };
    }

    private FakeMessage? Find(JsonObject body) => slack.Find(Text(body, "channel"), Text(body, "ts"));
}
