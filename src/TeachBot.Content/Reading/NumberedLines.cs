using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading;

/// <summary>
/// Finds the steps that CommonMark leaves in a paragraph: a line that begins with 2. or more cannot open a list there, but teachers
/// write one after a fence or a remark all the same.
/// </summary>
internal static partial class NumberedLines
{
    /// <summary>The text before the first numbered line, and the numbered lines as a list; null where there are none.</summary>
    internal static (MarkedText Before, ItemList Steps)? Split(MarkedText source)
    {
        var numbers = Number().Matches(source.Text);
        if (numbers.Count == 0)
        {
            return null;
        }

        var items = new List<ListItem>();
        var (line, counted) = (source.Line, 0);
        for (var i = 0; i < numbers.Count; i++)
        {
            var end = i + 1 < numbers.Count ? numbers[i + 1].Index : source.Text.Length;
            line += Breaks(source.Text.AsSpan(counted..numbers[i].Groups["number"].Index));
            counted = numbers[i].Groups["number"].Index;
            items.Add(new ListItem(line, SentenceSplitter.Split(new MarkedText(source.Text[(numbers[i].Index + numbers[i].Length)..end], line)), []));
        }

        return (source with { Text = source.Text[..numbers[0].Index] }, new ItemList(items[0].Line, int.Parse(numbers[0].Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), items));
    }

    private static int Breaks(ReadOnlySpan<char> text) => text.Count(MarkedText.HardBreak) + text.Count(MarkedText.SoftBreak);

    [GeneratedRegex(@"[\uFDD0\uFDD1](?<number>[0-9]{1,3})[.)．]\s+")]
    private static partial Regex Number();
}
