using TeachBot.Discord.Decoding;
using TeachBot.Discord.Rendering;

namespace TeachBot.Discord.Interactions;

/// <summary>Tells people that what they did is not known here yet.</summary>
internal sealed class Unsupported(MessageRenderer renderer, Func<string, DiscordWords> words)
{
    /// <summary>Answers privately; suggestions stay empty.</summary>
    internal async Task AnswerAsync(Decoded.Unsupported unknown, IFirstAnswer first, CancellationToken stop)
    {
        if (unknown.Interaction.Kind == InteractionKind.Autocomplete)
        {
            await first.SendAsync(Callback.Of(new Core.Chat.Suggestions([])), stop);
            return;
        }

        var reply = Fallbacks.Sentence(words(unknown.Language).NotSupported);
        var message = await renderer.RenderAsync(reply.Message, unknown.Language, new Shape { IsPrivate = true }, stop);
        await first.SendAsync(Callback.Of(message, isInPlace: false), stop);
    }
}
