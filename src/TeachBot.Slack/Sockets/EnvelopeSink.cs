using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using TeachBot.Slack.Answers;
using TeachBot.Slack.Decoding;

namespace TeachBot.Slack.Sockets;

/// <summary>Takes what sockets bring.</summary>
internal interface IEnvelopeSink
{
    /// <summary>Takes an envelope; it returns at once and throws nothing.</summary>
    /// <param name="type">events_api, slash_commands or interactive.</param>
    /// <param name="payload">What is in it.</param>
    /// <param name="acknowledgement">How it is acknowledged.</param>
    void Take(string type, JsonElement payload, IAcknowledgement acknowledgement);
}

/// <summary>Has it decoded and answered. What can't be told to be ours yet is not acknowledged: Slack sends it again.</summary>
internal sealed partial class EnvelopeSink(
    EventDecoder events,
    CommandDecoder commands,
    InteractionDecoder interactions,
    Reception reception,
    Intake intake,
    Unfinished unfinished,
    ILogger<EnvelopeSink> logger
) : IEnvelopeSink
{
    /// <inheritdoc/>
    public void Take(string type, JsonElement payload, IAcknowledgement acknowledgement) =>
        unfinished.Add(Task.Run(() => TakeAsync(type, payload, acknowledgement)));

    private async Task TakeAsync(string type, JsonElement payload, IAcknowledgement acknowledgement)
    {
        try
        {
            if (await reception.ReadAsync(() => Decode(type, payload), comesOnce: false, CancellationToken.None) is { } decoded)
            {
                await intake.TakeAsync(decoded, acknowledgement, CancellationToken.None);
            }
        }
        catch (Exception exception)
        {
            LogBroken(exception);
        }
    }

    private Decoded Decode(string type, JsonElement payload)
    {
        var json = JsonMarshal.GetRawUtf8Value(payload);
        return type switch
        {
            "events_api" => events.Decode(json),
            "slash_commands" => commands.Decode(json),
            "interactive" => interactions.Decode(json),
            _ => Decoded.NotForUs.Instance,
        };
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What a Slack socket brought could not be taken.")]
    private partial void LogBroken(Exception exception);
}
