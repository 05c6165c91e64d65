using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>How many questions each line of the notes can carry, so that none is asked to death and every kind gets its turn.</summary>
internal sealed class Lines(IReadOnlyList<Fact> facts)
{
    private readonly Dictionary<int, int> _capacity = facts.GroupBy(fact => fact.Citation.Line).ToDictionary(line => line.Key, Capacity);
    private readonly Dictionary<int, int> _used = [];

    /// <summary>Takes a place on the line that a question cites; false where none is left.</summary>
    internal bool Take(Fact fact)
    {
        var used = _used.GetValueOrDefault(fact.Citation.Line);
        if (used >= _capacity.GetValueOrDefault(fact.Citation.Line, QuestionLimits.PerFact))
        {
            return false;
        }

        _used[fact.Citation.Line] = used + 1;
        return true;
    }

    /// <summary>A paragraph on one line is as many facts as it has sentences, a list as many as half its names.</summary>
    private static int Capacity(IEnumerable<Fact> line) =>
        Math.Max(QuestionLimits.PerFact, line.Sum(fact => fact.Kind == FactKind.Names ? fact.Text.Count(c => c is ',' or '、' or '，') + 1 : QuestionLimits.PerFact) / 2);
}
