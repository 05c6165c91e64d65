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

/// <summary>Has it decoded and answered.</summary>
internal sealed partial class EnvelopeSink(EventDecoder events, CommandDecoder commands, InteractionDecoder interactions, Intake intake, Unfinished unfinished, ILogger<EnvelopeSink> logger) : IEnvelopeSink
{
    /// <inheritdoc/>
    public void Take(string type, JsonElement payload, IAcknowledgement acknowledgement)
    {
        var json = JsonMarshal.GetRawUtf8Value(payload);
        var decoded = type switch
        {
            "events_api" => events.Decode(json),
            "slash_commands" => commands.Decode(json),
            "interactive" => interactions.Decode(json),
            _ => Decoded.NotForUs.Instance,
        };
        unfinished.Add(Task.Run(() => TakeAsync(decoded, acknowledgement)));
    }

    private async Task TakeAsync(Decoded decoded, IAcknowledgement acknowledgement)
    {
        try
        {
            await intake.TakeAsync(decoded, acknowledgement, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            LogBroken(exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What a Slack socket brought could not be taken.")]
    private partial void LogBroken(Exception exception);
}
