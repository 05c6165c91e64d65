namespace TeachBot.Benchmarks.Retrieval;

/// <summary>How well a figure tells questions that are answered in an index from those that are not.</summary>
internal sealed class Separation
{
    private const double WronglyAnswered = .05;

    private readonly List<double> _answered = [];
    private readonly List<double> _unanswered = [];

    /// <summary>Notes the figure of a question's first hit; of a question without hits, the lowest of all.</summary>
    internal void Add(bool isAnswered, IReadOnlyList<(int Passage, double Confidence)> found) =>
        (isAnswered ? _answered : _unanswered).Add(found.Count == 0 ? double.NegativeInfinity : found[0].Confidence);

    /// <summary>The chance that an answered question has the higher figure of two; equal figures count half.</summary>
    internal double Auroc()
    {
        _unanswered.Sort();
        return _answered.Average(figure => (Below(figure, orEqual: false) + Below(figure, orEqual: true)) / (2.0 * _unanswered.Count));
    }

    /// <summary>The share of answered questions above a threshold that no more than 5 % of the unanswered exceed.</summary>
    internal double KeptAtFivePercent()
    {
        _unanswered.Sort();
        var threshold = _unanswered[(int)(_unanswered.Count * (1 - WronglyAnswered))];
        return _answered.Count(figure => figure > threshold) / (double)_answered.Count;
    }

    private int Below(double figure, bool orEqual)
    {
        var (low, high) = (0, _unanswered.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _unanswered[middle] < figure || (orEqual && _unanswered[middle] == figure) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
