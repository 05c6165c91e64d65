using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>How many questions each line of the notes can carry, so that none is asked to death and every kind gets its turn.</summary>
internal sealed class Lines(IReadOnlyList<Fact> facts)
{
    private readonly Dictionary<int, int> _capacity = facts.GroupBy(fact => fact.Line).ToDictionary(line => line.Key, Capacity);
    private readonly Dictionary<int, int> _used = [];

    /// <summary>Whether the line that a fact stands on can carry one more.</summary>
    internal bool HasRoom(Fact fact) => _used.GetValueOrDefault(fact.Line) < _capacity.GetValueOrDefault(fact.Line, QuestionLimits.PerFact);

    /// <summary>Takes a place on that line.</summary>
    internal void Take(Fact fact) => _used[fact.Line] = _used.GetValueOrDefault(fact.Line) + 1;

    /// <summary>A paragraph on one line is as many facts as it has sentences, a list as many as half its names.</summary>
    private static int Capacity(IEnumerable<Fact> line) =>
        Math.Max(
            QuestionLimits.PerFact,
            line.Sum(fact => fact.Kind == FactKind.Names ? fact.Text.Count(c => c is ',' or '、' or '，') + 1 : QuestionLimits.PerFact) / 2
        );
}
