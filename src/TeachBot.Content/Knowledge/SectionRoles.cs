using TeachBot.Content.Language;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Knowledge;

/// <summary>Finds every section's role from the headings alone, parents before children.</summary>
internal sealed class SectionRoles
{
    private readonly Dictionary<Section, SectionMeaning> _meanings = [];
    private readonly Siblings _siblings = new();

    private readonly Lecture _lecture;
    private readonly RepeatedHeadings _repeated;

    internal SectionRoles(Lecture lecture, RepeatedHeadings repeated)
    {
        (_lecture, _repeated) = (lecture, repeated);
        foreach (var section in lecture.Root.Descend())
        {
            _meanings[section] = MeaningOf(section);
        }
    }

    internal SectionMeaning this[Section section] => _meanings[section];

    private SectionMeaning MeaningOf(Section section)
    {
        if (section.Parent is null)
        {
            return new SectionMeaning(SectionRole.Root, "", "", []);
        }

        var name = HeadingText.NameOf(section.Title);
        var key = JapaneseText.Key(name);
        var (whole, facets) = HeadingText.Aspects(name);
        var role =
            Is("summary", JapaneseText.Key(HeadingText.WithoutOccasion(name))) ? SectionRole.Summary
            : Is("recap", key) ? SectionRole.Recap
            : IsCaption(section) ? SectionRole.Caption
            : IsMembers(section, name) ? SectionRole.Members
            : IsNumberedStep(section) ? SectionRole.Step
            : facets.Count > 0 && whole.Length > 0 && !NamesConceptAbove(section, whole) ? SectionRole.FacetOf
            : facets.Count > 0 ? SectionRole.Facet
            : HeadingText.IsAside(name) || HeadingWithoutConcept.Is(name, section.Title) || TitleLines.Are(section, _lecture)
                ? SectionRole.Aside
            : _repeated.Contains(section) ? SectionRole.Facet
            : IsSharedFacet(section, key) ? SectionRole.Facet
            : SectionRole.Concept;
        return new SectionMeaning(role, name, whole, facets);
    }

    private static bool Is(string lexiconSection, string key) => Lexicon.Japanese.Section(lexiconSection).Contains(key);

    private static bool IsCaption(Section section) =>
        section.Children.Count == 0 && section.Blocks.Count > 0 && section.Blocks.All(block => block is Figure)
        || (section.Level >= 5 && section.Blocks.Exists(block => block is Figure));

    private bool IsMembers(Section section, string name)
    {
        var head = Lexicon.Japanese.Section("heading-members").FirstOrDefault(word => name.StartsWith(word, StringComparison.Ordinal));
        if (head is null || !section.Blocks.Exists(block => block is NameList or ItemList))
        {
            return false;
        }

        // 「主なX型の製品」 lists examples of the concept above; 「主な産地」 lists values of an aspect of it.
        var rest = JapaneseText.Key(name[head.Length..].TrimStart('の'));
        if (ShortNames(section).Any(name => rest.StartsWith(name.Short, StringComparison.Ordinal)))
        {
            return true;
        }

        return Lexicon.Japanese.Section("instance").Any(word => rest.EndsWith(word, StringComparison.Ordinal))
            || NamesConceptAbove(section, rest);
    }

    /// <summary>
    /// How a concept above is called for short in this heading (Xの作曲家 under X音楽): the longest common beginning, half of its name or more.
    /// </summary>
    internal IEnumerable<(string Short, string Name)> ShortNames(Section section)
    {
        foreach (var above in section.Ascend().Skip(1).Where(above => _meanings[above].Role == SectionRole.Concept))
        {
            var name = JapaneseText.Key(_meanings[above].Name);
            var title = JapaneseText.Key(section.Title);
            for (var length = name.Length - 1; length >= Math.Max(2, (name.Length + 1) / 2); length--)
            {
                if (title.Contains(name[..length] + "の", StringComparison.Ordinal))
                {
                    yield return (name[..length], _meanings[above].Name);
                    break;
                }
            }
        }
    }

    private bool NamesConceptAbove(Section section, string text)
    {
        var key = JapaneseText.Key(text);
        return section
            .Parent!.Ascend()
            .Any(above =>
                _meanings[above] is { Role: SectionRole.Concept, Name: var name }
                && JapaneseText.Key(name) is { Length: > 1 } concept
                && key.Contains(concept, StringComparison.Ordinal)
            );
    }

    private bool IsNumberedStep(Section section) =>
        HeadingText.StepOf(section.Title) is { } number
        && _siblings.NumberedSteps(section.Parent!) > 1
        && Lexicon
            .Japanese.Section("steps")
            .Any(word =>
                section.Parent!.Title.Contains(word, StringComparison.Ordinal)
                || section.Title.StartsWith("手順", StringComparison.Ordinal)
                || section.Title.StartsWith("STEP", StringComparison.OrdinalIgnoreCase)
            )
        && number > 0;

    /// <summary>
    /// The same heading under two or more neighbours is an aspect of each (主な産地 under every tea), unless the neighbours' own headings
    /// announce aspects (「Xの種類」「Xの用途」): then the repeated headings are the concepts.
    /// </summary>
    private bool IsSharedFacet(Section section, string key)
    {
        var parent = section.Parent!;
        if (parent.Parent is null || _meanings[parent].Role is SectionRole.FacetOf or SectionRole.Facet)
        {
            return false;
        }

        // 「各Xの…」 goes through the concepts, and what has aspects of its own is a concept.
        return !HeadingText.IsDistributive(parent.Title) && _siblings.IsRepeated(parent, key);
    }
}
