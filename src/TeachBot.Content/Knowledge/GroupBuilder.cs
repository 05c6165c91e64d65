using TeachBot.Content.Reading;

namespace TeachBot.Content.Knowledge;

/// <summary>Sets the concepts under one heading side by side, and makes them kinds of what the heading names.</summary>
internal static class GroupBuilder
{
    internal static void Build(List<Place> places, Dictionary<Section, SectionMeaning> meanings, KnowledgeDraft draft)
    {
        foreach (var place in places.Where(place => place.Section.Parent is not null))
        {
            var terms = place
                .Section.Children.Where(child => meanings[child].Role == SectionRole.Concept)
                .Select(child => draft.Terms.GetOrAdd(meanings[child].Name))
                .Where(term => term.IsConcept)
                .Distinct()
                .ToList();
            if (terms.Count < 2)
            {
                continue;
            }

            draft.Group(place.Section.Title, terms, place, place.Subject, isEnumeration: true);
            if (place.Subject is not { } whole || (place.Meaning.Role == SectionRole.FacetOf && !place.Meaning.Facets.Contains("種類")))
            {
                continue;
            }

            var fact = Announcing(terms, draft.Facts.In(place.Section));
            foreach (var term in terms.Where(term => fact is not null && term != whole))
            {
                term.Classes.Add(new Membership(whole, fact!, place.Section.Title));
            }
        }
    }

    /// <summary>A sentence announces what follows soon, and names no more than it has room for.</summary>
    private const int Nearest = 200;

    /// <summary>The sentence that announces the kinds: the one that names most of them, else the first.</summary>
    internal static Fact? Announcing(IReadOnlyList<Term> terms, IReadOnlyList<Fact> facts) =>
        facts
            .Where(fact => fact.Kind is FactKind.Sentence or FactKind.Item)
            .Take(Nearest)
            .MaxBy(fact => terms.Take(Nearest).Count(term => fact.Key.Contains(term.Key, StringComparison.Ordinal)));
}
