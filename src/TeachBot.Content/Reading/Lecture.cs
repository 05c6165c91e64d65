using TeachBot.Core;
using TeachBot.Core.Text;

namespace TeachBot.Content.Reading;

/// <summary>One lecture file, read.</summary>
/// <param name="Title">Its first heading of level 1, or the file's name where there is none.</param>
/// <param name="File">The file's name, for messages and links.</param>
/// <param name="Root">The section that the title opens; what stands above the title belongs to it too.</param>
public sealed record Lecture(string Title, string File, Section Root)
{
    /// <summary>The readings that the author set above words.</summary>
    internal IReadOnlyList<(string Word, string Reading)> Readings { get; init; } = [];

    /// <summary>The title folded for comparing.</summary>
    internal string Key { get; } = JapaneseText.Words(Title);

    /// <summary>A line of this lecture as a source.</summary>
    internal Citation Cite(Section section, int line) => new(Title, section.Path, line) { File = File };
}
