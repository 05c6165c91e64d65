using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace TeachBot.EndToEnd.Fakes.Discord.Rest;

/// <summary>A message that stands in a channel.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Body">What it says now.</param>
/// <param name="Edits">How often it was edited.</param>
public sealed record FakeMessage(string Id, JsonObject Body, int Edits);

/// <summary>A channel, or a thread.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Guild">Its server; null for a private conversation.</param>
public sealed class FakeChannel(string id, string? guild)
{
    public string Id { get; } = id;

    public string? Guild { get; } = guild;

    /// <summary>Whether the bot may see it.</summary>
    public bool CanSee { get; set; } = true;

    /// <summary>Whether it is a forum, which takes posts of people and no messages itself.</summary>
    public bool IsForum { get; set; }

    /// <summary>Whether it is a thread that is archived and locked.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Whether the bot may write in it.</summary>
    public bool CanWrite { get; set; } = true;

    public IReadOnlyList<FakeMessage> Messages => [.. Said.Values.OrderBy(message => message.Id, StringComparer.Ordinal)];

    internal ConcurrentDictionary<string, FakeMessage> Said { get; } = new();

    internal Dictionary<string, (string Id, DateTimeOffset At)> Nonces { get; } = [];
}

/// <summary>Channels and what stands in them.</summary>
public sealed class FakeChannels(TimeProvider time, BreachLog breaches)
{
    private readonly ConcurrentDictionary<string, FakeChannel> _all = new();
    private long _last = 1_000_000_000_000_000_000;

    /// <summary>How long a nonce is known.</summary>
    public TimeSpan NoncesKept { get; set; } = TimeSpan.FromMinutes(3);

    public FakeChannel Add(string id, string? guild = "3") => _all.GetOrAdd(id, _ => new FakeChannel(id, guild));

    public FakeChannel this[string id] => _all[id];

    public void Remove(string id) => _all.TryRemove(id, out _);

    /// <summary>Who takes no messages from the bot: a conversation with them can be opened, and not written in.</summary>
    public ConcurrentDictionary<string, bool> Closed { get; } = new();

    /// <summary>The direct conversation with somebody.</summary>
    public static string DirectWith(string person) => "9" + person;

    internal FakeAnswer OpenDirect(FakeRequest request)
    {
        if ((string?)request.Json!["recipient_id"] is not { Length: > 0 } person || !person.All(char.IsAsciiDigit))
        {
            breaches.Add("a conversation is opened with nobody");
            return FakeAnswer.Invalid(["recipient_id"]);
        }

        var channel = Add(DirectWith(person), null);
        return new FakeAnswer(
            200,
            new JsonObject
            {
                ["id"] = channel.Id,
                ["type"] = 1,
                ["recipients"] = new JsonArray(new JsonObject { ["id"] = person }),
            }
        );
    }

    internal FakeAnswer Create(string id, FakeRequest request) =>
        With(
            id,
            channel =>
            {
                var message = (JsonObject)request.Json!;
                var wrong = breaches.Add(MessageRules.Check(message, request.Files, isEdit: false), "message");
                if (wrong.Count > 0)
                {
                    return FakeAnswer.Invalid(wrong);
                }

                var (nonce, now) = (message["nonce"]?.ToString(), time.GetUtcNow());
                if (nonce is null || (bool?)message["enforce_nonce"] != true)
                {
                    breaches.Add("message: it has no nonce that is enforced, so it may stand there twice");
                }
                else if (
                    channel.Nonces.TryGetValue(nonce, out var known)
                    && now - known.At <= NoncesKept
                    && channel.Said.TryGetValue(known.Id, out var first)
                )
                {
                    return new FakeAnswer(200, Shown(channel, first));
                }

                var stands = new FakeMessage(
                    Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture),
                    (JsonObject)message.DeepClone(),
                    0
                );
                channel.Said[stands.Id] = stands;
                channel.Nonces[nonce ?? stands.Id] = (stands.Id, now);
                return new FakeAnswer(200, Shown(channel, stands));
            }
        );

    internal FakeAnswer Edit(string id, string message, FakeRequest request) =>
        With(
            id,
            channel =>
            {
                var wrong = breaches.Add(MessageRules.Check((JsonObject)request.Json!, request.Files, isEdit: true), "edit");
                if (wrong.Count > 0)
                {
                    return FakeAnswer.Invalid(wrong);
                }

                if (!channel.Said.TryGetValue(message, out var stands))
                {
                    return FakeAnswer.Error(404, 10008, "Unknown Message");
                }

                var flags = MessageRules.Flags(stands.Body) & ~MessageRules.Flags((JsonObject)request.Json!) & (1 << 15);
                if (flags != 0)
                {
                    breaches.Add("edit: a message of the second generation of components stays one");
                    return FakeAnswer.Invalid(["flags"]);
                }

                channel.Said[message] = stands with { Body = (JsonObject)request.Json!.DeepClone(), Edits = stands.Edits + 1 };
                return new FakeAnswer(200, Shown(channel, channel.Said[message]));
            }
        );

    internal FakeAnswer Delete(string id, string message) =>
        With(id, channel => channel.Said.TryRemove(message, out _) ? new FakeAnswer(204) : FakeAnswer.Error(404, 10008, "Unknown Message"));

    private FakeAnswer With(string id, Func<FakeChannel, FakeAnswer> work)
    {
        if (!_all.TryGetValue(id, out var channel))
        {
            return FakeAnswer.Error(404, 10003, "Unknown Channel");
        }

        lock (channel)
        {
            return !channel.CanSee ? FakeAnswer.Error(403, 50001, "Missing Access")
                : channel.Guild is null && Closed.ContainsKey(channel.Id[1..])
                    ? FakeAnswer.Error(403, 50007, "Cannot send messages to this user")
                : channel.IsForum ? FakeAnswer.Error(400, 50008, "Cannot send messages in a non-text channel")
                : channel.IsClosed ? FakeAnswer.Error(400, 50083, "Thread is archived")
                : !channel.CanWrite ? FakeAnswer.Error(403, 50013, "Missing Permissions")
                : work(channel);
        }
    }

    private static JsonObject Shown(FakeChannel channel, FakeMessage message)
    {
        var shown = (JsonObject)message.Body.DeepClone();
        (shown["id"], shown["channel_id"], shown["type"]) = (message.Id, channel.Id, 0);
        return shown;
    }
}
