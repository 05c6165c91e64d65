namespace TeachBot.Content.Reading;

/// <summary>A tag, comment or skipped element of HTML.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Name">The element's name in upper case; empty for what is skipped: comments, scripts, styles.</param>
/// <param name="IsClosing">Whether it is <c>&lt;/name&gt;</c>.</param>
internal readonly record struct HtmlTag(int Start, int End, string Name, bool IsClosing);

/// <summary>Finds the tags of HTML in one pass, however broken it is.</summary>
internal static class HtmlTags
{
    private const int LongestName = 20;

    /// <summary>How often a tag's end is looked for in vain before the rest counts as text: each search can go to the very end.</summary>
    private const int Patience = 8;

    internal static IEnumerable<HtmlTag> In(string html)
    {
        var failures = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = at < html.Length ? html.IndexOf('<', at) : -1)
        {
            if (Comment(html, at) is { } comment)
            {
                yield return comment;
                at = comment.End;
                continue;
            }

            var isClosing = at + 1 < html.Length && html[at + 1] == '/';
            var name = NameAt(html, at + (isClosing ? 2 : 1));
            var end = name.Length > 0 && failures < Patience ? EndOf(html, at + 1 + name.Length) : -1;
            if (end < 0)
            {
                failures += name.Length > 0 ? 1 : 0;
                at++;
                continue;
            }

            var skipped = !isClosing && name is "SCRIPT" or "STYLE";
            end = skipped ? EndOfElement(html, end, name) : end;
            yield return new HtmlTag(at, end, skipped ? "" : name, isClosing);
            at = end;
        }
    }

    /// <summary>Whether a tag on its own begins (true) or ends (false) a script or a style; null for any other.</summary>
    internal static bool? Hides(string tag) =>
        NameAt(tag, tag.StartsWith("</", StringComparison.Ordinal) ? 2 : 1) is "SCRIPT" or "STYLE"
            ? !tag.StartsWith("</", StringComparison.Ordinal)
            : null;

    private static HtmlTag? Comment(string html, int at)
    {
        if (!html.AsSpan(at).StartsWith("<!--"))
        {
            return null;
        }

        var end = html.IndexOf("-->", at + 4, StringComparison.Ordinal);
        return new HtmlTag(at, end < 0 ? html.Length : end + 3, "", false);
    }

    private static string NameAt(string html, int at)
    {
        var end = at;
        while (
            end < html.Length && end - at <= LongestName && (char.IsAsciiLetter(html[end]) || (end > at && char.IsAsciiDigit(html[end])))
        )
        {
            end++;
        }

        var isWhole = end == html.Length || !(char.IsLetterOrDigit(html[end]) || html[end] == '_');
        return isWhole && end > at && end - at <= LongestName ? html[at..end].ToUpperInvariant() : "";
    }

    /// <summary>Behind the bracket that closes a tag; one between quotation marks does not.</summary>
    private static int EndOf(string html, int at)
    {
        while (at < html.Length && html.AsSpan(at).IndexOfAny("\"'>") is >= 0 and var next)
        {
            at += next;
            if (html[at] == '>')
            {
                return at + 1;
            }

            at = html.IndexOf(html[at], at + 1) + 1;
            if (at == 0)
            {
                break;
            }
        }

        return -1;
    }

    private static int EndOfElement(string html, int at, string name)
    {
        for (
            var close = html.IndexOf("</", at, StringComparison.Ordinal);
            close >= 0;
            close = html.IndexOf("</", close + 2, StringComparison.Ordinal)
        )
        {
            var behind = html.AsSpan(close + 2);
            if (behind.StartsWith(name, StringComparison.OrdinalIgnoreCase) && behind[name.Length..].TrimStart() is ['>', ..] rest)
            {
                return html.Length - rest.Length + 1;
            }
        }

        return html.Length;
    }
}
