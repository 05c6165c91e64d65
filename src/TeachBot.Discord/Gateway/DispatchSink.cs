using System.Text.Json;
using Microsoft.Extensions.Logging;
using TeachBot.Discord.Decoding;
using TeachBot.Discord.Interactions;
using TeachBot.Discord.Rest;

namespace TeachBot.Discord.Gateway;

/// <summary>Hands what the gateway dispatches to who answers it. What is not for us costs a look at its name.</summary>
internal sealed class DispatchSink(
    InteractionDecoder interactions,
    MessageDecoder messages,
    Guilds guilds,
    Responder responder,
    Unsupported unsupported,
    MentionAnswers mentions,
    IDiscordApi api,
    Unfinished unfinished,
    Self self,
    ILogger<DispatchSink> logger
) : IGatewaySink
{
    /// <inheritdoc/>
    public void Take(in GatewayEvent happened)
    {
        switch (happened.Type)
        {
            case "INTERACTION_CREATE":
                Interact(happened.Data.Span);
                break;
            case "MESSAGE_CREATE" when self.Id is { } id && messages.Decode(happened.Data.Span, id) is { } mentioned:
                unfinished.Add(Task.Run(() => mentions.AnswerAsync(mentioned, CancellationToken.None)));
                break;
            case "READY":
                self.Id = IdIn(happened.Data) ?? self.Id;
                break;
            default:
                guilds.Take(happened.Type, happened.Data.Span);
                break;
        }
    }

    private void Interact(ReadOnlySpan<byte> json)
    {
        switch (interactions.Decode(json))
        {
            case Decoded.Interacted happened:
                unfinished.Add(
                    Task.Run(() =>
                        responder.RespondAsync(happened, new CallbackAnswer(api, happened.Interaction, logger), CancellationToken.None)
                    )
                );
                break;
            case Decoded.Unsupported unknown:
                unfinished.Add(
                    Task.Run(() =>
                        unsupported.AnswerAsync(unknown, new CallbackAnswer(api, unknown.Interaction, logger), CancellationToken.None)
                    )
                );
                break;
        }
    }

    private static string? IdIn(ReadOnlyMemory<byte> ready)
    {
        try
        {
            using var json = JsonDocument.Parse(ready);
            return json.RootElement.TryGetProperty("user", out var user) && user.TryGetProperty("id", out var id) ? id.GetString() : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
