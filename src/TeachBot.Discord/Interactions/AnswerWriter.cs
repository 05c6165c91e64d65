using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Discord.Decoding;
using TeachBot.Discord.Rendering;

namespace TeachBot.Discord.Interactions;

/// <summary>Writes outcomes as what Discord is answered with, first or later.</summary>
internal sealed class AnswerWriter(MessageRenderer renderer, Func<string, DiscordWords> words)
{
    /// <summary>What an interaction is answered with at once.</summary>
    internal async ValueTask<Payload> FirstAsync(Decoded.Interacted happened, Outcome outcome, CancellationToken cancellation)
    {
        switch (outcome)
        {
            case Form form when happened.Interaction.Kind != InteractionKind.Modal:
                return FormWriter.Write(form);
            case Silence when happened.Interaction.Kind == InteractionKind.Component:
                return Callback.Quiet;
            default:
                var reply = Said(happened.Event, outcome);
                var isInPlace = IsInPlace(happened.Interaction, reply);
                var message = await renderer.RenderAsync(
                    reply.Message,
                    happened.Event.Origin.Language,
                    Shape(happened, IsPrivate(happened.Event, reply) && !isInPlace),
                    cancellation
                );
                return Callback.Of(message, isInPlace);
        }
    }

    /// <summary>What takes the place of 「考え中…」 or of the message that was pressed.</summary>
    internal ValueTask<Payload> LaterAsync(Decoded.Interacted happened, Reply reply, bool isPrivate, CancellationToken cancellation) =>
        renderer.RenderAsync(reply.Message, happened.Event.Origin.Language, Shape(happened, isPrivate), cancellation);

    /// <summary>An outcome as words. What can't come late any more, a form, is to be asked for again.</summary>
    internal Reply Said(ChatEvent happened, Outcome outcome)
    {
        var said = words(happened.Origin.Language);
        return Fallbacks.Said(outcome, said.PressAgain, said.Nothing);
    }

    /// <summary>Whether only who did something may see the reply. In a conversation with us nobody else reads anyway.</summary>
    internal static bool IsPrivate(ChatEvent happened, Reply reply) => reply.Audience == Audience.Asker && !happened.Origin.IsDirect;

    /// <summary>Whether the reply takes the place of what was pressed: only of what nobody else sees.</summary>
    internal static bool IsInPlace(Interaction interaction, Reply reply) =>
        interaction.IsInOwnMessage && (reply.IsInPlace || interaction.Page > 0);

    private static Shape Shape(Decoded.Interacted happened, bool isPrivate) =>
        new()
        {
            IsPrivate = isPrivate,
            Page = happened.Interaction.Page,
            PageId = page => Continuation.For(happened.Event, page),
        };
}
