using System.Text.RegularExpressions;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using TeachBot.Core.Text;
using MarkdigTable = Markdig.Extensions.Tables;

namespace TeachBot.Content.Reading;

/// <summary>Reads a lecture's Markdown into sections and blocks, each with its line.</summary>
public static partial class LectureReader
{
    // Only what notes need: every further extension costs start-up time.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <param name="file">The file's name: for messages, and as the title where the text has none.</param>
    /// <param name="markdown">The file's text.</param>
    /// <exception cref="ContentException">The text nests too deeply or has too many marks in one place.</exception>
    public static Lecture Read(string file, string markdown)
    {
        MarkdownDocument document;
        var repaired = HeadingRepair.Repair(MarkedText.Safe(markdown));
        MarkdownGuard.Check(file, repaired);
        try
        {
            document = MarkdownParser.Parse(repaired, Pipeline);
        }
        catch (ArgumentException)
        {
            throw new ContentException(ContentFault.TooDeep, file);
        }

        var reader = new SectionBuilder();
        try
        {
            foreach (var block in document)
            {
                Add(block, reader);
            }
        }
        catch (InsufficientExecutionStackException)
        {
            throw new ContentException(ContentFault.TooDeep, file);
        }

        return new Lecture(reader.Title ?? Path.GetFileNameWithoutExtension(file), file, reader.Root);
    }

    private static void Add(Markdig.Syntax.Block block, SectionBuilder sections)
    {
        if (block is HeadingBlock heading)
        {
            var figures = new List<Figure>();
            var text = InlineReader.Read(heading.Inline, heading.Line + 1, figures);
            var title = text.Plain;
            sections.Open(Graphemes.Cut(title, ContentLimits.HeadingLength), heading.Level, heading.Line + 1);
            if (title.Length > ContentLimits.HeadingLength)
            {
                sections.Add([new Paragraph(heading.Line + 1, SentenceSplitter.Split(text))]);
            }

            sections.Add(figures);
        }
        else
        {
            sections.Add(Blocks(block));
        }
    }

    private static IEnumerable<Block> Blocks(Markdig.Syntax.Block block) => block switch
    {
        ParagraphBlock paragraph => Running(figures => InlineReader.Read(paragraph.Inline, paragraph.Line + 1, figures), paragraph.Line + 1),
        HtmlBlock html => Running(figures => InlineReader.ReadHtml(html.Lines.ToString(), html.Line + 1, figures), html.Line + 1),
        FencedCodeBlock fence => FenceReader.ReadAll(fence.Info ?? "", Lines(fence.Lines), fence.Line + 2),
        Markdig.Syntax.CodeBlock code => [FenceReader.Read("", Lines(code.Lines), code.Line + 1)],
        ListBlock list => [List(list)],
        MarkdigTable.Table table => TableOf(table) is { } read ? [read] : [],
        HeadingBlock heading => Running(figures => InlineReader.Read(heading.Inline, heading.Line + 1, figures), heading.Line + 1),
        LinkReferenceDefinitionGroup => [],
        ContainerBlock container => container.SelectMany(Blocks),
        _ => [],
    };

    private static IEnumerable<Block> Running(Func<List<Figure>, MarkedText> read, int line)
    {
        var figures = new List<Figure>();
        var text = read(figures);
        text = text with { Text = Marker().Replace(text.Text, "") };
        var steps = NumberedLines.Split(text);
        var sentences = SentenceSplitter.Split(steps?.Before ?? text);
        if (sentences.Count == 1 && Example().Match(sentences[0].Text) is { Success: true } example)
        {
            yield return new NameList(line, [.. NameListReader.Read(sentences[0].Text[example.Length..].TrimEnd('。'), line)], sentences[0].Text);
        }
        else if (sentences.Count > 0)
        {
            yield return new Paragraph(line, sentences);
        }

        if (steps is { } numbered)
        {
            yield return numbered.Steps;
        }

        foreach (var figure in figures)
        {
            yield return figure;
        }
    }

    private static ItemList List(ListBlock list)
    {
        var items = new List<ListItem>();
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var blocks = item.SelectMany(Blocks).ToList();
            var lead = blocks.FirstOrDefault() as Paragraph;
            items.Add(new ListItem(item.Line + 1, lead?.Sentences ?? [], lead is null ? blocks : blocks[1..]));
        }

        var start = list.IsOrdered ? int.TryParse(list.OrderedStart, out var number) ? number : 1 : (int?)null;
        return new ItemList(list.Line + 1, start, items);
    }

    private static Table? TableOf(MarkdigTable.Table table)
    {
        var rows = table.OfType<MarkdigTable.TableRow>().Select(row => new TableRow(row.Line + 1,
            [.. row.OfType<MarkdigTable.TableCell>().Select(cell => string.Join(' ', cell.OfType<ParagraphBlock>()
                .Select(paragraph => InlineReader.Read(paragraph.Inline, row.Line + 1, []).Plain)))])).ToList();
        if (rows.Count < 2)
        {
            return null;
        }

        var width = rows[0].Cells.Count;
        return new Table(table.Line + 1, rows[0].Cells,
            [.. rows.Skip(1).Select(row => row with { Cells = [.. row.Cells.Concat(Enumerable.Repeat("", width)).Take(width)] })]);
    }

    private static List<string> Lines(StringLineGroup lines) => [.. Enumerable.Range(0, lines.Count).Select(i => lines.Lines[i].ToString())];

    /// <summary>「例）A、B」, unless what follows is a sentence.</summary>
    [GeneratedRegex(@"^(?:例|具体例)(?>\s*)[)）:：](?>\s*)(?!.*[。].)(?!.*(?:する|です|ます|である)。?$)")]
    private static partial Regex Example();

    /// <summary>A task's box, a footnote's number, a callout's label.</summary>
    [GeneratedRegex(@"^\[[ xX]\]\s+|\[\^[^\]\s]{1,100}\]:?|^\[![A-Z]+\]\s*")]
    private static partial Regex Marker();
}
