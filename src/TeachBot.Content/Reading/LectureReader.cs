using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;
using TeachBot.Core.Text;

namespace TeachBot.Content.Reading;

/// <summary>Reads a lecture's Markdown into sections and blocks, each with its line.</summary>
public static partial class LectureReader
{
    // Only what notes need: every further extension costs start-up time.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <param name="file">The file's name: for messages, and as the title where the text has none.</param>
    /// <param name="markdown">The file's text.</param>
    /// <exception cref="ContentException">The text nests too deeply or has too many marks in one place.</exception>
    public static Lecture Read(string file, string markdown)
    {
        var source = new LectureSource(MarkedText.Safe(markdown is ['\uFEFF', ..] ? markdown[1..] : markdown));
        MarkdownGuard.Check(file, source.Text);
        try
        {
            var reader = new BlockReader(1, source.Footnotes);
            var blocks = Parse(source.Text).SelectMany(block => Parts(block, reader)).ToList();
            var sections = new SectionBuilder(
                source.TitleAmong(blocks.Count(part => part.Block is HeadingBlock { Level: 1 })),
                source.IsDeck
            );
            foreach (var (block, of) in blocks)
            {
                Add(block, sections, of);
            }

            foreach (var note in source.Footnotes.Rest())
            {
                reader.Pending.Enqueue(note);
                AddFootnotes(sections, reader);
            }

            MarkedParagraphs.Join(sections.Root);
            return new Lecture(sections.Title ?? NameOf(file), file, sections.Root) { Readings = source.Readings };
        }
        catch (Exception fault) when (fault is ArgumentException or InsufficientExecutionStackException)
        {
            throw new ContentException(ContentFault.TooDeep, file);
        }
    }

    /// <summary>The file's name; of a folder's own page, the folder's.</summary>
    private static string NameOf(string file) =>
        FolderPage.IsOne(file) && Path.GetFileName(Path.GetDirectoryName(file)) is { Length: > 0 } folder
            ? folder
            : Path.GetFileNameWithoutExtension(file);

    private static MarkdownDocument Parse(string markdown) => MarkdownParser.Parse(markdown, Pipeline);

    /// <summary>
    /// A block with what reads it. A tag on a line of its own makes HTML of all lines up to the next empty one; the headings in it part it
    /// into blocks.
    /// </summary>
    private static IEnumerable<(Markdig.Syntax.Block Block, BlockReader Reader)> Parts(Markdig.Syntax.Block block, BlockReader reader)
    {
        if (block is not HtmlBlock html || HtmlHeading.Split(html, reader.First) is not { Count: > 0 } parts)
        {
            return [(block, reader)];
        }

        return parts.SelectMany(part =>
        {
            var inner = new BlockReader(part.Line, reader.Footnotes);
            return Parse(part.Text).Select(each => (each, inner));
        });
    }

    private static void Add(Markdig.Syntax.Block block, SectionBuilder sections, BlockReader reader)
    {
        if (block is HeadingBlock heading)
        {
            AddHeading(heading, sections, reader);
        }
        else
        {
            sections.Add(reader.Read(block));
        }

        AddFootnotes(sections, reader);
    }

    private static void AddHeading(HeadingBlock heading, SectionBuilder sections, BlockReader reader)
    {
        var figures = new List<Figure>();
        var text = reader.Inline(heading, figures);
        var title = MarkLeft().Replace(text.Plain, "");
        sections.Open(Graphemes.Cut(title, ContentLimits.HeadingLength), heading.Level, text.Line);
        if (title.Length > ContentLimits.HeadingLength)
        {
            sections.Add([new Paragraph(text.Line, SentenceSplitter.Split(text))]);
        }

        sections.Add(figures);
    }

    /// <summary>A second mark, which is no part of what a heading names: 「## - りんご」.</summary>
    [GeneratedRegex(@"^(?:(?:-|#{1,6})[ \u3000]+(?=[^\sぁ-ん]))+")]
    private static partial Regex MarkLeft();

    /// <summary>A footnote can refer to another one; that is read behind it.</summary>
    private static void AddFootnotes(SectionBuilder sections, BlockReader reader)
    {
        while (reader.Pending.TryDequeue(out var note))
        {
            var inner = new BlockReader(note.Line, reader.Footnotes);
            sections.Add(Parse(note.Markdown).SelectMany(inner.Read));
            while (inner.Pending.TryDequeue(out var further))
            {
                reader.Pending.Enqueue(further);
            }
        }
    }
}
