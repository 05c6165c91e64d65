using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Asking;

/// <summary>What a question needs of its answer, and the facts that account for that, weighed.</summary>
internal sealed class Weighed
{
    private readonly Inquiry _inquiry;
    private readonly List<Support> _supports;
    private readonly double[] _ranks;

    private Weighed(Inquiry inquiry, List<Need> needs, List<Support> supports)
    {
        (_inquiry, Needs, _supports) = (inquiry, needs, supports);
        _ranks = new double[supports.Count];
        for (var at = 0; at < _ranks.Length; at++)
        {
            _ranks[at] = Evidence.RankOf(supports[at], inquiry);
        }
    }

    /// <summary>What the question needs.</summary>
    internal List<Need> Needs { get; }

    internal static Weighed Of(Inquiry inquiry, List<Need> needs, Evidence evidence, IReadOnlyList<Term>? about) =>
        new(inquiry, needs, evidence.Accounting(needs, about));

    /// <summary>Whether it is this question's: one that was changed takes it along, but needs other things.</summary>
    internal bool IsFor(Inquiry inquiry) => ReferenceEquals(inquiry, _inquiry);

    /// <summary>The facts, best first.</summary>
    /// <param name="bonus">What to add to a fact's rank; null for nothing.</param>
    internal IEnumerable<Support> Ranked(Func<Fact, double>? bonus)
    {
        var order = new (double Rank, int At)[_ranks.Length];
        for (var at = 0; at < order.Length; at++)
        {
            order[at] = (_ranks[at] + (bonus?.Invoke(_supports[at].Fact) ?? 0), at);
        }

        Array.Sort(
            order,
            (one, other) =>
                one.Rank == other.Rank ? _supports[one.At].Fact.Id.CompareTo(_supports[other.At].Fact.Id) : other.Rank.CompareTo(one.Rank)
        );
        foreach (var (_, at) in order)
        {
            yield return _supports[at];
        }
    }
}
