using Microsoft.Extensions.Logging;
using TeachBot.Core.Chat;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Rendering;
using TeachBot.Slack.Web;

namespace TeachBot.Slack.Answers;

/// <summary>
/// Answers what people do within Slack's three seconds. A slash command is answered by the acknowledgement itself where the reply is ready in time; all else is acknowledged at once and
/// answered behind that. Time is measured from when it came, by a clock that only goes forward.
/// </summary>
internal sealed partial class Responder(
    IChat chat, People people, AnswerWriter writer, LateAnswers late, ResponseUrls urls, SeenEvents seen, Unfinished unfinished, TimeProvider time, ILogger<Responder> logger)
{
    /// <summary>A reply that is ready by then is the acknowledgement.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    /// <summary>Answers; when this returns, it is acknowledged. It throws nothing but what a stop does.</summary>
    internal async Task RespondAsync(Decoded.Acted acted, IAcknowledgement acknowledgement, CancellationToken stop)
    {
        var came = time.GetTimestamp();
        var interaction = acted.Interaction;
        if (interaction.Kind == InteractionKind.Suggestion)
        {
            await SuggestAsync(acted, acknowledgement, stop).ConfigureAwait(false);
            return;
        }

        if (!seen.IsFirst(acted.Event.Origin.Id))
        {
            await acknowledgement.SendAsync(default, stop).ConfigureAwait(false);
            return;
        }

        if (interaction.Kind != InteractionKind.Command)
        {
            urls.Meet(interaction.ResponseUrl);
            await acknowledgement.SendAsync(default, stop).ConfigureAwait(false);
            unfinished.Add(late.FinishAsync(acted, MakeAsync(acted, stop), came, stop));
            return;
        }

        var making = MakeAsync(acted, stop);
        await ((Task)making).WaitAsync(Patience, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var isInline = making is { IsCompletedSuccessfully: true, Result: Said.Told { FitsAcknowledgement: true } };
        var payload = isInline ? ReplyJson.Write((Said.Told)await making.ConfigureAwait(false), null) : default;
        var hasLeft = await acknowledgement.SendAsync(payload, stop).ConfigureAwait(false);
        if (!isInline || !hasLeft)
        {
            urls.Meet(interaction.ResponseUrl);
            unfinished.Add(late.FinishAsync(acted, making, came, stop));
        }
    }

    private async Task<Said> MakeAsync(Decoded.Acted acted, CancellationToken stop)
    {
        var origin = await people.IntroduceAsync(acted.Interaction.Workspace, acted.Event.Origin, stop).ConfigureAwait(false);
        var introduced = acted with { Event = acted.Event with { Origin = origin } };
        return await writer.WriteAsync(introduced, await chat.HandleAsync(introduced.Event, stop).ConfigureAwait(false), stop).ConfigureAwait(false);
    }

    /// <summary>They can't come later; what they would have been is of no use then.</summary>
    private async Task SuggestAsync(Decoded.Acted acted, IAcknowledgement acknowledgement, CancellationToken stop)
    {
        var suggestions = new Suggestions([]);
        try
        {
            var wanted = chat.HandleAsync(acted.Event with { Origin = people.Known(acted.Event.Origin) }, stop).AsTask();
            suggestions = await wanted.WaitAsync(Patience, time, stop).ConfigureAwait(false) as Suggestions ?? suggestions;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            LogBroken(acted.Event.Origin.Mark, exception);
        }

        await acknowledgement.SendAsync(SuggestionWriter.Write(suggestions), stop).ConfigureAwait(false);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Suggestions for Slack event {Mark} could not be made.")]
    private partial void LogBroken(string mark, Exception exception);
}
