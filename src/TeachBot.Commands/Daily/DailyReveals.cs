using TeachBot.Commands.Daily.Planning;
using TeachBot.Core.Effects;
using TeachBot.Core.Posting;
using TeachBot.Core.Schedules;
using TeachBot.Learning.Sessions;

namespace TeachBot.Commands.Daily;

/// <summary>Ends the taking of answers. Done twice, by whom it may be, it is done once.</summary>
internal sealed class DailyReveals(ChatParts parts)
{
    /// <summary>The questions of the latest day that had any.</summary>
    internal static IReadOnlyList<string> Open(IEnumerable<Occurrence> history) =>
        history.Select(occurrence => DailyDone.Read(occurrence.State)).FirstOrDefault(done => done.Posts.Count > 0)?.Posts ?? [];

    /// <summary>
    /// The questions of days that are to come: a clock that was ahead opened them. They end as those of the day before do.
    /// </summary>
    internal static IEnumerable<string> Ahead(IEnumerable<Occurrence> history, DateOnly day) =>
        history.Where(occurrence => occurrence.Day > day).SelectMany(occurrence => DailyDone.Read(occurrence.State).Posts);

    /// <summary>Reveals questions that are still open.</summary>
    /// <param name="sessions">The questions.</param>
    /// <param name="today">The day, where their schedule is at home.</param>
    /// <param name="now">The present.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    internal async Task RevealAsync(IEnumerable<string> sessions, DateOnly today, DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var session in sessions)
        {
            await parts.Effects.ApplyAsync(
                new Effect($"daily:{session}:reveal", now, [new PostRefreshed(session)])
                {
                    Guard = new SessionRevealed(session, now) { Day = today },
                },
                cancellation
            );
        }
    }
}
