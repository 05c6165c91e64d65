using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>Collects what stands in lists and tables under the aspects of terms.</summary>
internal static class AspectReader
{
    internal static IReadOnlyList<AspectList> Read(LectureNotes notes) =>
        [
            .. from term in notes.Terms
            from facet in term.Facets
            where
                notes.Has(facet.Facts[0])
                && facet.Name != FacetBuilder.Overview
                && !facet.Groups.Contains("例")
                && !facet.Groups.Contains("種類")
            let values = Values(term, facet, notes).ToList()
            where values.Count > 0
            let isOpposed = facet.Groups.Any(Aspects.IsOpposed)
            select new AspectList(
                term,
                isOpposed ? notes.WholeAbove(term) : null,
                facet.Name,
                isOpposed,
                values[0].Fact.Kind == FactKind.Cell,
                values
            ),
        ];

    /// <summary>Items directly under the term; a list that hangs below another item tells of that item.</summary>
    private static IEnumerable<AspectValue> Values(Term term, FacetEntry facet, LectureNotes notes) =>
        from fact in facet.Facts
        where fact.Kind is FactKind.Item or FactKind.Cell && fact.Subject == term && notes.Has(fact)
        let text = Text(SentenceMarks.Japanese(fact.Text))
        where text.Length is > 0 and <= QuestionLimits.Option
        select new AspectValue(text, fact);

    /// <summary>The first sentence of an item, without its end: what follows explains it.</summary>
    private static string Text(string item)
    {
        var end = item.IndexOf('。', StringComparison.Ordinal);
        return (end > 0 ? item[..end] : item).Trim();
    }
}
