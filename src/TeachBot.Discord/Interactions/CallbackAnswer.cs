using Microsoft.Extensions.Logging;
using TeachBot.Core.Posting;
using TeachBot.Discord.Decoding;
using TeachBot.Discord.Rest;

namespace TeachBot.Discord.Interactions;

/// <summary>Answers by a call of ours.</summary>
internal sealed partial class CallbackAnswer(IDiscordApi api, Interaction interaction, ILogger logger) : IFirstAnswer
{
    /// <inheritdoc/>
    public async Task<Acknowledged> SendAsync(Payload payload, CancellationToken cancellation)
    {
        try
        {
            await api.AnswerAsync(interaction.Id, interaction.Token, payload, cancellation);
            return Acknowledged.Yes;
        }
        catch (PlatformException exception)
            when (exception.MayHaveArrived || exception is DiscordException { Code: ErrorCodes.AlreadyAcknowledged })
        {
            return Acknowledged.Maybe;
        }
        catch (PlatformException exception)
        {
            LogLost(interaction.Id, exception.Message);
            return Acknowledged.No;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord interaction {Interaction} could not be answered: {Reason}.")]
    private partial void LogLost(string interaction, string reason);
}
