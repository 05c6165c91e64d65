using System.Diagnostics;
using System.Globalization;

namespace TeachBot.Benchmarks.Retrieval;

/// <summary>One system's figures.</summary>
internal sealed class SystemRun
{
    private readonly IRetrievalSystem _system;
    private readonly SquadSet _set;
    private readonly Separation _separation = new();
    private readonly TimeSpan _building;
    private double _first,
        _firstFive,
        _reciprocal;

    /// <summary>Indexes all paragraphs; twice, since the first time the code is compiled.</summary>
    internal SystemRun(IRetrievalSystem system, SquadSet set)
    {
        (_system, _set) = (system, set);
        system.Build(set.Passages).Dispose();
        var started = Stopwatch.GetTimestamp();
        Index = system.Build(set.Passages);
        _building = Stopwatch.GetElapsedTime(started);
    }

    /// <summary>The index of all paragraphs.</summary>
    internal IRetrievalIndex Index { get; }

    /// <summary>What each question took, in milliseconds.</summary>
    internal List<double> Times { get; } = [];

    /// <summary>Looks where each question's own paragraph stands.</summary>
    internal void Rank()
    {
        foreach (var question in _set.Questions)
        {
            var found = Index.Search(question.Text);
            _separation.Add(isAnswered: true, found);
            for (var rank = 1; rank <= found.Count; rank++)
            {
                if (found[rank - 1].Passage == question.Passage)
                {
                    _first += rank == 1 ? 1 : 0;
                    _firstFive += rank <= 5 ? 1 : 0;
                    _reciprocal += 1.0 / rank;
                }
            }
        }
    }

    /// <summary>Asks each question of an index without its article.</summary>
    internal void Separate()
    {
        foreach (var article in _set.Questions.GroupBy(question => question.Article))
        {
            using var others = _system.Build(_set.Of(article.Key, others: true));
            foreach (var question in article)
            {
                _separation.Add(isAnswered: false, others.Search(question.Text));
            }
        }
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{_system.Name} R@1={Share(_first):.000} R@5={Share(_firstFive):.000} "
                + $"MRR@10={Share(_reciprocal):.000} AUROC={_separation.Auroc():.000} "
                + $"kept5={_separation.KeptAtFivePercent():.000} index={_building.TotalSeconds:F2}s "
                + $"p50={Percentile(.5):F3}ms p99={Percentile(.99):F3}ms"
        );

    private double Share(double sum) => sum / _set.Questions.Count;

    private double Percentile(double share) => Times.Order().ElementAt((int)(Times.Count * share));
}
