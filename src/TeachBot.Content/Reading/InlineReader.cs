using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using TeachBot.Content.Reading.Dialects;

namespace TeachBot.Content.Reading;

/// <summary>Flattens Markdig's inlines and raw HTML to text with marks, and collects the pictures on the way.</summary>
internal sealed partial class InlineReader
{
    private readonly List<Figure> _figures;
    private readonly bool _isCell;
    private readonly StringBuilder _text = new();
    private readonly HtmlSpans _spans;
    private int _line;

    /// <summary>Whether a script or style was opened: what follows is no text until it is closed.</summary>
    private bool _isHidden;

    private InlineReader(int line, List<Figure> figures, bool isCell) =>
        (_line, _figures, _isCell, _spans) = (line, figures, isCell, new HtmlSpans(_text));

    /// <param name="inline">What the parser found; null for nothing.</param>
    /// <param name="line">The line in which it begins.</param>
    /// <param name="figures">Takes its pictures.</param>
    /// <param name="isCell">Whether it stands in a table, where a pipe in code is written <c>\|</c> too.</param>
    internal static MarkedText Read(ContainerInline? inline, int line, List<Figure> figures, bool isCell = false)
    {
        var reader = new InlineReader(line, figures, isCell);
        if (inline is not null)
        {
            reader.ReadAll(inline);
        }

        return new MarkedText(StrayBold().Replace(reader._text.ToString(), $"{MarkedText.EmphasisStart}$1{MarkedText.EmphasisEnd}"), line);
    }

    internal static MarkedText ReadHtml(string html, int line, List<Figure> figures)
    {
        var reader = new InlineReader(line, figures, isCell: false);
        reader.Html(html);
        return new MarkedText(StrayBold().Replace(reader._text.ToString(), $"{MarkedText.EmphasisStart}$1{MarkedText.EmphasisEnd}"), line);
    }

    private void ReadAll(ContainerInline container)
    {
        foreach (var inline in container)
        {
            Read(inline);
        }
    }

    private void Read(Inline inline)
    {
        // Emphasis nests as deep as the author can type asterisks; the lecture's reader words the fault.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (inline)
        {
            case HtmlInline { Tag: var tag } when HtmlTags.Hides(tag) is { } hides:
                _isHidden = hides;
                break;
            case LeafInline when _isHidden && inline is not LineBreakInline:
                break;
            case LiteralInline literal:
                _text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                var content = code.Content.Replace('*', MathShield.Asterisk);
                Mark(() => _text.Append(_isCell ? content.Replace("\\|", "|", StringComparison.Ordinal) : content));
                break;
            case LineBreakInline { IsHard: var hard }:
                Break(hard);
                break;
            case LinkInline { IsImage: true } image:
                _figures.Add(new Figure(_line, MarkedText.Safe(image.Url ?? ""), PlainOf(image)));
                break;
            case EmphasisInline { DelimiterChar: '~' } struck:
                _spans.Open(HtmlSpans.Struck);
                ReadAll(struck);
                _spans.Close(HtmlSpans.Struck);
                break;
            case EmphasisInline { DelimiterCount: 2 } bold:
                Mark(() => ReadAll(bold));
                break;
            case AutolinkInline link:
                _text.Append(link.Url);
                break;
            case HtmlEntityInline entity:
                // A space that somebody encoded is one that stays.
                _text.Append(MarkedText.Safe(entity.Transcoded.ToString()).Replace(' ', '\u00A0'));
                break;
            case HtmlInline html:
                Html(html.Tag);
                break;
            case ContainerInline nested:
                ReadAll(nested);
                break;
        }
    }

    private void Html(string html)
    {
        foreach (
            var piece in HtmlFragment.Read(
                html,
                _text.Length > 0 && _text[^1] is not (MarkedText.HardBreak or MarkedText.SoftBreak or MarkedText.InlineBreak)
            )
        )
        {
            switch (piece.Kind)
            {
                case HtmlPieceKind.Text:
                    AppendLines(piece.Text);
                    break;
                case HtmlPieceKind.Break:
                    // The newline that usually follows <br> is the same break.
                    _text.Append(MarkedText.InlineBreak);
                    break;
                case HtmlPieceKind.Image:
                    _figures.Add(new Figure(_line, piece.Text, piece.AlternativeText));
                    break;
                case HtmlPieceKind.EmphasisStart:
                    _text.Append(MarkedText.EmphasisStart);
                    break;
                case HtmlPieceKind.EmphasisEnd:
                    _text.Append(MarkedText.EmphasisEnd);
                    break;
                case HtmlPieceKind.SpanStart:
                    _spans.Open(piece.Text);
                    break;
                case HtmlPieceKind.SpanEnd:
                    _spans.Close(piece.Text);
                    break;
            }
        }
    }

    private void AppendLines(string text)
    {
        foreach (var c in text)
        {
            if (c == '\n')
            {
                Break(hard: _spans.IsIn(HtmlSpans.Code));
            }
            else
            {
                _text.Append(c);
            }
        }
    }

    private void Break(bool hard)
    {
        _line++;
        if (_text.Length > 0 && _text[^1] == MarkedText.InlineBreak)
        {
            _text.Length--;
            hard = true;
        }

        _text.Append(hard ? MarkedText.HardBreak : MarkedText.SoftBreak);
    }

    private void Mark(Action content)
    {
        _text.Append(MarkedText.EmphasisStart);
        content();
        _text.Append(MarkedText.EmphasisEnd);
    }

    private static string PlainOf(ContainerInline container) => Read(container, 0, []).Plain;

    // CommonMark does not open bold beside Japanese punctuation (**「語」**は), so the asterisks are left in the text.
    [GeneratedRegex(@"\*\*([^*\uFDD0-\uFDD4]{1,60})\*\*")]
    private static partial Regex StrayBold();
}
