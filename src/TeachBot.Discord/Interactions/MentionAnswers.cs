using System.Globalization;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Core.Stores;
using TeachBot.Discord.Decoding;
using TeachBot.Discord.Rendering;
using TeachBot.Discord.Rest;

namespace TeachBot.Discord.Interactions;

/// <summary>Answers people who speak to us in plain language, by a message in answer to theirs.</summary>
internal sealed partial class MentionAnswers(
    IChat chat,
    IDiscordApi api,
    MessageRenderer renderer,
    Func<string, DiscordWords> words,
    SeenEvents seen,
    KeptReplies kept,
    IEffects effects,
    ILogger<MentionAnswers> logger
)
{
    /// <summary>Answers once, however often the message is delivered. It throws nothing.</summary>
    internal async Task AnswerAsync(Mentioned mentioned, CancellationToken stop)
    {
        var origin = mentioned.Origin;
        try
        {
            if (!seen.IsFirst(origin.Id) || await chat.HandleAsync(mentioned, stop) is not Reply reply)
            {
                return;
            }

            var shown = reply.Audience == Audience.Channel || origin.IsDirect ? reply.Message : Door(mentioned);
            var message = IdIn(origin);

            // The message's own id is the key: of two replicas that both hear it, one is answered with what the other wrote.
            var shape = new Shape
            {
                Nonce = message,
                AnswerTo = message,
                PageId = page => Continuation.For(mentioned, page),
            };
            var payload = await renderer.RenderAsync(shown, origin.Language, shape, stop);
            await kept.SayOrKeepAsync(
                origin,
                due => new Post(message, origin.Channel, shown, due) { Asker = PostAsker.Of(origin) },
                hurry => api.CreateMessageAsync(origin.Channel.Thread ?? origin.Channel.Id, payload, hurry),
                stop
            );
        }
        catch (PlatformException exception)
        {
            LogLost(origin.Mark, exception.Message);
            await TellAsync(origin, exception, stop);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            LogBroken(origin.Mark, exception);
        }
    }

    /// <summary>Whoever is not answered where they asked hears why in their own conversation with us. It throws nothing.</summary>
    private async Task TellAsync(EventOrigin origin, PlatformException refused, CancellationToken stop)
    {
        if (origin.IsDirect || !refused.IsFinal)
        {
            return;
        }

        try
        {
            var said = words(origin.Language).Refused;
            var why = string.Format(CultureInfo.InvariantCulture, said.Answer, PostRefusal.Explain(refused.Refusal, said));
            var post = new Post(Post.IdOfRefusal(IdIn(origin)), origin.Alone, Message.Of(why), origin.At);
            await effects.ApplyAsync(new Effect($"{origin.Id}:refused", origin.At, [new PostWanted(post)]), stop);
        }
        catch (Exception exception) when (exception is StoreUnavailableException or OperationCanceledException)
        {
            LogLost(origin.Mark, exception.Message);
        }
    }

    private static string IdIn(EventOrigin origin) => origin.Id[(origin.Id.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>A message can't be answered for one person alone; a press can. Who presses gets what the words would have got.</summary>
    private Message Door(Mentioned mentioned)
    {
        var said = words(mentioned.Origin.Language);
        return Continuation.For(mentioned, 0) is { } id
            ? new Message(Document.Of(said.ForYou)) { Choices = [new Button(id, said.Show) { Style = ButtonStyle.Primary }] }
            : Message.Of(said.UseCommand);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {Mark} could not be answered: {Reason}.")]
    private partial void LogLost(string mark, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Message {Mark} could not be answered.")]
    private partial void LogBroken(string mark, Exception exception);
}
