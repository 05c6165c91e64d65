using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TeachBot.Content.Reading;
using Block = Markdig.Syntax.Block;

namespace TeachBot.Content.Questions.Authoring;

/// <summary>The text of the parser's blocks, line by line, so that a line can be told by what it opens with and keeps its number.</summary>
internal static class QuizText
{
    /// <summary>The lines of a block and of all that nests in it.</summary>
    internal static IEnumerable<QuizLine> Of(Block block, List<Figure> figures) =>
        block switch
        {
            LeafBlock { Inline: { } inline } leaf => Lines(InlineReader.Read(inline, LineOf(leaf), figures)),
            HtmlBlock html => Lines(InlineReader.ReadHtml(html.Lines.ToString(), LineOf(html), figures)),
            Markdig.Syntax.CodeBlock code => BlockReader
                .Lines(code.Lines)
                .Select((text, index) => new QuizLine(text, LineOf(code) + index + (code is FencedCodeBlock ? 1 : 0), true)),
            ListBlock list => list.OfType<ListItemBlock>()
                .SelectMany((item, index) => Item(item, list.IsOrdered ? $"{index + 1}. " : "・", figures)),
            Markdig.Extensions.Tables.Table table => table
                .OfType<Markdig.Extensions.Tables.TableRow>()
                .Select(row => new QuizLine(
                    string.Join(" | ", row.OfType<TableCell>().Select(cell => Cell(cell, figures))),
                    LineOf(row),
                    true
                )),
            LinkReferenceDefinitionGroup => [],
            ContainerBlock container => container.SelectMany(inner => Of(inner, figures)),
            _ => [],
        };

    /// <summary>A cell's text.</summary>
    internal static string Cell(TableCell cell, List<Figure> figures) => Plain(Join(cell.SelectMany(inner => Of(inner, figures))));

    /// <summary>The line in which a block begins. A heading that is underlined stands above the line that the parser names.</summary>
    internal static int LineOf(Block block) =>
        block.Line
        + 1
        - (block is HeadingBlock { IsSetext: true } heading ? 1 + (heading.Inline?.Descendants<LineBreakInline>().Count() ?? 0) : 0);

    /// <summary>
    /// The lines as a reader sees them: what only goes on in the file's next line is joined, with a space between Latin words.
    /// </summary>
    internal static string Join(IEnumerable<QuizLine> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length > 0 && line.IsNew)
            {
                text.Append('\n');
            }
            else if (text.Length > 0 && text[^1] < '\u0370' && line.Text is [< '\u0370', ..])
            {
                text.Append(' ');
            }

            text.Append(line.Text);
        }

        return text.ToString();
    }

    /// <summary>Text without the marks of emphasis.</summary>
    internal static string Plain(string marked) => MarkedText.Clean(marked).Trim();

    private static List<QuizLine> Lines(MarkedText marked)
    {
        var lines = new List<QuizLine>();
        var (text, number, isNew) = (marked.Text, marked.Line, true);
        for (var at = 0; at <= text.Length; )
        {
            var end = text.AsSpan(at).IndexOfAny(MarkedText.HardBreak, MarkedText.SoftBreak, MarkedText.InlineBreak);
            var length = end < 0 ? text.Length - at : end;
            var line = text.Substring(at, length).Trim(' ', '\t', '\u3000').Replace('\u00A0', ' ');
            if (line.Length > 0)
            {
                lines.Add(new QuizLine(line, number, isNew));
                isNew = false;
            }

            at += length + 1;
            isNew |= end >= 0 && text[at - 1] != MarkedText.SoftBreak;
            number += end >= 0 && text[at - 1] != MarkedText.InlineBreak ? 1 : 0;
        }

        return lines;
    }

    private static IEnumerable<QuizLine> Item(ListItemBlock item, string bullet, List<Figure> figures) =>
        item.SelectMany(inner => Of(inner, figures)).Select((line, index) => index == 0 ? line with { Text = bullet + line.Text } : line);
}
