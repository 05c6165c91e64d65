using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading;

/// <summary>A footnote's text as Markdown, and its first line, counted from 1.</summary>
internal sealed record Footnote(int Line, string Markdown);

/// <summary>
/// The footnotes of a lecture. They are taken out of the text, to be read where the first mark refers to them: at the end of the file they
/// would stand under a heading that they have nothing to do with.
/// </summary>
internal sealed partial class Footnotes
{
    private readonly Dictionary<string, Footnote> _notes = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _read = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the definitions out of the lines, leaving them empty.</summary>
    internal Footnotes(string[] lines)
    {
        var fences = default(FenceTracker);
        for (var i = 0; i < lines.Length; i++)
        {
            if (fences.IsCode(lines[i]))
            {
                continue;
            }

            // In a quotation the note stands where it belongs; there it is text like any other.
            lines[i] = lines[i].Contains("[^", StringComparison.Ordinal) ? Quoted().Replace(lines[i], "${quote}") : lines[i];
            if (Definition().Match(lines[i]) is not { Success: true } match || _notes.ContainsKey(match.Groups["label"].Value))
            {
                continue;
            }

            var first = i;
            var text = new List<string> { lines[i][match.Length..] };
            while (i + 1 < lines.Length && GoesOn(lines, i + 1))
            {
                text.Add(lines[++i].Trim());
            }

            lines.AsSpan(first..(i + 1)).Fill("");
            _notes.Add(match.Groups["label"].Value, new Footnote(first + 1, string.Join('\n', text)));
        }
    }

    /// <summary>The footnotes that a text is the first to refer to.</summary>
    internal IEnumerable<Footnote> FirstIn(string text)
    {
        if (_notes.Count == 0)
        {
            yield break;
        }

        foreach (Match mark in Mark().Matches(text))
        {
            if (_notes.TryGetValue(mark.Groups["label"].Value, out var note) && _read.Add(mark.Groups["label"].Value))
            {
                yield return note;
            }
        }
    }

    /// <summary>The footnotes that nothing refers to.</summary>
    internal IEnumerable<Footnote> Rest() =>
        _notes.Where(note => !_read.Contains(note.Key)).Select(note => note.Value).OrderBy(note => note.Line);

    /// <summary>The text without the marks.</summary>
    internal static string Without(string text) => text.Contains("[^", StringComparison.Ordinal) ? Mark().Replace(text, "") : text;

    /// <summary>A line belongs to the note above it as in a paragraph, and behind an empty line where it is indented.</summary>
    private static bool GoesOn(string[] lines, int at)
    {
        var line = lines[at];
        return line.StartsWith("    ", StringComparison.Ordinal)
            || line.StartsWith('\t')
            || (
                line.Trim().Length == 0
                && at + 1 < lines.Length
                && lines[at + 1].StartsWith("    ", StringComparison.Ordinal)
                && lines[at + 1].Trim().Length > 0
            )
            || (line.Trim().Length > 0 && lines[at - 1].Trim().Length > 0 && !Definition().IsMatch(line) && !Opening().IsMatch(line));
    }

    [GeneratedRegex(@"^[ ]{0,3}\[\^(?<label>[^\]\s]{1,100})\]:[ \t]{0,9}")]
    private static partial Regex Definition();

    [GeneratedRegex(@"^(?<quote>[ ]{0,3}>[ >]*)\[\^[^\]\s]{1,100}\]:[ \t]{0,9}")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\[\^(?<label>[^\]\s]{1,100})\]")]
    private static partial Regex Mark();

    /// <summary>What opens another block.</summary>
    [GeneratedRegex(@"^[ ]{0,3}(?:[#＃>|<]|[-*+][ \t]|[0-9]{1,9}[.)][ \t]|```|~~~|---|\*\*\*|___|:::)")]
    private static partial Regex Opening();
}
