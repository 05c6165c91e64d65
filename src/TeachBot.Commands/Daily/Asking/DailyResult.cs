using TeachBot.Core.Chat;
using TeachBot.Learning.Sessions;

namespace TeachBot.Commands.Daily.Asking;

/// <summary>How a day's question was answered.</summary>
/// <param name="State">The question.</param>
/// <param name="Counts">How often each answer was chosen.</param>
/// <param name="Right">Who was right, some of them.</param>
internal sealed record DailyResult(DailyState State, IReadOnlyList<ChoiceCount> Counts, IReadOnlyList<UserRef> Right)
{
    /// <summary>The results of some sessions; what is no daily question is left out.</summary>
    internal static async Task<IReadOnlyList<DailyResult>> OfAsync(ISessions sessions, IEnumerable<string> ids, int named, CancellationToken cancellation)
    {
        var results = new List<DailyResult>();
        foreach (var id in ids)
        {
            if (await sessions.FindAsync(id, cancellation).ConfigureAwait(false) is { } session && DailyState.Read(session.State) is { } state)
            {
                results.Add(new DailyResult(
                    state, await sessions.DistributionAsync(id, cancellation).ConfigureAwait(false), await sessions.RightAsync(id, named, cancellation).ConfigureAwait(false)));
            }
        }

        return results;
    }
}
