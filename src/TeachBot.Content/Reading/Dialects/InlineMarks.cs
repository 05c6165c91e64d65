using System.Buffers;
using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading.Dialects;

/// <summary>
/// Marks within a line that CommonMark does not know: roles, wiki links, marked and struck text, characters raised or lowered by Pandoc's
/// signs, readings.
/// </summary>
internal static partial class InlineMarks
{
    private static readonly SearchValues<char> Openings = SearchValues.Create("{[=~<^|+*");

    /// <param name="lines">The lines.</param>
    /// <param name="readings">Takes the readings of words, as their authors wrote them above them.</param>
    internal static void Apply(string[] lines, List<(string Word, string Reading)> readings)
    {
        foreach (var i in TextLines.Of(lines))
        {
            var line = lines[i];
            if (line.AsSpan().IndexOfAny(Openings) < 0)
            {
                continue;
            }

            line = Role().Replace(line, RoleText);
            lines[i] = TextLines.OutsideCode(line, text => Rewrite(text, readings));
        }
    }

    private static string Rewrite(string text, List<(string Word, string Reading)> readings)
    {
        text = Embedded()
            .Replace(
                text,
                match =>
                    PictureFiles.IsOne(match.Groups["name"].Value)
                        ? $"![]({match.Groups["name"].Value.Replace(" ", "%20", StringComparison.Ordinal)})"
                        : match.Groups["name"].Value
            );
        text = WikiLink()
            .Replace(
                text,
                match => match.Groups["shown"].Success ? match.Groups["shown"].Value : match.Groups["name"].Value.Replace('#', ' ').Trim()
            );
        text = Unclosed().Replace(text, "${text}");
        text = Marked().Replace(text, "<b>$1</b>");
        text = BesidePunctuation(text);
        text = Struck().Replace(text, "");
        text = Inserted().Replace(text, "$1");
        text = Sup().Replace(text, match => RaisedText.Raised(match.Groups["text"].Value, ' '));
        text = Sub().Replace(text, match => RaisedText.Lowered(match.Groups["text"].Value));
        foreach (var form in new[] { Ruby(), BracedRuby() })
        {
            text = form.Replace(
                text,
                match =>
                {
                    var word = Tag().Replace(match.Groups["word"].Value, "").Trim();
                    readings.Add((word, Tag().Replace(match.Groups["reading"].Value, "").Trim()));
                    return word;
                }
            );
        }

        return text;
    }

    /// <summary>「{term}`X`」 and 「{ref}`X &lt;label&gt;`」 show X; a bare label shows nothing that can be read, but is kept.</summary>
    private static string RoleText(Match match)
    {
        var text = match.Groups["text"].Value;
        var target = text.LastIndexOf(" <", StringComparison.Ordinal);
        text = (target > 0 && text.EndsWith('>') ? text[..target] : text).Trim();
        return match.Groups["role"].Value switch
        {
            "math" => $"${text}$",
            "code" or "command" or "file" or "kbd" or "program" or "samp" => $"`{text}`",
            "sup" or "sub" => $"<{match.Groups["role"].Value}>{text}</{match.Groups["role"].Value}>",
            _ => text,
        };
    }

    /// <summary>
    /// CommonMark opens no bold between a letter and a mark of punctuation, as Japanese needs it: in 「は**「語」**と**「句」**の」 it takes what
    /// stands between the two for bold.
    /// </summary>
    private static string BesidePunctuation(string text)
    {
        if (
            !text.Contains("**", StringComparison.Ordinal)
            || text.Contains("***", StringComparison.Ordinal)
            || text.AsSpan().Count("**") % 2 != 0
        )
        {
            return text;
        }

        var bold = Bold().Matches(text);
        return
            2 * bold.Count == text.AsSpan().Count("**")
            && bold.Any(each => !Opens(text, each.Index) || !Closes(text, each.Index + each.Length))
            ? Bold().Replace(text, "<b>$1</b>")
            : text;
    }

    private static bool Opens(string text, int at) => char.IsLetterOrDigit(text[at + 2]) || at == 0 || !char.IsLetterOrDigit(text[at - 1]);

    private static bool Closes(string text, int end) =>
        char.IsLetterOrDigit(text[end - 3]) || end == text.Length || !char.IsLetterOrDigit(text[end]);

    [GeneratedRegex(@"\{(?<role>[a-zA-Z][\w:+-]{0,30})\}`(?<text>[^`\n]{1,300})`")]
    private static partial Regex Role();

    [GeneratedRegex(@"!\[\[(?<name>[^\]|\n]{1,200})(?:\|[^\]\n]{0,200})?\]\]")]
    private static partial Regex Embedded();

    [GeneratedRegex(@"\[\[(?<name>[^\]|\n\[]{1,200})(?:\|(?<shown>[^\]\n]{1,200}))?\]\](?!\()")]
    private static partial Regex WikiLink();

    /// <summary>A link whose address somebody forgot to close.</summary>
    [GeneratedRegex(@"(?<!!)\[(?<text>[^\[\]\n]{1,200})\]\(https?://[^\s()]{1,500}\s*$")]
    private static partial Regex Unclosed();

    [GeneratedRegex(@"(?<![=\w])==(?![=\s])([^=\n]{1,300}?)(?<!\s)==(?!=)")]
    private static partial Regex Marked();

    [GeneratedRegex(@"\*\*(?![\s*])([^*\n]{1,600}?)(?<!\s)\*\*")]
    private static partial Regex Bold();

    [GeneratedRegex(@"(?<!~)~~(?![~\s])[^~\n]{1,600}?(?<!\s)~~(?!~)")]
    private static partial Regex Struck();

    [GeneratedRegex(@"(?<!\+)\+\+(?![+\s])([^+\n]{1,300}?)(?<!\s)\+\+(?!\+)")]
    private static partial Regex Inserted();

    [GeneratedRegex(@"(?<=\w)\^(?<text>[0-9+-]{1,6})\^")]
    private static partial Regex Sup();

    [GeneratedRegex(@"(?<=[A-Za-z)])~(?<text>[0-9+-]{1,6})~")]
    private static partial Regex Sub();

    [GeneratedRegex(
        @"<ruby(?:\s[^>]{0,100})?>(?:\s*<rb>)?(?<word>[^<\n]{1,60})(?:</rb>)?\s*(?:<rp>[^<\n]{0,5}</rp>)?\s*<rt>"
            + @"(?<reading>[^<\n]{0,100})(?:</rt>)?\s*(?:<rp>[^<\n]{0,5}</rp>)?\s*</ruby>",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Ruby();

    /// <summary>「{漢字|かんじ}」</summary>
    [GeneratedRegex(@"\{(?<word>[\p{IsCJKUnifiedIdeographs}々]{1,30})\|(?<reading>[\p{IsHiragana}\p{IsKatakana}|]{1,60})\}")]
    private static partial Regex BracedRuby();

    [GeneratedRegex("<[^>]*>|\\|")]
    private static partial Regex Tag();
}
