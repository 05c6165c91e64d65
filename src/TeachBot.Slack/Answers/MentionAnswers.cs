using Microsoft.Extensions.Logging;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Posting;
using TeachBot.Core.Stores;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Rendering;
using TeachBot.Slack.Web;

namespace TeachBot.Slack.Answers;

/// <summary>Answers people who speak to us in plain language, in the thread of what they said.</summary>
internal sealed partial class MentionAnswers(
    IChat chat,
    People people,
    KeyedPosts posts,
    MessageRenderer renderer,
    Patience patience,
    Troubles troubles,
    KeptReplies kept,
    IEffects effects,
    SeenEvents seen,
    TimeProvider time,
    ILogger<MentionAnswers> logger
)
{
    /// <summary>Answers once, however often and to however many replicas the event is delivered. It throws nothing.</summary>
    internal async Task AnswerAsync(Decoded.Spoken spoken, CancellationToken stop)
    {
        if (!seen.IsFirst(spoken.Event.Origin.Id))
        {
            return;
        }

        try
        {
            var origin = await people.IntroduceAsync(spoken.Workspace, spoken.Event.Origin, stop);
            var said = spoken.Event with { Origin = origin };
            if (await chat.HandleAsync(said, stop) is Reply reply)
            {
                await SendAsync(spoken with { Event = said }, reply, stop);
            }
        }
        catch (PlatformException failure)
        {
            await troubles.TellAsync(spoken.Workspace, spoken.Event.Origin, null, failure, stop);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            LogBroken(spoken.Event.Origin.Mark, exception);
        }
    }

    private async Task SendAsync(Decoded.Spoken spoken, Reply reply, CancellationToken stop)
    {
        var origin = spoken.Event.Origin;
        var shape = new Shape { PageId = page => Continuation.For(spoken.Event, page, SlackPlatform.Can.LongestChoice) };
        var message = await renderer.RenderAsync(spoken.Workspace, reply.Message, origin.Language, shape, stop);
        if (!await IsOursAsync(origin.Id, stop))
        {
            return;
        }

        var place = reply.Audience == Audience.Asker && !origin.IsDirect ? null : origin.Channel with { Thread = spoken.AnswerThread };
        await kept.SayOrKeepAsync(
            origin,
            due => KeptReply.Of(origin, place, reply.Message, message, due),
            hurry =>
                patience.SendAsync(
                    message,
                    async shown =>
                    {
                        await (
                            place is null
                                ? posts.PostPrivatelyAsync(spoken.Workspace, origin.Channel, shown, origin, hurry)
                                : posts.PostAsync(spoken.Workspace, place, shown, origin, doubt: false, hurry)
                        );
                        return true;
                    },
                    hurry
                ),
            stop
        );
    }

    /// <summary>
    /// Slack takes a message as often as it is sent. The store notes an event's answer once: of replicas that hear it, the first to note it
    /// posts it. Without a store we answer all the same, since most bots are one process.
    /// </summary>
    private async Task<bool> IsOursAsync(string eventId, CancellationToken stop)
    {
        try
        {
            return await effects.ApplyAsync(new Effect($"{eventId}:answer", time.GetUtcNow(), []), stop) == EffectResult.Applied;
        }
        catch (StoreUnavailableException)
        {
            return true;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Slack event {Mark} could not be answered.")]
    private partial void LogBroken(string mark, Exception exception);
}
