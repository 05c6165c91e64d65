namespace TeachBot.Slack.Answers;

/// <summary>A reply as the answer to a slash command, or to a <c>response_url</c>.</summary>
internal static class ReplyJson
{
    /// <summary>The reply, as an object.</summary>
    /// <param name="told">What it says.</param>
    /// <param name="thread">The thread that it stands in; null for none.</param>
    internal static ReadOnlyMemory<byte> Write(Said.Told told, string? thread) =>
        told is { IsPrivate: true, IsInPlace: false } && thread is null ? told.Message.Alone(() => WriteAnew(told, null)) : WriteAnew(told, thread);

    private static ReadOnlyMemory<byte> WriteAnew(Said.Told told, string? thread) => SlackJson.Object((told, thread), static (json, reply) =>
    {
        json.WriteBoolean("replace_original", reply.told.IsInPlace);
        if (!reply.told.IsInPlace)
        {
            json.WriteString("response_type", reply.told.IsPrivate ? "ephemeral" : "in_channel");
        }

        if (reply.thread is not null)
        {
            json.WriteString("thread_ts", reply.thread);
        }

        reply.told.Message.WriteTo(json);
    });
}
