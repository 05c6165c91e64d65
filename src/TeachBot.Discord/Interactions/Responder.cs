using Microsoft.Extensions.Logging;
using TeachBot.Core.Chat;
using TeachBot.Discord.Decoding;
using TeachBot.Discord.Rendering;

namespace TeachBot.Discord.Interactions;

/// <summary>
/// Answers interactions within Discord's three seconds: with the reply where it is ready in time, else with a sign that it comes. Nothing
/// slow stands before the first answer, and time is measured from when the interaction came, by a clock that only goes forward.
/// </summary>
internal sealed partial class Responder(
    IChat chat,
    AnswerWriter writer,
    LateAnswers late,
    Unfinished unfinished,
    TimeProvider time,
    ILogger<Responder> logger
)
{
    private readonly Dictionary<string, Audience> _audiences = chat.Commands.ToDictionary(
        command => command.Name,
        command => command.Audience,
        StringComparer.Ordinal
    );

    /// <summary>Answers; when this returns, the first answer is given, or can't be. It throws nothing but what a stop does.</summary>
    internal async Task RespondAsync(Decoded.Interacted happened, IFirstAnswer first, CancellationToken stop)
    {
        var came = time.GetTimestamp();
        try
        {
            if (happened.Event is SuggestionsWanted wanted)
            {
                await first.SendAsync(Callback.Of(await InTime.SuggestAsync(chat, wanted, time, stop)), stop);
                return;
            }

            var task = chat.HandleAsync(happened.Event, stop).AsTask();
            if (await InTime.IsDoneAsync(task, time, stop))
            {
                await AnswerAsync(happened, await task, first, came, stop);
            }
            else
            {
                await DeferAsync(happened, task, first, came, stop);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            LogBroken(happened.Interaction.Id, exception);
        }
    }

    private async Task AnswerAsync(Decoded.Interacted happened, Outcome outcome, IFirstAnswer first, long came, CancellationToken stop)
    {
        var payload = await writer.FirstAsync(happened, outcome, stop);
        if (await first.SendAsync(payload, stop) == Acknowledged.Maybe && outcome is Reply or Home)
        {
            unfinished.Add(late.SettleAsync(happened, outcome, came, stop));
        }
    }

    private async Task DeferAsync(
        Decoded.Interacted happened,
        Task<Outcome> handling,
        IFirstAnswer first,
        long came,
        CancellationToken stop
    )
    {
        var audience = happened.Event is CommandInvoked command ? _audiences.GetValueOrDefault(command.Command) : Audience.Asker;
        var deferral = Deferral.Of(happened, audience);
        var acknowledged = await first.SendAsync(deferral.Payload, stop);
        unfinished.Add(late.FinishAsync(happened, handling, deferral, acknowledged, came, stop));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Discord interaction {Interaction} could not be answered.")]
    private partial void LogBroken(string interaction, Exception exception);
}
