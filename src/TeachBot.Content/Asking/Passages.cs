using TeachBot.Content.Knowledge;
using TeachBot.Content.Search;

namespace TeachBot.Content.Asking;

/// <summary>The notes as passages to search: the facts that stand together in one block, under their headings.</summary>
internal sealed class Passages
{
    private readonly KnowledgeModel _knowledge;
    private readonly List<(int From, int End)> _blocks = [];
    private readonly PassageIndex _index;

    internal Passages(KnowledgeModel knowledge)
    {
        _knowledge = knowledge;
        var passages = new List<Passage>();
        for (var from = 0; from < knowledge.Facts.Count; )
        {
            var end = from + 1;
            while (end < knowledge.Facts.Count && knowledge.Facts[end].Block == knowledge.Facts[from].Block)
            {
                end++;
            }

            if (knowledge.Facts[from].Kind != FactKind.Figure)
            {
                var citation = knowledge.Facts[from].Citation;
                passages.Add(
                    new Passage(
                        string.Join('\n', Enumerable.Range(from, end - from).Select(id => TextOf(knowledge.Facts[id]))),
                        string.Join('\n', citation.Path),
                        citation.Lecture
                    )
                );
                _blocks.Add((from, end));
            }

            from = end;
        }

        _index = PassageIndex.Build(passages);
    }

    /// <summary>The passages that share most with a question, best first.</summary>
    internal IEnumerable<PassageFound> Find(string question, int count) => _index.Search(question, count).Select(Found);

    private PassageFound Found(Hit hit)
    {
        var passage = _index[hit.Passage];
        var (from, end) = _blocks[hit.Passage];
        var best = from + passage.Text.AsSpan(0, hit.BestSentence.Start.Value).Count('\n');
        return new PassageFound(
            passage,
            [.. Enumerable.Range(from, end - from).Select(id => _knowledge.Facts[id])],
            _knowledge.Facts[Math.Min(best, end - 1)],
            hit.Confidence
        );
    }

    /// <summary>A line a fact, so that the place of a sentence tells its fact.</summary>
    private static string TextOf(Fact fact) =>
        (fact.Kind == FactKind.Cell ? $"{fact.Subject?.Name} {fact.Label} {fact.Text}" : fact.Text).Replace('\n', ' ');
}

/// <summary>A passage that shares something with a question.</summary>
/// <param name="Passage">Its text, headings and title.</param>
/// <param name="Facts">What it is made of.</param>
/// <param name="Best">The fact that says most of what was asked.</param>
/// <param name="Confidence">How likely it answers the question, as far as words can tell; 0 to 1.</param>
internal sealed record PassageFound(Passage Passage, IReadOnlyList<Fact> Facts, Fact Best, double Confidence);
