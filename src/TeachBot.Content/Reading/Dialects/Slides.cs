using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading.Dialects;

/// <summary>
/// Decks of slides (Marp, Slidev, reveal): what parts them is a line across the page, never an underlined heading, and a slide's own
/// settings are no text.
/// </summary>
internal static partial class Slides
{
    private const int FewestSlides = 5;
    private const int MostSettings = 15;

    /// <summary>Whether the file is a deck; its lines are made ready.</summary>
    internal static bool Apply(string[] lines, string settings)
    {
        var rules = TextLines.Of(lines).Where(i => Rule().IsMatch(lines[i])).ToList();
        if (!DeckSettings().IsMatch(settings) && (rules.Count < FewestSlides || !IsHeaded(lines, rules)))
        {
            return false;
        }

        for (var at = 0; at < rules.Count; at++)
        {
            var rule = rules[at];
            lines[rule] = "***";
            if (
                at + 1 < rules.Count
                && rules[at + 1] - rule is > 1 and <= MostSettings
                && Key().IsMatch(lines[rule + 1])
                && lines[(rule + 1)..rules[at + 1]].All(line => Setting().IsMatch(line))
            )
            {
                lines.AsSpan((rule + 1)..rules[at + 1]).Fill("");
                lines[rules[++at]] = "***";
            }
        }

        foreach (var i in TextLines.Of(lines))
        {
            lines[i] = Slot().IsMatch(lines[i]) ? "" : lines[i];
        }

        return true;
    }

    /// <summary>Whether most of what the rules part begins with a heading.</summary>
    private static bool IsHeaded(string[] lines, List<int> rules) =>
        rules.Count(rule =>
            Array.FindIndex(lines, rule + 1, line => line.Trim().Length > 0) is >= 0 and var next
            && (lines[next].TrimStart().StartsWith('#') || Setting().IsMatch(lines[next]))
        ) * 4
        >= rules.Count * 3;

    [GeneratedRegex(@"^\s{0,3}-{3,}\s*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s*(?:[A-Za-z_][\w.-]{0,40}\s{0,4}:(?:\s.*)?|-\s.*|\s{2,}\S.*|#.*)?$")]
    private static partial Regex Setting();

    [GeneratedRegex(@"^[A-Za-z_][\w.-]{0,40}\s{0,4}:(?:\s|$)")]
    private static partial Regex Key();

    [GeneratedRegex(@"^::[\w-]{1,30}::\s*$")]
    private static partial Regex Slot();

    [GeneratedRegex(
        @"^\s*(?:marp\s*:\s*true|theme\s*:.*\n(?:.*\n)*?(?:transition|highlighter|layout|drawings)\s*:|format\s*:\s*revealjs)",
        RegexOptions.Multiline
    )]
    private static partial Regex DeckSettings();
}
