using TeachBot.Core.Documents;
using TeachBot.Learning.Sessions;

namespace TeachBot.Commands.Daily.Asking;

/// <summary>How a day's question was answered.</summary>
/// <param name="State">The question.</param>
/// <param name="Counts">How often each answer was chosen.</param>
/// <param name="Right">Who was right, some of them.</param>
/// <param name="Streaks">Who of them has kept a streak; empty while the question is open, and for all but the first of a day.</param>
internal sealed record DailyResult(
    DailyState State,
    IReadOnlyList<ChoiceCount> Counts,
    IReadOnlyList<Inline> Right,
    IReadOnlyList<KeptStreak> Streaks
)
{
    /// <summary>The results of some sessions; what is no daily question is left out.</summary>
    /// <param name="parts">What commands are made of.</param>
    /// <param name="ids">The sessions.</param>
    /// <param name="named">How many people may be named.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    internal static async Task<IReadOnlyList<DailyResult>> OfAsync(
        ChatParts parts,
        IEnumerable<string> ids,
        int named,
        CancellationToken cancellation
    )
    {
        var (results, streaks) = (new List<DailyResult>(), new DailyStreaks(parts));
        foreach (var id in ids)
        {
            if (await parts.Sessions.FindAsync(id, cancellation) is not { } session || DailyState.Read(session.State) is not { } state)
            {
                continue;
            }

            var counts = await parts.Sessions.DistributionAsync(id, cancellation);
            var right = named == 0 ? [] : await parts.Sessions.RightAsync(id, named, cancellation);
            results.Add(
                new DailyResult(
                    state,
                    counts,
                    [.. right.Select(one => parts.Names.Of(session.Where.Workspace, one.Who, one.Nickname))],
                    session.RevealedAt is null || state.At > 0 ? [] : await streaks.OfAsync(state, session.Where, right, cancellation)
                )
            );
        }

        return results;
    }
}
