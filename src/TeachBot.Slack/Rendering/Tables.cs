using TeachBot.Core.Documents;
using TeachBot.Core.Text;

namespace TeachBot.Slack.Rendering;

/// <summary>
/// Parts a table that is more than Slack takes at once: between rows where that is possible; a row that is too long by itself goes on in
/// the next. Its cells share what Slack takes, so that a long one may have what short ones leave, and nothing is lost.
/// </summary>
internal static class Tables
{
    /// <summary>What stands in front of a row that goes on.</summary>
    private const int LongestName = 100;

    /// <summary>Tables that each fit; at least one where there are rows.</summary>
    internal static IEnumerable<Table> Of(Table table)
    {
        var longest = Share(table.Header, SlackLimits.TableText / 4);
        var header = table.Header.Select(name => Graphemes.Cut(name, longest)).ToList();
        var budget = SlackLimits.TableText - LengthOf(header);
        var (rows, length) = (new List<IReadOnlyList<string>>(), 0);
        foreach (var row in table.Rows.SelectMany(row => Parts([.. row.Take(header.Count)], budget)))
        {
            var longer = LengthOf(row);
            if (rows.Count > 0 && (rows.Count + 1 >= SlackLimits.TableRows || length + longer > budget))
            {
                yield return new Table(header, rows);
                (rows, length) = ([], 0);
            }

            rows.Add(row);
            length += longer;
        }

        if (rows.Count > 0)
        {
            yield return new Table(header, rows);
        }
    }

    /// <summary>A row in as many as it needs; each says whose it is.</summary>
    private static IEnumerable<IReadOnlyList<string>> Parts(IReadOnlyList<string> row, int budget)
    {
        if (LengthOf(row) <= budget)
        {
            yield return row;
            yield break;
        }

        var name = Graphemes.Cut(row[0], LongestName);
        var left = row;
        do
        {
            var share = Share(left, budget - name.Length - row.Count);
            var taken = left.Select(cell => cell.Length <= share ? cell : cell[..EndOf(cell, share)]).ToList();
            left = [.. left.Zip(taken, (cell, part) => cell[part.Length..])];
            yield return taken[0].Length > 0 ? taken : [name, .. taken.Skip(1)];
        } while (left.Any(cell => cell.Length > 0));
    }

    /// <summary>At the end of a line, else between characters as a reader sees them.</summary>
    private static int EndOf(string cell, int longest) =>
        cell.AsSpan(0, longest).LastIndexOf('\n') is var line && line >= longest / 2 ? line + 1 : Graphemes.Fit(cell, longest);

    /// <summary>How long each text may be, so that all are within a budget: what the short ones leave is the long ones'.</summary>
    private static int Share(IReadOnlyList<string> texts, int budget)
    {
        var left = budget;
        foreach (var (at, text) in texts.OrderBy(text => text.Length).Index())
        {
            var share = left / (texts.Count - at);
            if (text.Length > share)
            {
                return Math.Max(1, share);
            }

            left -= text.Length;
        }

        return budget;
    }

    private static int LengthOf(IEnumerable<string> cells) => cells.Sum(cell => Math.Max(1, cell.Length));
}
