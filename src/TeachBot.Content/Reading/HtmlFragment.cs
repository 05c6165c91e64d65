using System.Net;
using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading;

/// <summary>What a piece of raw HTML means for the text.</summary>
internal enum HtmlPieceKind
{
    Text,
    Break,
    Image,
    EmphasisStart,
    EmphasisEnd,
}

/// <summary>A piece of raw HTML; for an image <paramref name="Text"/> is its source.</summary>
internal readonly record struct HtmlPiece(HtmlPieceKind Kind, string Text = "", string AlternativeText = "");

/// <summary>Reads the HTML that notes contain: pictures, breaks and bold are kept, other tags dropped, scripts, styles and comments with their content.</summary>
internal static partial class HtmlFragment
{
    internal static IEnumerable<HtmlPiece> Read(string html)
    {
        var at = 0;
        foreach (var tag in HtmlTags.In(html))
        {
            if (tag.Start > at)
            {
                yield return Text(html[at..tag.Start]);
            }

            at = tag.End;
            if (Piece(tag, html) is { } piece)
            {
                yield return piece;
            }
        }

        if (at < html.Length)
        {
            yield return Text(html[at..]);
        }
    }

    private static HtmlPiece Text(string html) => new(HtmlPieceKind.Text, MarkedText.Safe(WebUtility.HtmlDecode(html)));

    private static HtmlPiece? Piece(HtmlTag tag, string html) => tag.Name switch
    {
        "IMG" => new HtmlPiece(HtmlPieceKind.Image, Attribute(html[tag.Start..tag.End], "src"), Attribute(html[tag.Start..tag.End], "alt")),
        "BR" => new HtmlPiece(HtmlPieceKind.Break),
        "P" or "DIV" or "LI" or "TR" or "SUMMARY" when tag.IsClosing => new HtmlPiece(HtmlPieceKind.Break),
        "STRONG" or "B" or "CODE" => new HtmlPiece(tag.IsClosing ? HtmlPieceKind.EmphasisEnd : HtmlPieceKind.EmphasisStart),
        _ => null,
    };

    private static string Attribute(string tag, string name)
    {
        foreach (Match attribute in Attributes().Matches(tag))
        {
            if (attribute.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return MarkedText.Safe(WebUtility.HtmlDecode(attribute.Groups["value"].Value.Trim('"', '\'')));
            }
        }

        return "";
    }

    [GeneratedRegex("""(?<![a-z-])(?<name>[a-z-]{1,40})\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s>]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Attributes();
}
