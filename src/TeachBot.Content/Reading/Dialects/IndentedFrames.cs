using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading.Dialects;

/// <summary>
/// Frames that an indent holds together: <c>!!! note "Title"</c>, <c>??? tip</c> and the tabs <c>=== "Title"</c> of MkDocs.
/// </summary>
internal static partial class IndentedFrames
{
    private const int Hanging = 4;

    internal static IEnumerable<Frame> In(string[] lines)
    {
        foreach (var i in TextLines.Of(lines))
        {
            if (Opening().Match(lines[i]) is not { Success: true } match)
            {
                continue;
            }

            var indent = TextLines.Indent(lines[i]);
            var end = i + 1;
            for (
                var at = i + 1;
                at < lines.Length && (lines[at].Trim().Length == 0 || TextLines.Indent(lines[at]) >= indent + Hanging);
                at++
            )
            {
                end = lines[at].Trim().Length == 0 ? end : at + 1;
            }

            if (end > i + 1)
            {
                // A word of the author's own is shown as the title.
                var (word, title) = (match.Groups["word"].Value, match.Groups["title"].Value);
                yield return new Frame(i, end, indent, word, title.Length > 0 || word.Length == 0 || Known().IsMatch(word) ? title : word)
                {
                    Hanging = Hanging,
                };
            }
        }
    }

    [GeneratedRegex(
        "^(?:note|abstract|summary|tldr|info|todo|tip|hint|important|success|check|done|question|help|faq|warning|caution|attention"
            + "|failure|fail|missing|danger|error|bug|example|quote|cite|details)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Known();

    [GeneratedRegex(
        """^\s{0,12}(?:(?:!!!|\?\?\?\+?)\s*(?<word>\w[\w-]*)(?:\s+(?:inline|end|[a-z][\w-]*))*(?:\s+["“](?<title>[^"”\n]*)["”])?"""
            + """|===[+!]?\s+["“](?<title>[^"”\n]*)["”])\s*$"""
    )]
    private static partial Regex Opening();
}
