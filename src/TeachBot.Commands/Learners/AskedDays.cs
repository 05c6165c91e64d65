using TeachBot.Commands.Daily;
using TeachBot.Commands.Daily.Asking;
using TeachBot.Commands.Daily.Planning;
using TeachBot.Core.Chat;

namespace TeachBot.Commands.Learners;

/// <summary>On which days channels asked something: those with a quiz of the day on its days, others every day.</summary>
internal static class AskedDays
{
    /// <summary>So far back a streak is told.</summary>
    private const int DaysBack = 400;

    /// <summary>
    /// Finds them. A day that was left out asked nothing; a quiz that still takes answers is not missed yet, since answers to it count
    /// when they are revealed.
    /// </summary>
    /// <param name="parts">What commands are made of.</param>
    /// <param name="channels">The channels; a day on which one of them asked counts.</param>
    /// <param name="dayOf">The day that a moment belongs to: the days of answers are told by the same, which may be another than the
    /// quiz's own.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    internal static async Task<Func<DateOnly, bool>> FindAsync(
        ChatParts parts,
        IEnumerable<ChannelRef> channels,
        Func<DateTimeOffset, DateOnly> dayOf,
        CancellationToken cancellation
    )
    {
        var (days, hasQuiz) = (new HashSet<DateOnly>(), false);
        foreach (var channel in channels)
        {
            var occurrences = await parts.Schedules.OccurrencesAsync(DailyDesk.IdOf(channel), DaysBack, cancellation);
            var asked = DailyStreaks.Asked(occurrences);
            var isOpen =
                asked.Count > 0
                && await parts.Sessions.FindAsync(DailyDone.Read(asked[0].State).Posts[0], cancellation) is { RevealedAt: null };
            days.UnionWith(asked.Skip(isOpen ? 1 : 0).Select(occurrence => dayOf(occurrence.At)));
            hasQuiz |= occurrences.Count > 0;
        }

        return hasQuiz ? days.Contains : _ => true;
    }
}
