using Microsoft.Extensions.Logging;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Discord.Decoding;
using TeachBot.Discord.Rendering;
using TeachBot.Discord.Rest;

namespace TeachBot.Discord.Interactions;

/// <summary>What is said after the first answer.</summary>
internal sealed partial class LateAnswers(
    IDiscordApi api,
    AnswerWriter writer,
    MessageRenderer renderer,
    KeptReplies kept,
    Func<string, DiscordWords> words,
    TimeProvider time,
    ILogger<LateAnswers> logger
)
{
    /// <summary>An interaction's token is good for 15 minutes; what is sent at the last moment may come too late.</summary>
    internal static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(14.5);

    /// <summary>Says what was announced. It throws nothing.</summary>
    internal async Task FinishAsync(
        Decoded.Interacted happened,
        Task<Outcome> handling,
        Deferral deferral,
        Acknowledged acknowledged,
        long came,
        CancellationToken stop
    )
    {
        try
        {
            var reply = writer.Said(happened.Event, await handling);
            if (acknowledged != Acknowledged.No)
            {
                await kept.SayOrKeepAsync(
                    happened.Event.Origin,
                    due => Kept(happened, reply, due),
                    hurry => DeliverAsync(happened, reply, deferral, came, hurry),
                    stop
                );
            }
        }
        catch (PlatformException exception)
        {
            LogLost(happened.Interaction.Id, exception.Message);
        }
        catch (Exception exception)
        {
            LogBroken(happened.Interaction.Id, exception);
        }
    }

    /// <summary>Settles a first answer that may or may not stand: one edit makes it right, or tells that there is none.</summary>
    internal async Task SettleAsync(Decoded.Interacted happened, Outcome outcome, long came, CancellationToken stop)
    {
        try
        {
            if (time.GetElapsedTime(came) <= TokenLife)
            {
                await EditAsync(happened, writer.Said(happened.Event, outcome), stop);
            }
        }
        catch (PlatformException exception)
        {
            LogLost(happened.Interaction.Id, exception.Message);
        }
        catch (Exception exception)
        {
            LogBroken(happened.Interaction.Id, exception);
        }
    }

    /// <summary>Says it where it was announced, else in the channel.</summary>
    private async Task DeliverAsync(Decoded.Interacted happened, Reply reply, Deferral deferral, long came, CancellationToken stop)
    {
        if (time.GetElapsedTime(came) > TokenLife || !await TrySayAsync(happened, reply, deferral, stop))
        {
            await InChannelAsync(happened, reply, stop);
        }
    }

    /// <summary>The post that says it when this process has ended: what is for one person goes to their own conversation with us.</summary>
    private static Post Kept(Decoded.Interacted happened, Reply reply, DateTimeOffset due)
    {
        var origin = happened.Event.Origin;
        var place = AnswerWriter.IsPrivate(happened.Event, reply) ? origin.Alone : origin.Channel;
        return new Post(happened.Interaction.Id, place, reply.Message, due) { Asker = PostAsker.Of(origin) };
    }

    /// <summary>Says it by the interaction's token.</summary>
    /// <returns>False where the token is dead already.</returns>
    private async Task<bool> TrySayAsync(Decoded.Interacted happened, Reply reply, Deferral deferral, CancellationToken stop)
    {
        try
        {
            await SayAsync(happened, reply, deferral, stop);
            return true;
        }
        catch (DiscordException exception) when (exception.Code is ErrorCodes.UnknownWebhook or ErrorCodes.InvalidWebhookToken)
        {
            return false;
        }
    }

    private async Task SayAsync(Decoded.Interacted happened, Reply reply, Deferral deferral, CancellationToken stop)
    {
        var (interaction, isPrivate) = (happened.Interaction, AnswerWriter.IsPrivate(happened.Event, reply));
        if (deferral.IsQuiet ? AnswerWriter.IsInPlace(interaction, reply) : deferral.IsPrivate || !isPrivate)
        {
            await EditAsync(happened, reply, stop);
            return;
        }

        if (!deferral.IsQuiet)
        {
            // Everybody sees 「考え中…」, but the reply is for one person.
            var notice = await renderer.RenderAsync(
                Fallbacks.Sentence(words(happened.Event.Origin.Language).ForYou).Message,
                happened.Event.Origin.Language,
                default,
                stop
            );
            await api.EditAnswerAsync(interaction.Application, interaction.Token, notice, stop);
        }

        var message = await writer.LaterAsync(happened, reply, isPrivate, stop);
        await api.FollowUpAsync(interaction.Application, interaction.Token, message, stop);
    }

    private async Task EditAsync(Decoded.Interacted happened, Reply reply, CancellationToken stop)
    {
        var message = await writer.LaterAsync(happened, reply, isPrivate: false, stop);
        await api.EditAnswerAsync(happened.Interaction.Application, happened.Interaction.Token, message, stop);
    }

    /// <summary>The token is of no use any more: what everybody may read goes to the channel, the rest is lost.</summary>
    private async Task InChannelAsync(Decoded.Interacted happened, Reply reply, CancellationToken stop)
    {
        var origin = happened.Event.Origin;
        if (AnswerWriter.IsPrivate(happened.Event, reply))
        {
            LogLost(happened.Interaction.Id, "its token is dead, and it is for nobody else to see");
            return;
        }

        var message = await renderer.RenderAsync(reply.Message, origin.Language, new Shape { Nonce = happened.Interaction.Id }, stop);
        await api.CreateMessageAsync(origin.Channel.Thread ?? origin.Channel.Id, message, stop);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What Discord interaction {Interaction} was to be told later is lost: {Reason}.")]
    private partial void LogLost(string interaction, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "What Discord interaction {Interaction} was to be told later could not be made.")]
    private partial void LogBroken(string interaction, Exception exception);
}
