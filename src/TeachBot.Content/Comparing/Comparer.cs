using TeachBot.Content.Asking;
using TeachBot.Content.Asking.Kinds;
using TeachBot.Content.Knowledge;
using TeachBot.Core.Text;

namespace TeachBot.Content.Comparing;

/// <summary>Builds comparisons: the aspects of all concepts as rows, a member's through the kind that it belongs to.</summary>
internal sealed class Comparer(KnowledgeModel knowledge, Evidence evidence)
{
    private const int LongestCell = 300;

    /// <param name="terms">Two or more, each once.</param>
    /// <param name="deciding">The sentences that settle what was asked; may be empty.</param>
    /// <param name="kindLabel">The heading of the row that says what kind a member is.</param>
    /// <param name="facets">The aspects that were asked for; all where none were, or where the notes have none of them.</param>
    internal Comparison Compare(
        IReadOnlyList<Term> terms,
        IReadOnlyList<Statement> deciding,
        string kindLabel,
        IReadOnlyList<string>? facets = null
    )
    {
        var rows = new List<(string Key, string Name)>();
        var cells = terms.Select(_ => new Dictionary<string, ComparisonCell>()).ToList();
        void Put(int column, string key, string name, ComparisonCell cell)
        {
            if (!rows.Exists(row => row.Key == key))
            {
                rows.Add((key, name));
            }

            cells[column].TryAdd(key, cell);
        }

        var asked = facets?.Count > 0 && terms.Any(term => EntriesOf(term).Any(entry => entry.Groups.Intersect(facets).Any()));
        for (var column = 0; column < terms.Count; column++)
        {
            var term = terms[column];
            if (IsMember(term))
            {
                var membership = term.Classes[0];
                Put(column, kindLabel, kindLabel, new ComparisonCell(membership.Class.Name, membership.Fact.Citation));
            }

            foreach (var entry in EntriesOf(term).Where(entry => !asked || entry.Groups.Intersect(facets!).Any()))
            {
                Put(column, KeyOf(entry), entry.Name, new ComparisonCell(TextOf(entry), entry.Facts[0].Citation));
            }
        }

        return new Comparison(
            [.. terms.Select(term => term.Name)],
            [
                .. rows.Select(row => new ComparisonRow(row.Name, [.. cells.Select(column => column.GetValueOrDefault(row.Key))]))
                    .Where(row => row.Facet == kindLabel || CanDiffer(row)),
            ],
            deciding
        );
    }

    /// <summary>Sets aspects of one term side by side (メリット and デメリット); null where the notes lack one of them.</summary>
    internal static Comparison? CompareFacets(Term term, IReadOnlyList<string> facets)
    {
        var entries = facets.Select(facet => term.Facets.FirstOrDefault(entry => entry.Groups.Contains(facet))).ToList();
        return entries.Contains(null)
            ? null
            : new Comparison(
                [.. entries.Select(entry => entry!.Name)],
                [new ComparisonRow(term.Name, [.. entries.Select(entry => new ComparisonCell(TextOf(entry!), entry!.Facts[0].Citation))])],
                []
            );
    }

    private static bool IsMember(Term term) => term.Sections.Count == 0 && term.Classes.Count > 0 && term.Facets.Count == 0;

    private static bool CanDiffer(ComparisonRow row) =>
        row.Cells.Any(cell => cell is null) || row.Cells.Select(cell => cell!.Text).Distinct().Count() > 1;

    private IEnumerable<FacetEntry> EntriesOf(Term term)
    {
        if (IsMember(term))
        {
            var own =
                term.Definitions.Count > 0 ? [new FacetEntry(FacetBuilder.Overview, [], term.Definitions)] : Array.Empty<FacetEntry>();
            return own.Concat(term.Classes[0].Class.Facets.Where(entry => !entry.Groups.Contains("例")));
        }

        if (term.Facets.Count > 0 && (term.Definitions.Count == 0 || term.Facets.Any(entry => entry.Facts.Any(term.Definitions.Contains))))
        {
            return term.Facets;
        }

        var definition = DefinitionKind.Definition(knowledge, term);
        if (definition.Count == 0)
        {
            definition = [.. evidence.Mentioning(term).Where(fact => fact.Kind is FactKind.Sentence or FactKind.Item).Take(2)];
        }

        return definition.Count == 0 ? term.Facets : term.Facets.Prepend(new FacetEntry(FacetBuilder.Overview, [], definition));
    }

    private static string KeyOf(FacetEntry entry) => entry.Groups.Count > 0 ? string.Join('|', entry.Groups) : JapaneseText.Key(entry.Name);

    private static string TextOf(FacetEntry entry)
    {
        var text = "";
        var afterNames = false;
        foreach (var fact in entry.Facts.Where(fact => fact.Kind is not (FactKind.Figure or FactKind.Code)))
        {
            if (text.Length > 0 && text.Length + fact.Text.Length > LongestCell)
            {
                break;
            }

            var separator =
                afterNames ? "。"
                : text.Length == 0 || text[^1] is '。' or '！' or '？' or '）' ? ""
                : fact.Kind == FactKind.Item ? "・"
                : "、";
            afterNames = fact.Kind == FactKind.Names;
            text += separator + (fact.Label is null || fact.Kind == FactKind.Cell ? fact.Text : fact.Label + " " + fact.Text);
        }

        return text;
    }
}
