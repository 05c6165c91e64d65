using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading;

/// <summary>
/// A heading that is written in HTML on a line of its own, <c>&lt;h2&gt;特徴&lt;/h2&gt;</c>, as one of Markdown: <c>## 特徴</c>.
/// </summary>
internal static partial class HtmlHeading
{
    internal static string Line(string line) =>
        line.AsSpan().TrimStart(' ').StartsWith("<h", StringComparison.OrdinalIgnoreCase)
            && Heading().Match(line) is { Success: true } heading
            && HtmlFragment.Read(heading.Groups["title"].Value)
                .Any(piece => piece.Kind == HtmlPieceKind.Text && !string.IsNullOrWhiteSpace(piece.Text))
            ? $"{new string('#', heading.Groups["level"].Value[0] - '0')} {heading.Groups["title"].Value.Trim()}" : line;

    [GeneratedRegex(@"^[ ]{0,3}<h(?<level>[1-6])(?:\s[^<>]{0,400})?>(?<title>.{1,1000})</h\k<level>\s*>\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
