using TeachBot.Slack.Answers;

namespace TeachBot.Slack.Sockets;

/// <summary>Acknowledges an envelope on the socket that it came from.</summary>
internal sealed class SocketAcknowledgement(SocketConnection connection, string envelope, bool acceptsPayload) : IAcknowledgement
{
    /// <inheritdoc/>
    public async Task<bool> SendAsync(ReadOnlyMemory<byte> json, CancellationToken cancellation)
    {
        var hasPayload = json.Length > 0 && acceptsPayload;
        var frame = JsonBytes.ObjectOf(
            (envelope, hasPayload, json),
            static (writer, ack) =>
            {
                writer.WriteString("envelope_id", ack.envelope);
                if (ack.hasPayload)
                {
                    writer.WritePropertyName("payload");
                    writer.WriteRawValue(ack.json.Span, skipInputValidation: true);
                }
            }
        );
        return await connection.TrySendAsync(frame, cancellation) && hasPayload == json.Length > 0;
    }
}
