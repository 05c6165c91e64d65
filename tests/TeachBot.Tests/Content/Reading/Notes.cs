using TeachBot.Content.Reading;
using Xunit;

namespace TeachBot.Tests.Content.Reading;

/// <summary>Reads small notes, given as their lines.</summary>
internal static class Notes
{
    internal static Lecture Read(params string[] lines) => LectureReader.Read("notes.md", string.Join('\n', lines));

    /// <summary>The only block of notes without headings.</summary>
    internal static TBlock Only<TBlock>(params string[] lines)
        where TBlock : Block => Assert.IsType<TBlock>(Assert.Single(Read(lines).Root.Blocks));

    internal static string[] Sentences(params string[] lines) => [.. Only<Paragraph>(lines).Sentences.Select(sentence => sentence.Text)];

    /// <summary>The headings as <c>level title</c>, indented by their depth in the tree.</summary>
    internal static string[] Outline(params string[] lines) =>
        [
            .. Read(lines)
                .Root.Descend()
                .Skip(1)
                .Select(section => $"{new string('.', section.Path.Count - 1)}{section.Level} {section.Title}"),
        ];
}
