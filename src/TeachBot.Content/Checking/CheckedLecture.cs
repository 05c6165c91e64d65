using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking;

/// <summary>A lecture with the file that it was read from.</summary>
internal sealed class CheckedLecture(Lecture lecture, string file, string folder, string markdown)
{
    private IReadOnlyList<SourceLine>? _lines;

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
    internal LectureSource Source => new(MarkedText.Safe(Markdown));

    /// <summary>The line of the title; 1 where the lecture has none.</summary>
    internal int TitleLine => Lines.FirstOrDefault(line => line.Fence == FencePart.None && line.Text.Contains(Lecture.Title, StringComparison.Ordinal))?.Number ?? 1;

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
