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
        foreach (Match tag in Tag().Matches(html))
        {
            if (tag.Index > at)
            {
                yield return Text(html[at..tag.Index]);
            }

            at = tag.Index + tag.Length;
            if (Piece(tag) is { } piece)
            {
                yield return piece;
            }
        }

        if (at < html.Length)
        {
            yield return Text(html[at..]);
        }
    }

    private static HtmlPiece Text(string html) => new(HtmlPieceKind.Text, WebUtility.HtmlDecode(html));

    private static HtmlPiece? Piece(Match tag)
    {
        var closing = tag.Groups["close"].Success;
        return tag.Groups["name"].Value.ToUpperInvariant() switch
        {
            "IMG" => new HtmlPiece(HtmlPieceKind.Image, Attribute(tag.Value, "src"), Attribute(tag.Value, "alt")),
            "BR" => new HtmlPiece(HtmlPieceKind.Break),
            "P" or "DIV" or "LI" or "TR" or "SUMMARY" when closing => new HtmlPiece(HtmlPieceKind.Break),
            "STRONG" or "B" or "CODE" => new HtmlPiece(closing ? HtmlPieceKind.EmphasisEnd : HtmlPieceKind.EmphasisStart),
            _ => null,
        };
    }

    private static string Attribute(string tag, string name)
    {
        foreach (Match attribute in Attributes().Matches(tag))
        {
            if (attribute.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return WebUtility.HtmlDecode(attribute.Groups["value"].Value.Trim('"', '\''));
            }
        }

        return "";
    }

    [GeneratedRegex(
        @"<!--.*?(?:-->|$)|<(?<skip>script|style)\b.*?(?:</\k<skip>\s*>|$)|<(?<close>/)?(?<name>[a-z][a-z0-9]*)\b(?:""[^""]*""|'[^']*'|[^>""'])*>",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<name>[a-z-]+)\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s>]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Attributes();
}
