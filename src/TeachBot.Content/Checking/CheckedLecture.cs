using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking;

/// <summary>A lecture with the file that it was read from.</summary>
/// <param name="Lecture">What was read.</param>
/// <param name="File">The file, relative to the directory of the notes.</param>
/// <param name="Folder">The folder that its figures' paths begin in.</param>
/// <param name="Markdown">The file's text.</param>
internal sealed record CheckedLecture(Lecture Lecture, string File, string Folder, string Markdown)
{
    private IReadOnlyList<SourceLine>? _lines;

    /// <summary>The file's lines.</summary>
    internal IReadOnlyList<SourceLine> Lines => _lines ??= SourceLine.Of(Markdown);

    /// <summary>The line of the title; 1 where the lecture has none.</summary>
    internal int TitleLine => Lines.FirstOrDefault(line => line.Fence == FencePart.None && line.Text.Contains(Lecture.Title, StringComparison.Ordinal))?.Number ?? 1;

    /// <summary>The sections in order, the root first.</summary>
    internal IEnumerable<Section> Sections => Lecture.Root.Descend();

    /// <summary>A line of this file.</summary>
    internal NotePlace At(int line) => new(File, line);

    /// <summary>The blocks of a section and those nested in its lists, in order.</summary>
    internal static IEnumerable<Block> BlocksOf(Section section) => section.Blocks.SelectMany(Within);

    private static IEnumerable<Block> Within(Block block) =>
        block is ItemList list ? list.Items.SelectMany(item => item.Blocks).SelectMany(Within).Prepend(block) : [block];
}
