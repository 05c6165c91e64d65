using TeachBot.Content.Reading;
using TeachBot.Content.Reading.Dialects;

namespace TeachBot.Content.Checking;

/// <summary>A lecture with the file that it was read from.</summary>
internal sealed class CheckedLecture(Lecture lecture, string file, string folder, string markdown)
{
    private LectureSource? _source;
    private IReadOnlyList<SourceLine>? _lines;
    private string[]? _shown;
    private IReadOnlyList<(int Line, string Text)>? _text;

    /// <summary>What was read.</summary>
    internal Lecture Lecture { get; } = lecture;

    /// <summary>The file, relative to the directory of the notes.</summary>
    internal string File { get; } = file;

    /// <summary>The folder that its figures' paths begin in.</summary>
    internal string Folder { get; } = folder;

    /// <summary>The file's text.</summary>
    internal string Markdown { get; } = markdown;

    /// <summary>The file's lines.</summary>
    internal IReadOnlyList<SourceLine> Lines => _lines ??= SourceLine.Of(Markdown);

    /// <summary>The text as the reader takes it.</summary>
    internal LectureSource Source => _source ??= new(MarkedText.Safe(Markdown));

    /// <summary>The file's lines without settings and comments, as the author wrote them otherwise.</summary>
    internal IReadOnlyList<string> Shown => _shown ??= NoteLines.Shown(Markdown);

    /// <summary>Those of the lines that stand in no fence and say something, with their numbers.</summary>
    internal IReadOnlyList<(int Line, string Text)> Text =>
        _text ??= [.. TextLines.Of([.. Shown]).Where(i => Shown[i].AsSpan().Trim().Length > 0).Select(i => (i + 1, Shown[i]))];

    /// <summary>All sentences of the lecture, those in lists and frames too.</summary>
    internal IEnumerable<Sentence> Sentences =>
        Sections
            .SelectMany(BlocksOf)
            .SelectMany(block =>
                block switch
                {
                    Paragraph paragraph => paragraph.Sentences,
                    ItemList list => list.Items.SelectMany(item => item.Sentences),
                    Callout callout => [callout.Title],
                    GlossaryEntry entry => entry.Sentences,
                    _ => [],
                }
            );

    /// <summary>The line of the title; 1 where the lecture has none.</summary>
    internal int TitleLine =>
        Lines.FirstOrDefault(line => line.Fence == FencePart.None && line.Text.Contains(Lecture.Title, StringComparison.Ordinal))?.Number
        ?? 1;

    /// <summary>The sections in order, the root first.</summary>
    internal IEnumerable<Section> Sections => Lecture.Root.Descend();

    /// <summary>A line of this file.</summary>
    internal NotePlace At(int line) => new(File, line);

    /// <summary>The blocks of a section and those nested in its lists, in order.</summary>
    internal static IEnumerable<Block> BlocksOf(Section section) => section.Blocks.SelectMany(Within);

    private static IEnumerable<Block> Within(Block block) =>
        block switch
        {
            ItemList list => list.Items.SelectMany(item => item.Blocks).SelectMany(Within).Prepend(block),
            Callout callout => callout.Blocks.SelectMany(Within).Prepend(block),
            _ => [block],
        };
}
