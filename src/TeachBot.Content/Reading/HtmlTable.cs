namespace TeachBot.Content.Reading;

/// <summary>A part of a block of HTML: a table, or what stands between.</summary>
internal readonly record struct HtmlPart(Table? Table, string Html, int Line);

/// <summary>Reads the tables in HTML.</summary>
internal static class HtmlTable
{
    /// <summary>The HTML in parts, in order.</summary>
    internal static IEnumerable<HtmlPart> Split(string html, int line)
    {
        var tags = html.Contains("<t", StringComparison.OrdinalIgnoreCase)
            ? HtmlTags.In(html).Where(tag => tag.Name is "TABLE" or "TR" or "TD" or "TH").ToList()
            : [];
        var at = 0;
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i] is not { Name: "TABLE", IsClosing: false })
            {
                continue;
            }

            var end = tags.FindIndex(i, tag => tag is { Name: "TABLE", IsClosing: true });
            if (end < 0)
            {
                break;
            }

            var begins = line + html.AsSpan(at..tags[i].Start).Count('\n');
            if (Read(html, tags[i..(end + 1)], begins) is { } table)
            {
                yield return new HtmlPart(null, html[at..tags[i].Start], line);
                yield return new HtmlPart(table, "", begins);
                at = tags[end].End;
                line = begins + html.AsSpan(tags[i].Start..at).Count('\n');
            }

            i = end;
        }

        yield return new HtmlPart(null, html[at..], line);
    }

    /// <summary>A table of a header and rows, every row filled up or cut to the header's width.</summary>
    internal static Table Of(int line, List<TableRow> rows)
    {
        var width = rows[0].Cells.Count;
        return new Table(
            line,
            rows[0].Cells,
            [.. rows.Skip(1).Select(row => row with { Cells = [.. row.Cells.Concat(Enumerable.Repeat("", width)).Take(width)] })]
        );
    }

    private static Table? Read(string html, List<HtmlTag> tags, int line)
    {
        var rows = new List<(int Line, List<string> Cells)>();
        var row = line;
        for (var i = 0; i + 1 < tags.Count; i++)
        {
            row += i == 0 ? 0 : html.AsSpan(tags[i - 1].Start..tags[i].Start).Count('\n');
            if (tags[i] is { Name: "TR", IsClosing: false })
            {
                rows.Add((row, []));
            }
            else if (tags[i] is { Name: "TD" or "TH", IsClosing: false } && rows.Count > 0)
            {
                rows[^1].Cells.Add(InlineReader.ReadHtml(html[tags[i].End..tags[i + 1].Start], row, []).Plain);
            }
        }

        rows.RemoveAll(each => each.Cells.Count == 0);
        var isBounded = rows.Count > 1 && (long)rows.Count * rows[0].Cells.Count <= ContentLimits.TableCells + html.Length;
        return isBounded ? Of(line, [.. rows.Select(each => new TableRow(each.Line, each.Cells))]) : null;
    }
}
