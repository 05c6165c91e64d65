using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace TeachBot.EndToEnd.Fakes.Discord.Rest;

/// <summary>An interaction that Discord has delivered.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Token">By which it is answered.</param>
/// <param name="Type">1 ping, 2 command, 3 component, 4 autocomplete, 5 form.</param>
/// <param name="OpenedAt">When it was delivered.</param>
/// <param name="IsPersonal">Whether only the person has installed the bot.</param>
public sealed record FakeInteraction(string Id, string Token, int Type, DateTimeOffset OpenedAt, bool IsPersonal)
{
    /// <summary>With which callback it was acknowledged; null while it is not.</summary>
    public int? Acknowledged { get; internal set; }

    /// <summary>When.</summary>
    public DateTimeOffset AcknowledgedAt { get; internal set; }

    /// <summary>Whether only the person sees the answer.</summary>
    public bool IsEphemeral { get; internal set; }

    /// <summary>What stands in answer; null while it is only acknowledged.</summary>
    public JsonObject? Original { get; internal set; }

    /// <summary>The data of the callback, where that is no message: a form, suggestions.</summary>
    public JsonNode? Data { get; internal set; }

    /// <summary>What was said after.</summary>
    public IReadOnlyList<JsonObject> FollowUps => [.. Said];

    internal ConcurrentQueue<JsonObject> Said { get; } = new();
}

/// <summary>Interactions, each answered once and by its own token.</summary>
public sealed class FakeInteractions(TimeProvider time, BreachLog breaches)
{
    private readonly ConcurrentDictionary<string, FakeInteraction> _byToken = new();

    public IReadOnlyCollection<FakeInteraction> All => [.. _byToken.Values];

    /// <summary>Notes that one was delivered.</summary>
    public FakeInteraction Open(string id, string token, int type = 2, bool isPersonal = false) =>
        _byToken.GetOrAdd(token, _ => new FakeInteraction(id, token, type, time.GetUtcNow(), isPersonal));

    /// <summary>Forgets those whose tokens are dead.</summary>
    public void Tidy()
    {
        foreach (var interaction in _byToken.Values.Where(interaction => Age(interaction) > TimeSpan.FromMinutes(15)))
        {
            _byToken.TryRemove(interaction.Token, out _);
        }
    }

    /// <summary>Takes the first answer, by the callback or inline in answer to the delivery over HTTP.</summary>
    public FakeAnswer Acknowledge(string id, string token, JsonNode? body, IReadOnlyDictionary<string, string>? files = null)
    {
        if (!_byToken.TryGetValue(token, out var interaction) || interaction.Id != id || Age(interaction) > TimeSpan.FromSeconds(3))
        {
            return FakeAnswer.Error(404, 10062, "Unknown interaction");
        }

        lock (interaction)
        {
            if (interaction.Acknowledged is not null)
            {
                breaches.Add($"interaction {id} is acknowledged twice");
                return FakeAnswer.Error(400, 40060, "Interaction has already been acknowledged.");
            }

            var wrong = breaches.Add(CallbackRules.Check(interaction.Type, body, files ?? new Dictionary<string, string>()), "callback");
            if (wrong.Count > 0)
            {
                return FakeAnswer.Invalid(wrong);
            }

            interaction.Acknowledged = (int)body!["type"]!;
            interaction.AcknowledgedAt = time.GetUtcNow();
            var data = body["data"] as JsonObject;
            interaction.IsEphemeral = data is not null && (MessageRules.Flags(data) & 64) != 0;
            (interaction.Original, interaction.Data) = interaction.Acknowledged is 4 or 7
                ? ((JsonObject?)data!.DeepClone(), (JsonNode?)null)
                : (null, data?.DeepClone());
            return new FakeAnswer(204);
        }
    }

    internal FakeAnswer Edit(string token, FakeRequest request) =>
        With(
            token,
            interaction =>
            {
                var wrong = breaches.Add(MessageRules.Check((JsonObject)request.Json!, request.Files, isEdit: true), "edit of an answer");
                if (wrong.Count > 0)
                {
                    return FakeAnswer.Invalid(wrong);
                }

                interaction.Original = (JsonObject)request.Json!.DeepClone();
                return new FakeAnswer(200, Shown(interaction.Original, "1"));
            }
        );

    internal FakeAnswer FollowUp(string token, FakeRequest request) =>
        With(
            token,
            interaction =>
            {
                var wrong = breaches.Add(MessageRules.Check((JsonObject)request.Json!, request.Files, isEdit: false), "follow-up");
                if (wrong.Count > 0)
                {
                    return FakeAnswer.Invalid(wrong);
                }

                if (interaction.IsPersonal && interaction.Said.Count >= 5)
                {
                    return FakeAnswer.Error(400, 40094, "Maximum number of follow-up messages reached.");
                }

                interaction.Said.Enqueue((JsonObject)request.Json!.DeepClone());
                return new FakeAnswer(200, Shown((JsonObject)request.Json, $"{interaction.Said.Count + 1}"));
            }
        );

    internal FakeAnswer Show(string token) =>
        With(
            token,
            interaction =>
                interaction.Original is { } message
                    ? new FakeAnswer(200, Shown(message, "1"))
                    : FakeAnswer.Error(404, 10008, "Unknown Message")
        );

    internal FakeAnswer Delete(string token) =>
        With(
            token,
            interaction =>
            {
                interaction.Original = null;
                return new FakeAnswer(204);
            }
        );

    private FakeAnswer With(string token, Func<FakeInteraction, FakeAnswer> work)
    {
        if (!_byToken.TryGetValue(token, out var interaction) || interaction.Acknowledged is null)
        {
            return FakeAnswer.Error(404, 10015, "Unknown Webhook");
        }

        lock (interaction)
        {
            return Age(interaction) > TimeSpan.FromMinutes(15) ? FakeAnswer.Error(401, 50027, "Invalid Webhook Token") : work(interaction);
        }
    }

    private TimeSpan Age(FakeInteraction interaction) => time.GetUtcNow() - interaction.OpenedAt;

    private static JsonObject Shown(JsonObject message, string id)
    {
        var shown = (JsonObject)message.DeepClone();
        shown["id"] = id;
        return shown;
    }
}
