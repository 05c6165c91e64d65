using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Rendering;

namespace TeachBot.Slack.Answers;

/// <summary>Writes outcomes as what Slack is told.</summary>
internal sealed class AnswerWriter(MessageRenderer renderer, Func<string, SlackWords> words)
{
    internal async ValueTask<Said> WriteAsync(Decoded.Acted acted, Outcome outcome, CancellationToken cancellation)
    {
        var (interaction, said) = (acted.Interaction, words(acted.Event.Origin.Language));
        switch (outcome)
        {
            case Form form when interaction.Kind != InteractionKind.Form:
                return new Said.Asked(form);
            case Silence or Suggestions when interaction.Kind != InteractionKind.Command:
                return Said.Nothing.Instance;
            default:
                var reply = Fallbacks.Said(outcome, said.PressAgain, said.Nothing);
                var told = await TellAsync(
                    acted,
                    reply.Message,
                    IsPrivate(interaction, reply.Audience),
                    interaction.CanReplace && (reply.IsInPlace || interaction.Page > 0),
                    cancellation
                );
                return told with { Files = reply.Message.Files, ChangesHome = reply.ChangesHome };
        }
    }

    /// <summary>One sentence, for who did something.</summary>
    internal async ValueTask<Said.Told> SentenceAsync(Decoded.Acted acted, string text, CancellationToken cancellation) =>
        await TellAsync(acted, Message.Of(text), IsPrivate(acted.Interaction, Audience.Asker), isInPlace: false, cancellation);

    /// <summary>
    /// A command that is typed is seen by nobody else, in whatever conversation it is typed: so is its answer. In a conversation with us
    /// nobody else reads, and what stands there stays.
    /// </summary>
    private static bool IsPrivate(Interaction interaction, Audience audience) =>
        interaction.Kind == InteractionKind.Command || (audience == Audience.Asker && !interaction.IsWithUs);

    private async ValueTask<Said.Told> TellAsync(
        Decoded.Acted acted,
        Message message,
        bool isPrivate,
        bool isInPlace,
        CancellationToken cancellation
    )
    {
        var shape = new Shape
        {
            Page = acted.Interaction.Page,
            PageId = page => Continuation.For(acted.Event, page, SlackPlatform.Can.LongestChoice),
        };
        return new Said.Told(
            await renderer.RenderAsync(acted.Interaction.Workspace, message, acted.Event.Origin.Language, shape, cancellation),
            isPrivate,
            isInPlace
        )
        {
            Plain = message,
        };
    }
}
