using System.Text.RegularExpressions;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Knowledge;

/// <summary>
/// What tables mean: usually a term a row and an aspect a column; where the columns are headed by terms, the other way round.
/// </summary>
internal sealed partial class TableMeaning(KnowledgeDraft draft)
{
    /// <summary>
    /// What the table says so far of a term under one label: rows can have one name, and then tell of one aspect together.
    /// </summary>
    private readonly Dictionary<(Term Term, string Label), List<Fact>> _told = [];

    internal IReadOnlyList<Fact> Read(Table table, Place place, Fact? lead)
    {
        _told.Clear();
        var (terms, facts) = ColumnsAreTerms(table) ? ByColumn(table, place, lead) : ByRow(table, place, lead);
        if (terms.Count > 1)
        {
            draft.Group(place.Section.Title, terms, place, place.Subject, isEnumeration: false);
        }

        return facts;
    }

    private (List<Term> Terms, List<Fact> Facts) ByRow(Table table, Place place, Fact? lead)
    {
        var (terms, facts) = (new List<Term>(), new List<Fact>());
        var shortForms = table
            .Rows.Select(row => ShortForm(row.Cells[0]))
            .OfType<string>()
            .GroupBy(form => form)
            .Where(forms => forms.Count() == 1)
            .Select(forms => forms.Key)
            .ToHashSet();
        foreach (var row in table.Rows.Where(row => row.Cells[0].Length > 0))
        {
            var cells = table.Header.Zip(row.Cells).Skip(1).Where(cell => cell.Second.Length > 0).ToList();
            if (cells.Count > 0)
            {
                terms.Add(Take(row.Cells[0], cells.Select(cell => (cell.First, cell.Second, row.Line)), place, lead, facts));
                if (ShortForm(row.Cells[0]) is { } form && shortForms.Contains(form))
                {
                    draft.Terms.Alias(form, terms[^1]);
                }
            }
        }

        return (terms, facts);
    }

    /// <summary>
    /// A command without its arguments, as people speak of it: the first two words of three or more; null for other names.
    /// </summary>
    private static string? ShortForm(string name) =>
        CommandWithArguments().Match(name) is { Success: true } match ? match.Groups[1].Value : null;

    private (List<Term> Terms, List<Fact> Facts) ByColumn(Table table, Place place, Fact? lead)
    {
        var (terms, facts) = (new List<Term>(), new List<Fact>());
        for (var column = 1; column < table.Header.Count; column++)
        {
            var cells = table
                .Rows.Where(row => row.Cells[column].Length > 0)
                .Select(row => (row.Cells[0], row.Cells[column], row.Line))
                .ToList();
            if (cells.Count > 0 && table.Header[column].Length > 0)
            {
                terms.Add(Take(table.Header[column], cells, place, lead, facts));
            }
        }

        return (terms, facts);
    }

    private Term Take(string name, IEnumerable<(string Label, string Text, int Line)> cells, Place place, Fact? lead, List<Fact> facts)
    {
        var term = draft.Terms.GetOrAdd(name);
        term.IsConcept = true;
        draft.Facts.NextBlock();
        var about = place with { Subject = term };
        foreach (var (label, text, line) in cells)
        {
            var fact = draft.Facts.Add(FactKind.Cell, text, line, about, lead, label);
            facts.Add(fact);
            if (!_told.TryGetValue((term, label), out var told))
            {
                _told[(term, label)] = told = [];
                term.Facets.Add(new FacetEntry(label, HeadingText.FacetsOf(label), told));
            }

            told.Add(fact);
            if (Explaining().IsMatch(label) && term.Definitions.Count == 0)
            {
                term.Definitions.Add(fact);
            }
        }

        return term;
    }

    private bool ColumnsAreTerms(Table table)
    {
        var columns = table.Header.Skip(1).Count(IsTerm);
        var rows = table.Rows.Count(row => IsTerm(row.Cells[0]));
        if (columns != rows)
        {
            return columns > rows;
        }

        // Nothing known on either side: an empty corner, or aspects down the side, heads a comparison of the columns.
        return table.Header[0].Length == 0 && table.Header.Count > 2
            || table.Rows.Count(row => HeadingText.FacetsOf(row.Cells[0]).Count > 0) > table.Rows.Count / 2;
    }

    /// <summary>The heading of a column that says what the first one names.</summary>
    [GeneratedRegex("^(?:説明|意味|定義|内容|概要|解説|語義|description|meaning|definition)$", RegexOptions.IgnoreCase)]
    private static partial Regex Explaining();

    [GeneratedRegex(@"^([a-z][\w.-]* [a-z][\w-]*) \S")]
    private static partial Regex CommandWithArguments();

    private bool IsTerm(string text) => draft.Terms.Find(JapaneseText.Key(text)) is { IsConcept: true };
}
