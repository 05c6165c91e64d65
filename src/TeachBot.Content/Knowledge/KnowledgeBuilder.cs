using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Knowledge;

/// <summary>
/// Builds the knowledge of a course: headings first, so that tables and lists find the concepts known; then blocks; then what follows from
/// both.
/// </summary>
internal static class KnowledgeBuilder
{
    internal static KnowledgeModel Build(IReadOnlyList<Lecture> lectures, IReadOnlyList<GlossaryRow> glossary)
    {
        var draft = new KnowledgeDraft();
        var repeated = new RepeatedHeadings(lectures);
        var places = lectures.SelectMany(lecture => PlacesOf(lecture, repeated, draft)).ToList();
        var blocks = new BlockMeaning(draft);
        foreach (var place in places)
        {
            blocks.Read(place);
        }

        var meanings = places.ToDictionary(place => place.Section, place => place.Meaning);
        FacetBuilder.Build(places, meanings, draft);
        GroupBuilder.Build(places, meanings, draft);
        StepHeadings.Build(places, meanings, draft);
        AddGlossary(
            [
                .. glossary,
                .. lectures
                    .SelectMany(lecture => lecture.Readings)
                    .Distinct()
                    .Select(reading => new GlossaryRow(reading.Word, [reading.Reading], 0)),
            ],
            draft
        );
        return new KnowledgeModel(lectures, draft, meanings);
    }

    private static IEnumerable<Place> PlacesOf(Lecture lecture, RepeatedHeadings repeated, KnowledgeDraft draft)
    {
        var roles = new SectionRoles(lecture, repeated);
        foreach (var section in lecture.Root.Descend())
        {
            var meaning = roles[section];
            foreach (var (shortName, name) in roles.ShortNames(section))
            {
                draft.Terms.Alias(shortName, draft.Terms.GetOrAdd(name));
            }

            yield return new Place(lecture, section, meaning, SubjectOf(section, roles, draft.Terms));
        }
    }

    private static Term? SubjectOf(Section section, SectionRoles roles, TermBook terms)
    {
        foreach (var above in section.Ascend())
        {
            var meaning = roles[above];
            if (
                meaning.Role is SectionRole.Concept or SectionRole.FacetOf
                && (meaning.Whole.Length > 0 || meaning.Role == SectionRole.Concept)
            )
            {
                var term = terms.GetOrAdd(meaning.Role == SectionRole.Concept ? meaning.Name : meaning.Whole);
                if (above == section && meaning.Role == SectionRole.Concept)
                {
                    term.Sections.Add(section);
                    term.IsConcept |= !HeadingText.IsClause(term.Name);
                }

                return term;
            }
        }

        return null;
    }

    /// <summary>
    /// A row of the glossary names a term of the notes, or a word that stands in their text; one that stands nowhere adds nothing.
    /// </summary>
    private static void AddGlossary(IReadOnlyList<GlossaryRow> glossary, KnowledgeDraft draft)
    {
        var text = new Lazy<string>(() => string.Join('\n', draft.Facts.All.Select(fact => fact.Key)));
        foreach (var row in glossary)
        {
            var spellings = row.Spellings.Prepend(row.Term).ToList();
            var term = spellings
                .Select(spelling => draft.Terms.Find(JapaneseText.Key(spelling)))
                .FirstOrDefault(known => known is not null);
            if (term is null && spellings.Find(spelling => IsWritten(spelling, text.Value)) is { } written)
            {
                term = draft.Terms.GetOrAdd(written);
            }

            if (term is null)
            {
                continue;
            }

            foreach (var spelling in spellings)
            {
                draft.Terms.Alias(spelling, term);
            }
        }
    }

    private static bool IsWritten(string spelling, string text) =>
        JapaneseText.Key(spelling) is { Length: > 1 } key && text.Contains(key, StringComparison.Ordinal);
}
