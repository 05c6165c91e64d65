namespace TeachBot.Content.Questions.Picking;

/// <summary>A paper being put together; what would give away a question on it, or be given away, is left out.</summary>
internal sealed class PaperDraft(int count)
{
    private readonly List<ShownText> _shown = [];
    private readonly Dictionary<string, int> _concepts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);

    internal List<Question> Questions { get; } = [];

    internal bool IsFull => Questions.Count >= count;

    /// <summary>
    /// Takes from the concept that has had the fewest turns, and of it the kind that was asked least; the given order breaks ties.
    /// </summary>
    internal void TakeInTurn(IEnumerable<Question> questions)
    {
        var rest = questions.ToList();
        while (!IsFull && rest.Count > 0)
        {
            var next = 0;
            for (var i = 1; i < rest.Count; i++)
            {
                next = Turns(rest[i]).CompareTo(Turns(rest[next])) < 0 ? i : next;
            }

            var question = rest[next];
            rest.RemoveAt(next);
            Take(question);
        }
    }

    /// <summary>Takes what comes first.</summary>
    internal void TakeInOrder(IEnumerable<Question> questions)
    {
        foreach (var question in questions)
        {
            if (IsFull)
            {
                return;
            }

            Take(question);
        }
    }

    private (int Concept, int Kind) Turns(Question question) =>
        (_concepts.GetValueOrDefault(question.Concept), _kinds.GetValueOrDefault(question.Kind));

    private void Take(Question question)
    {
        var shown = new ShownText(question);
        if (_shown.Any(earlier => earlier.Spoils(shown)))
        {
            return;
        }

        Questions.Add(question);
        _shown.Add(shown);
        _concepts[question.Concept] = _concepts.GetValueOrDefault(question.Concept) + 1;
        _kinds[question.Kind] = _kinds.GetValueOrDefault(question.Kind) + 1;
    }
}
