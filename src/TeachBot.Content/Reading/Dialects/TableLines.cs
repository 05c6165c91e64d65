using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading.Dialects;

/// <summary>Writes a table of another dialect as one of HTML, whose rows may stand on any lines, so that each keeps its own.</summary>
internal static partial class TableLines
{
    /// <summary>A line that says nothing and does not end the table, as an empty one would.</summary>
    internal const string Filler = "<!-- -->";

    internal static string Row(IEnumerable<string> cells) => "<tr>" + string.Concat(cells.Select(Cell));

    internal static string Cell(string markdown) => "<td>" + Bold().Replace(Code().Replace(markdown, "<code>$1</code>"), "<b>$1</b>");

    [GeneratedRegex("`([^`\n]{1,200})`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\*\*([^*\n]{1,200})\*\*")]
    private static partial Regex Bold();
}
