using TeachBot.Commands.Daily;
using TeachBot.Commands.Daily.Planning;
using TeachBot.Core.Chat;

namespace TeachBot.Commands.Learners;

/// <summary>On which days a channel asked something: one with a quiz of the day on its days, any other one every day.</summary>
internal static class AskedDays
{
    /// <summary>So far back a streak is told.</summary>
    private const int DaysBack = 400;

    /// <summary>Finds them. A day that was left out asked nothing; a quiz that still takes answers is not missed yet, since answers to it count when they are revealed.</summary>
    /// <param name="parts">What commands are made of.</param>
    /// <param name="channel">The channel.</param>
    /// <param name="dayOf">The day that a moment belongs to: the days of answers are told by the same, which may be another than the quiz's own.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    internal static async Task<Func<DateOnly, bool>> FindAsync(ChatParts parts, ChannelRef channel, Func<DateTimeOffset, DateOnly> dayOf, CancellationToken cancellation)
    {
        var occurrences = await parts.Schedules.OccurrencesAsync(DailyDesk.IdOf(channel), DaysBack, cancellation).ConfigureAwait(false);
        var asked = occurrences.Select(occurrence => (occurrence.At, DailyDone.Read(occurrence.State).Posts)).Where(one => one.Posts.Count > 0).ToList();
        var isOpen = asked.Count > 0 && await parts.Sessions.FindAsync(asked[0].Posts[0], cancellation).ConfigureAwait(false) is { RevealedAt: null };
        var days = asked.Skip(isOpen ? 1 : 0).Select(one => dayOf(one.At)).ToHashSet();
        return occurrences.Count == 0 ? _ => true : days.Contains;
    }
}
