using System.Text.RegularExpressions;
using TeachBot.Content.Reading;

namespace TeachBot.Tests.Architecture;

/// <summary>
/// What the course is about: the terms of its glossary that are names, told by katakana or Latin letters in at least four
/// characters, and the word that all of its concepts share. Terms in kanji alone (分割, 統合) are everyday Japanese.
/// </summary>
internal static partial class LectureWords
{
    private const int Shortest = 4;
    private const string Shared = "仮想";

    /// <summary>Terms that the notes of any field use.</summary>
    private static readonly string[] Generic = ["メリット", "デメリット", "ソフトウェア"];

    internal static IReadOnlyList<string> All { get; } =
    [
        .. Glossary
            .Read("glossary.md", File.ReadAllText(Path.Combine(Repository.Root, "content/glossary.md")))
            .Select(row => row.Term)
            .Where(term => term.Length >= Shortest && Name().IsMatch(term))
            .Except(Generic)
            .Prepend(Shared),
    ];

    /// <summary>Each use of a word as <c>file:line: word</c>; comments may give examples.</summary>
    internal static IEnumerable<string> In(string file, IEnumerable<string> lines) =>
        lines.SelectMany(
            (line, index) => All.Where(word => Uses(Comment().Replace(line, ""), word)).Select(word => $"{file}:{index + 1}: {word}")
        );

    /// <summary>A Latin name is a word of its own (Rocket, not rocketing); a Japanese one stands anywhere.</summary>
    private static bool Uses(string line, string word) =>
        word.All(char.IsAscii)
            ? Regex.IsMatch(line, $@"(?<![A-Za-z0-9]){Regex.Escape(word)}(?![A-Za-z0-9])", RegexOptions.IgnoreCase)
            : line.Contains(word, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"[\p{IsKatakana}A-Za-z]")]
    private static partial Regex Name();

    [GeneratedRegex(@"(?:^|\s)///?(?:\s.*)?$")]
    private static partial Regex Comment();
}
