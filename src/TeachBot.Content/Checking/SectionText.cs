using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking;

/// <summary>What a section says, for telling whether another says the same.</summary>
internal sealed class SectionText(Section section, IReadOnlySet<string> sentences)
{
    /// <summary>The section.</summary>
    internal Section Section { get; } = section;

    /// <summary>Its sentences and names, folded, each once; commands are left out, which are typed again and again.</summary>
    internal IReadOnlySet<string> Sentences { get; } = sentences;

    /// <summary>The length of all sentences.</summary>
    internal int Length { get; } = sentences.Sum(sentence => sentence.Length);

    /// <summary>What stands directly under a heading.</summary>
    internal static SectionText Of(Section section, KnowledgeModel knowledge) =>
        new(
            section,
            knowledge
                .In(section)
                .Where(fact => fact.Kind is FactKind.Sentence or FactKind.Item or FactKind.Names or FactKind.Cell)
                .Select(fact => fact.Key)
                .ToHashSet(StringComparer.Ordinal)
        );

    /// <summary>The share of the two texts that both have, 0 to 1.</summary>
    internal double Share(SectionText other)
    {
        var common = Sentences.Where(other.Sentences.Contains).Sum(sentence => sentence.Length);
        return (double)common / (Length + other.Length - common);
    }
}
