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

    /// <summary>Reveals questions that are still open.</summary>
    internal async Task RevealAsync(IEnumerable<string> sessions, DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var session in sessions)
        {
            await parts.Effects.ApplyAsync(
                new Effect($"daily:{session}:reveal", now, [new PostRefreshed(session)]) { Guard = new SessionRevealed(session, now) }, cancellation).ConfigureAwait(false);
        }
    }
}
