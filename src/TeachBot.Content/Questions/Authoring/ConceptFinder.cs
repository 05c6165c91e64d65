using TeachBot.Content.Knowledge;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Authoring;

/// <summary>
/// Finds what a question is about where its author does not say: the concept whose heading it cites, else one that its prompt names.
/// </summary>
internal sealed class ConceptFinder
{
    private readonly KnowledgeModel _knowledge;
    private readonly Dictionary<string, Term> _concepts = new(StringComparer.Ordinal);
    private readonly int _longest;

    internal ConceptFinder(KnowledgeModel knowledge)
    {
        _knowledge = knowledge;
        foreach (var term in knowledge.Terms.Where(term => term.IsConcept))
        {
            foreach (var spelling in knowledge.SpellingsOf(term))
            {
                _concepts.TryAdd(spelling, term);
                _longest = Math.Max(_longest, spelling.Length);
            }
        }
    }

    /// <summary>The name that the notes use for a term; null where they do not have it.</summary>
    internal string? NameOf(string term) => _knowledge.Find(JapaneseText.Key(term))?.Name;

    /// <summary>What a question is about; the heading that it cites, where that names no concept and the prompt none either.</summary>
    internal string Of(QuizSource source, string prompt)
    {
        foreach (var section in source.Section.Ascend())
        {
            var meaning = _knowledge.MeaningOf(section);
            var name = meaning.Role switch
            {
                SectionRole.Concept => meaning.Name,
                SectionRole.FacetOf => meaning.Whole,
                _ => "",
            };
            if (name.Length > 0 && _knowledge.Find(JapaneseText.Key(name)) is { } term)
            {
                return term.Name;
            }
        }

        return Named(JapaneseText.Words(prompt))?.Name ?? (source.Section.Parent is null ? source.Lecture.Title : source.Section.Title);
    }

    /// <summary>The concept with the longest spelling that the text mentions; of several, the first.</summary>
    private Term? Named(string words)
    {
        var spellings = _concepts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(_longest, words.Length); length > 0; length--)
        {
            for (var at = 0; at + length <= words.Length; at++)
            {
                if (spellings.TryGetValue(words.AsSpan(at, length), out var key, out var term) && JapaneseText.Mentions(words, key))
                {
                    return term;
                }
            }
        }

        return null;
    }
}
