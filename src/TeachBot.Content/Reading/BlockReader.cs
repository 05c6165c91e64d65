using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TeachBot.Content.Reading.Dialects;
using MarkdigTable = Markdig.Extensions.Tables;

namespace TeachBot.Content.Reading;

/// <summary>Reads the parser's blocks into ours.</summary>
/// <param name="first">The line of the file in which the parsed text begins, counted from 1.</param>
/// <param name="footnotes">The lecture's footnotes.</param>
internal sealed partial class BlockReader(int first, Footnotes footnotes)
{
    internal int First => first;

    internal Footnotes Footnotes => footnotes;

    /// <summary>The footnotes that were referred to and are still to be read.</summary>
    internal Queue<Footnote> Pending { get; } = new();

    internal IEnumerable<Block> Read(Markdig.Syntax.Block block) =>
        block switch
        {
            ParagraphBlock paragraph => Running(
                figures => InlineReader.Read(paragraph.Inline, LineOf(paragraph), figures),
                LineOf(paragraph)
            ),
            HtmlBlock html when HtmlCode.Read(html.Lines.ToString()) is var (lines, above) => FenceReader.ReadAll(
                "",
                lines,
                LineOf(html) + above
            ),
            HtmlBlock html => HtmlTable
                .Split(html.Lines.ToString(), LineOf(html))
                .SelectMany(part => part.Table is { } table ? [table] : HtmlList.Split(part.Html, part.Line).SelectMany(Html)),
            FencedCodeBlock { Lines.Count: 0 } => [],
            FencedCodeBlock { Info: "mermaid" } diagram when Mermaid.Read(Lines(diagram.Lines), LineOf(diagram) + 1) is { } words =>
            [
                words,
            ],
            FencedCodeBlock { Info: "math" or "latex" or "katex" } formula => [Formula(formula)],
            FencedCodeBlock fence => FenceReader.ReadAll(fence.Info ?? "", Lines(fence.Lines), LineOf(fence) + 1),
            Markdig.Syntax.CodeBlock code => [FenceReader.Read("", Lines(code.Lines), LineOf(code))],
            ListBlock list => [List(list)],
            QuoteBlock quote => Quote(quote),
            MarkdigTable.Table table => Table(table),
            HeadingBlock heading => Running(figures => Inline(heading, figures), LineOf(heading)),
            LinkReferenceDefinitionGroup => [],
            ContainerBlock container => container.SelectMany(Read),
            _ => [],
        };

    /// <summary>A heading's text. One that is underlined stands above the line that the parser names.</summary>
    internal MarkedText Inline(HeadingBlock heading, List<Figure> figures)
    {
        var lines = heading.IsSetext ? 1 + (heading.Inline?.Descendants<LineBreakInline>().Count() ?? 0) : 0;
        return WithoutNotes(InlineReader.Read(heading.Inline, Math.Max(first, LineOf(heading) - lines), figures));
    }

    internal static List<string> Lines(StringLineGroup lines) =>
        [.. Enumerable.Range(0, lines.Count).Select(i => lines.Lines[i].ToString())];

    private int LineOf(Markdig.Syntax.Block block) => block.Line + first;

    private MarkedText WithoutNotes(MarkedText text)
    {
        foreach (var note in footnotes.FirstIn(text.Text))
        {
            Pending.Enqueue(note);
        }

        return text with
        {
            Text = Footnotes.Without(text.Text),
        };
    }

    private List<Block> Running(Func<List<Figure>, MarkedText> read, int line)
    {
        var figures = new List<Figure>();
        var text = WithoutNotes(read(figures));
        return [.. RunningText.Read(text with { Text = LabelEnd().Replace(Marker().Replace(text.Text, ""), "") }, line), .. figures];
    }

    private IEnumerable<Block> Html((ItemList? List, string Html, int Line) part) =>
        part.List is { } list ? [list] : Running(figures => InlineReader.ReadHtml(part.Html, part.Line, figures), part.Line);

    private Paragraph Formula(FencedCodeBlock formula)
    {
        var (text, line) = ($"$${string.Join(' ', Lines(formula.Lines).Select(each => each.Trim()))}$$", LineOf(formula) + 1);
        return new Paragraph(line, [new Sentence(text, line, []) { LastLine = line + formula.Lines.Count - 1 }]);
    }

    /// <summary>
    /// A quotation, or a note in a frame where it begins with a word in brackets and a title; without a title it is text like any other.
    /// </summary>
    private IEnumerable<Block> Quote(QuoteBlock quote)
    {
        if (quote.Count == 0 || quote[0] is not ParagraphBlock first)
        {
            return quote.SelectMany(Read);
        }

        var figures = new List<Figure>();
        var text = WithoutNotes(InlineReader.Read(first.Inline, LineOf(first), figures));
        var mark = CalloutMark().Match(text.Text);
        var title = MarkedText.Clean(mark.Groups["title"].Value).Trim();
        var rest = mark.Success
            ? new MarkedText(text.Text[mark.Length..], text.Line + (mark.Groups["break"].Success ? 1 : 0))
            : text with
            {
                Text = Marker().Replace(text.Text, ""),
            };
        IEnumerable<Block> blocks = [.. RunningText.Read(rest, rest.Line), .. figures, .. quote.Skip(1).SelectMany(Read)];
        return title.Length == 0 ? blocks : [new Callout(text.Line, new Sentence(title, text.Line, []), [.. blocks])];
    }

    private ItemList List(ListBlock list)
    {
        var items = new List<ListItem>();
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var blocks = item.SelectMany(Read).ToList();
            var lead = blocks.FirstOrDefault() as Paragraph;
            items.Add(new ListItem(LineOf(item), lead?.Sentences ?? [], blocks.Skip(lead is null ? 0 : 1).ToArray()));
        }

        var start = list.IsOrdered
            ? int.TryParse(list.OrderedStart, out var number)
                ? number
                : 1
            : (int?)null;
        return new ItemList(LineOf(list), start, items);
    }

    /// <summary>A table, and the pictures that stand in its cells behind it.</summary>
    private List<Block> Table(MarkdigTable.Table table)
    {
        var figures = new List<Figure>();
        var rows = table
            .OfType<MarkdigTable.TableRow>()
            .Select(row => new TableRow(
                LineOf(row),
                [
                    .. row.OfType<MarkdigTable.TableCell>()
                        .Select(cell =>
                            string.Join(
                                ' ',
                                cell.OfType<ParagraphBlock>()
                                    .Select(paragraph =>
                                        WithoutNotes(InlineReader.Read(paragraph.Inline, LineOf(row), figures, isCell: true)).Plain
                                    )
                            )
                        ),
                ]
            ))
            .ToList();
        return rows.Count < 2 ? [.. figures] : [HtmlTable.Of(LineOf(table), rows), .. figures];
    }

    [GeneratedRegex(@"^\[![A-Za-z]{1,30}\][-+]?[ \t]*(?<title>[^\uFDD0\uFDD1]*)(?<break>[\uFDD0\uFDD1])?")]
    private static partial Regex CalloutMark();

    /// <summary>The end of a label that a dash sets apart too: in 「**りんご。** - 赤い果物」 no sentence ends.</summary>
    [GeneratedRegex(@"(?<=^\uFDD2[^\uFDD0-\uFDD4。]{1,60})。(?=\uFDD3[ \t]*[-–—―][ \t])")]
    private static partial Regex LabelEnd();

    /// <summary>A task's box, a callout's label.</summary>
    [GeneratedRegex(@"^\[[ xX]\]\s+|^\[![A-Za-z]{1,20}\][-+]?\s*")]
    private static partial Regex Marker();
}
