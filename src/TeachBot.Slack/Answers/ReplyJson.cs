using TeachBot.Slack.Web;

namespace TeachBot.Slack.Answers;

/// <summary>A reply as the answer to a slash command, or to a <c>response_url</c>.</summary>
internal static class ReplyJson
{
    /// <summary>The reply, as an object.</summary>
    /// <param name="told">What it says.</param>
    /// <param name="thread">The thread that it stands in; null for none.</param>
    /// <param name="key">By which it is found again where all see it; null where it need not be.</param>
    internal static ReadOnlyMemory<byte> Write(Said.Told told, string? thread, string? key = null) =>
        told is { IsPrivate: true, IsInPlace: false } && thread is null
            ? told.Message.Alone(() => WriteAnew((told, null, null)))
            : WriteAnew((told, thread, told.IsPrivate ? null : key));

    private static ReadOnlyMemory<byte> WriteAnew((Said.Told told, string? thread, string? key) said) =>
        JsonBytes.ObjectOf(
            said,
            static (json, reply) =>
            {
                json.WriteBoolean("replace_original", reply.told.IsInPlace);
                if (reply.thread is not null)
                {
                    json.WriteString("thread_ts", reply.thread);
                }

                if (reply.told.IsInPlace)
                {
                    reply.told.Message.WriteInPlaceTo(json);
                    return;
                }

                json.WriteString("response_type", reply.told.IsPrivate ? "ephemeral" : "in_channel");
                reply.told.Message.WriteTo(json);
                if (reply.key is not null)
                {
                    Conversations.WriteKey(json, reply.key);
                }
            }
        );
}
