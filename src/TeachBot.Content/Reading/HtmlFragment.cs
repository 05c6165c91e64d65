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

    /// <summary>An element begins in which text means something else: one of <see cref="HtmlSpans"/>.</summary>
    SpanStart,

    /// <summary>It ends.</summary>
    SpanEnd,
}

/// <summary>A piece of raw HTML; for an image <paramref name="Text"/> is its source, for a span its name.</summary>
internal readonly record struct HtmlPiece(HtmlPieceKind Kind, string Text = "", string AlternativeText = "");

/// <summary>
/// Reads the HTML that notes and imports contain: pictures, breaks, bold, and what is raised, lowered, struck out or set as code are kept;
/// blocks, cells, terms and their descriptions stand apart; other tags are dropped, scripts, styles and comments with their content.
/// </summary>
internal static partial class HtmlFragment
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "P",
        "DIV",
        "LI",
        "UL",
        "OL",
        "DL",
        "DT",
        "DD",
        "TR",
        "TABLE",
        "CAPTION",
        "H1",
        "H2",
        "H3",
        "H4",
        "H5",
        "H6",
        "BLOCKQUOTE",
        "PRE",
        "SECTION",
        "ARTICLE",
        "HEADER",
        "FOOTER",
        "FIGURE",
        "FIGCAPTION",
        "HR",
        "DETAILS",
        "SUMMARY",
        "ADDRESS",
        "ASIDE",
        "NAV",
        "MAIN",
        "FORM",
        "FIELDSET",
        "CENTER",
    };

    /// <param name="html">Any text.</param>
    /// <param name="isOpen">Whether text stands before it on the same line.</param>
    internal static IEnumerable<HtmlPiece> Read(string html, bool isOpen = false)
    {
        var (at, isTerm) = (0, false);
        foreach (var tag in HtmlTags.In(html))
        {
            if (tag.Start > at)
            {
                var text = Text(html[at..tag.Start]);
                isOpen |= !string.IsNullOrWhiteSpace(text.Text);
                yield return text;
            }

            at = tag.End;
            if (isOpen && Between(tag, isTerm) is { } between)
            {
                isOpen = false;
                yield return between;
            }

            isTerm = tag.Name == "DT" ? !tag.IsClosing : isTerm && tag.Name != "DD";
            if (Piece(tag, html) is { } piece)
            {
                isOpen = piece.Kind == HtmlPieceKind.Image || (isOpen && piece.Kind != HtmlPieceKind.Break);
                yield return piece;
            }
        }

        if (at < html.Length)
        {
            yield return Text(html[at..]);
        }
    }

    private static HtmlPiece Text(string html) => new(HtmlPieceKind.Text, MarkedText.Safe(WebUtility.HtmlDecode(html)));

    /// <summary>What parts the text before a tag from that behind it.</summary>
    private static HtmlPiece? Between(HtmlTag tag, bool isTerm) =>
        tag switch
        {
            { Name: "DT", IsClosing: true } or { Name: "DD", IsClosing: false } when isTerm => new HtmlPiece(HtmlPieceKind.Text, "："),
            { Name: "TD" or "TH", IsClosing: false } => new HtmlPiece(HtmlPieceKind.Text, " | "),
            { Name: "DT" or "P" or "DIV" or "LI" or "TR" or "SUMMARY", IsClosing: true } => null,
            _ => Blocks.Contains(tag.Name) ? new HtmlPiece(HtmlPieceKind.Break) : null,
        };

    private static HtmlPiece? Span(HtmlTag tag, string name) =>
        new HtmlPiece(tag.IsClosing ? HtmlPieceKind.SpanEnd : HtmlPieceKind.SpanStart, name);

    private static HtmlPiece? Piece(HtmlTag tag, string html) =>
        tag.Name switch
        {
            "IMG" => new HtmlPiece(
                HtmlPieceKind.Image,
                Attribute(html[tag.Start..tag.End], "src"),
                Attribute(html[tag.Start..tag.End], "alt")
            ),
            "BR" => new HtmlPiece(HtmlPieceKind.Break),
            "P" or "DIV" or "LI" or "TR" or "SUMMARY" when tag.IsClosing => new HtmlPiece(HtmlPieceKind.Break),
            "STRONG" or "B" or "CODE" or "MARK" => new HtmlPiece(tag.IsClosing ? HtmlPieceKind.EmphasisEnd : HtmlPieceKind.EmphasisStart),
            HtmlSpans.Raised or HtmlSpans.Lowered or HtmlSpans.Code => Span(tag, tag.Name),
            HtmlSpans.Struck or "S" or "STRIKE" => Span(tag, HtmlSpans.Struck),
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
