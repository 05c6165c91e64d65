using System.Globalization;
using System.Text.Json;
using TeachBot.Core.Chat;
using TeachBot.Slack.Rendering;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Web;

/// <summary>What is written in channels, and read there.</summary>
internal sealed class Conversations(SlackApi api)
{
    /// <summary>What our messages carry, and are found by.</summary>
    internal const string EventType = "teachbot_post";

    private const int PageLength = 200;
    private const int MostPages = 20;

    /// <summary>Posts a message for all in a channel.</summary>
    /// <param name="workspace">Where.</param>
    /// <param name="channel">The channel.</param>
    /// <param name="thread">The thread; null for the channel itself.</param>
    /// <param name="message">What it says.</param>
    /// <param name="key">By which it is found again.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>Its id.</returns>
    /// <exception cref="Core.Posting.PlatformException">It could not be posted.</exception>
    internal async Task<string> PostAsync(
        Workspace workspace,
        string channel,
        string? thread,
        Rendered message,
        string key,
        CancellationToken cancellation
    )
    {
        var body = JsonBytes.ObjectOf(
            (channel, thread, message, key),
            static (json, post) =>
            {
                WritePlace(json, post.channel, post.thread);
                post.message.WriteTo(json);
                WriteKey(json, post.key);
            }
        );
        var answer = await api.CallAsync(workspace, new Call("chat.postMessage", body) { Channel = channel }, cancellation);
        return answer.Ts ?? throw new SlackException("Slack: a message without its ts, chat.postMessage") { MayHaveArrived = true };
    }

    /// <summary>The direct conversation with somebody; it is opened once, and then the same.</summary>
    /// <returns>The channel's id.</returns>
    /// <exception cref="Core.Posting.PlatformException">It could not be opened.</exception>
    internal async Task<string> OpenDirectAsync(Workspace workspace, string user, CancellationToken cancellation)
    {
        var (_, json) = await api.CallWithBodyAsync(workspace, Call.Form("conversations.open", ("users", user)), cancellation);
        return JsonSerializer.Deserialize(json.Span, AnswerContext.Default.OpenedWire)?.Channel?.Id is { Length: > 0 } id
            ? id
            : throw new SlackException("Slack: a conversation without its id, conversations.open");
    }

    /// <summary>Shows a message to one person in a channel, until they leave it.</summary>
    /// <exception cref="Core.Posting.PlatformException">It could not be shown.</exception>
    internal Task PostPrivatelyAsync(
        Workspace workspace,
        string channel,
        string? thread,
        string user,
        Rendered message,
        CancellationToken cancellation
    )
    {
        var body = JsonBytes.ObjectOf(
            (channel, thread, user, message),
            static (json, post) =>
            {
                WritePlace(json, post.channel, post.thread);
                json.WriteString("user", post.user);
                post.message.WritePrivatelyTo(json);
            }
        );
        return api.CallAsync(workspace, new Call("chat.postEphemeral", body) { Channel = channel }, cancellation);
    }

    /// <summary>Puts something else in place of what a message says.</summary>
    /// <exception cref="Core.Posting.PlatformException">It could not be edited.</exception>
    internal Task EditAsync(Workspace workspace, string channel, string message, Rendered said, string key, CancellationToken cancellation)
    {
        var body = JsonBytes.ObjectOf(
            (channel, message, said, key),
            static (json, post) =>
            {
                json.WriteString("channel", post.channel);
                json.WriteString("ts", post.message);
                post.said.WriteInPlaceTo(json);
                WriteKey(json, post.key);
            }
        );
        return api.CallAsync(workspace, new Call("chat.update", body) { Channel = channel, IsRepeatable = true }, cancellation);
    }

    /// <summary>Removes a message; one that is gone already is no failure.</summary>
    /// <exception cref="Core.Posting.PlatformException">It could not be removed.</exception>
    internal async Task DeleteAsync(Workspace workspace, string channel, string message, CancellationToken cancellation)
    {
        try
        {
            await api.CallAsync(
                workspace,
                Call.Form("chat.delete", ("channel", channel), ("ts", message)) with
                {
                    Channel = channel,
                },
                cancellation
            );
        }
        catch (SlackException gone) when (gone.Code is ErrorCodes.MessageNotFound or ErrorCodes.ChannelNotFound)
        {
            // With its channel, or without.
        }
    }

    /// <summary>Our messages with a key, the oldest first.</summary>
    /// <param name="workspace">Where.</param>
    /// <param name="place">The channel, or the thread.</param>
    /// <param name="key">The key.</param>
    /// <param name="since">None is older.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="Core.Posting.PlatformException">They could not be looked up.</exception>
    internal async Task<IReadOnlyList<string>> FindAsync(
        Workspace workspace,
        ChannelRef place,
        string key,
        DateTimeOffset since,
        CancellationToken cancellation
    )
    {
        var found = new List<string>();
        var cursor = "";
        for (var page = 0; page < MostPages; page++)
        {
            List<(string Name, string Value)> fields =
            [
                ("channel", place.Id),
                ("include_all_metadata", "true"),
                ("limit", PageLength.ToString(CultureInfo.InvariantCulture)),
                ("oldest", since.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
                .. place.Thread is { } thread ? [("ts", thread)] : Array.Empty<(string, string)>(),
                .. cursor.Length > 0 ? [("cursor", cursor)] : Array.Empty<(string, string)>(),
            ];
            var answer = await api.CallAsync(
                workspace,
                Call.Form(place.Thread is null ? "conversations.history" : "conversations.replies", fields.ToArray()),
                cancellation
            );
            found.AddRange(
                (answer.Messages ?? [])
                    .Where(message => message?.Metadata is { EventType: EventType } metadata && metadata.EventPayload?.Key == key)
                    .Select(message => message!.Ts ?? "")
            );
            cursor = answer.ResponseMetadata?.NextCursor ?? "";
            if (cursor.Length == 0)
            {
                break;
            }
        }

        return [.. found.Where(ts => ts.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static void WritePlace(Utf8JsonWriter json, string channel, string? thread)
    {
        json.WriteString("channel", channel);
        if (thread is not null)
        {
            json.WriteString("thread_ts", thread);
        }
    }

    /// <summary>Writes the key by which <see cref="FindAsync"/> finds a message.</summary>
    internal static void WriteKey(Utf8JsonWriter json, string key)
    {
        json.WriteStartObject("metadata");
        json.WriteString("event_type", EventType);
        json.WriteStartObject("event_payload");
        json.WriteString("key", key);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
