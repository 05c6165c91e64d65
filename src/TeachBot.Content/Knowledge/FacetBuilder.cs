using TeachBot.Content.Reading;

namespace TeachBot.Content.Knowledge;

/// <summary>
/// Gives every concept the aspects that the notes treat: from its sub-headings, from the heading above it (「Xの用途」 over the kinds of X),
/// and, for what stands directly under it, none but itself.
/// </summary>
internal static class FacetBuilder
{
    internal static void Build(List<Place> places, Dictionary<Section, SectionMeaning> meanings, KnowledgeDraft draft)
    {
        foreach (var place in places)
        {
            switch (place.Meaning.Role)
            {
                case SectionRole.Concept:
                    AddOwn(place, meanings, draft);
                    break;
                case SectionRole.Facet or SectionRole.Members when place.Subject is { } subject:
                    var groups = place.Meaning.Role == SectionRole.Members ? ["例"] : place.Meaning.Facets;
                    Add(subject, ListMeaning.WithoutName(place.Section.Title, subject), groups, draft.Facts.Below(place.Section));
                    break;
                case SectionRole.FacetOf:
                    AddWhole(place, meanings, draft);
                    break;
            }
        }
    }

    /// <summary>The name of the aspect that a concept's own text has where no heading gives one.</summary>
    internal const string Overview = "概要";

    private static void AddOwn(Place place, Dictionary<Section, SectionMeaning> meanings, KnowledgeDraft draft)
    {
        var above = place.Section.Parent is { } parent ? meanings[parent] : null;
        var groups = above?.Facets.Where(facet => facet != "種類").ToList() ?? [];
        var isUnderFacet = groups.Count > 0 && groups.Count == above!.Facets.Count;
        var name =
            isUnderFacet
            || (
                place.Subject!.Sections.Count > 1
                && place.Subject.Sections[0] != place.Section
                && above?.Name.Contains('の', StringComparison.Ordinal) == true
            )
                ? above!.Name[(above.Name.LastIndexOf('の') + 1)..]
                : Overview;
        var facts = draft
            .Facts.In(place.Section)
            .Concat(place.Section.Children.Where(child => meanings[child].Role is SectionRole.Aside).SelectMany(draft.Facts.Below));
        Add(place.Subject!, name, groups, facts.Where(fact => fact.Kind != FactKind.Figure).ToArray());
    }

    private static void AddWhole(Place place, Dictionary<Section, SectionMeaning> meanings, KnowledgeDraft draft)
    {
        foreach (var facet in place.Meaning.Facets)
        {
            var under = place
                .Section.Descend()
                .Skip(1)
                .Where(section => meanings[section] is { Role: SectionRole.Facet } meaning && meaning.Facets.Contains(facet))
                .ToList();
            var facts =
                under.Count > 0 ? under.SelectMany(draft.Facts.Below)
                : facet == "種類" ? draft.Facts.In(place.Section)
                : draft.Facts.Below(place.Section);
            Add(place.Subject!, facet, [facet], facts.ToArray());
        }
    }

    private static void Add(Term term, string name, IReadOnlyList<string> groups, IReadOnlyList<Fact> facts)
    {
        if (facts.Count > 0)
        {
            term.Facets.Add(new FacetEntry(name, groups, facts));
        }
    }
}
