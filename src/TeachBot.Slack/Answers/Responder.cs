using Microsoft.Extensions.Logging;
using TeachBot.Core.Chat;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Rendering;
using TeachBot.Slack.Web;

namespace TeachBot.Slack.Answers;

/// <summary>
/// Answers what people do within Slack's three seconds. A slash command is answered by the acknowledgement itself where the reply is ready
/// in time; all else is acknowledged at once and answered behind that. Time is measured from when it came, by a clock that only goes
/// forward.
/// </summary>
internal sealed partial class Responder(
    IChat chat,
    People people,
    AnswerWriter writer,
    LateAnswers late,
    ResponseUrls urls,
    SeenEvents seen,
    Unfinished unfinished,
    TimeProvider time,
    ILogger<Responder> logger
)
{
    /// <summary>Answers; when this returns, it is acknowledged. It throws nothing but what a stop does.</summary>
    internal async Task RespondAsync(Decoded.Acted acted, IAcknowledgement acknowledgement, CancellationToken stop)
    {
        var came = time.GetTimestamp();
        var interaction = acted.Interaction;
        if (interaction.Kind == InteractionKind.Suggestion)
        {
            await SuggestAsync(acted, acknowledgement, stop);
            return;
        }

        if (!seen.IsFirst(acted.Event.Origin.Id))
        {
            await acknowledgement.SendAsync(default, stop);
            return;
        }

        // What comes later is known before Slack hears that it has arrived: a stop in between waits for it.
        if (interaction.Kind != InteractionKind.Command)
        {
            var acknowledged = new TaskCompletionSource();
            Finish(acted, MakeBehindAsync(acknowledged.Task), came, stop);
            await acknowledgement.SendAsync(default, stop);
            acknowledged.SetResult();
            return;
        }

        var making = MakeAsync(acted, stop);
        await InTime.IsDoneAsync(making, time, stop);
        if (making is not { IsCompletedSuccessfully: true, Result: Said.Told { FitsAcknowledgement: true } told })
        {
            Finish(acted, making, came, stop);
            await acknowledgement.SendAsync(default, stop);
        }
        else if (!await acknowledgement.SendAsync(ReplyJson.Write(told, null), stop))
        {
            Finish(acted, making, came, stop);
        }

        async Task<Said> MakeBehindAsync(Task acknowledged)
        {
            await acknowledged;
            return await MakeAsync(acted, stop);
        }
    }

    private void Finish(Decoded.Acted acted, Task<Said> making, long came, CancellationToken stop)
    {
        urls.Meet(acted.Interaction.ResponseUrl);
        unfinished.Add(late.FinishAsync(acted, making, came, stop));
    }

    private async Task<Said> MakeAsync(Decoded.Acted acted, CancellationToken stop)
    {
        var origin = await people.IntroduceAsync(acted.Interaction.Workspace, acted.Event.Origin, stop);
        var introduced = acted with { Event = acted.Event with { Origin = origin } };
        return await writer.WriteAsync(introduced, await chat.HandleAsync(introduced.Event, stop), stop);
    }

    private async Task SuggestAsync(Decoded.Acted acted, IAcknowledgement acknowledgement, CancellationToken stop)
    {
        var suggestions = new Suggestions([]);
        try
        {
            var wanted = acted.Event with { Origin = people.Known(acted.Event.Origin) };
            suggestions = await InTime.SuggestAsync(chat, wanted, time, stop);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            LogBroken(acted.Event.Origin.Mark, exception);
        }

        await acknowledgement.SendAsync(SuggestionWriter.Write(suggestions), stop);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Suggestions for Slack event {Mark} could not be made.")]
    private partial void LogBroken(string mark, Exception exception);
}
