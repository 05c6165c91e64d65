using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading.Dialects;

/// <summary>
/// Takes out what is told to a program about a heading, paragraph, picture or link: <c>{#id .class key=value}</c>, kramdown's <c>{: …}</c>,
/// sizes of pictures.
/// </summary>
internal static partial class Attributes
{
    internal static void Apply(string[] lines)
    {
        foreach (var i in TextLines.Of(lines))
        {
            if (lines[i].AsSpan().IndexOfAny('{', '=', '|') < 0 || lines[i].AsSpan().TrimStart().StartsWith(":::"))
            {
                continue;
            }

            var text = TextLines.OutsideCode(lines[i], each => Attribute().Replace(each, ""));
            lines[i] = text.Contains("![", StringComparison.Ordinal) ? ImageSize().Replace(text, "") : text;
        }
    }

    [GeneratedRegex(
        """[ \t]*\{(?::(?!:?-?[)(DPp/])(?:[^{}\n]{0,200})|\s*(?:[#.][A-Za-z_][\w:.-]{0,80}|[A-Za-z][\w-]{0,40}="""
            + """(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[\w%.#/-]{1,80}))(?:\s+(?:[#.][\w:.-]{1,80}|[A-Za-z][\w-]{0,40}="""
            + """(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s}"']{1,80})))*|-)\s*\}"""
    )]
    private static partial Regex Attribute();

    /// <summary>「![図](a.png =300x200)」, 「![図|300](a.png)」</summary>
    [GeneratedRegex(
        @"(?<=!\[[^\]\n]{0,200}\]\([^)\s]{1,400}) +=\d{0,5}%?x?\d{0,5}%?(?=[ )])|(?<=!\[[^\]|\n]{0,200})\|\d{1,5}(?:x\d{1,5})?(?=\]\()"
    )]
    private static partial Regex ImageSize();
}
