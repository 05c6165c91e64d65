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
        if (
            numbers.Count == 0
            || (numbers.Count == 1 && numbers[0].Index == 0 && source.Text[0] is not (MarkedText.HardBreak or MarkedText.SoftBreak))
        )
        {
            return null;
        }

        var items = new List<ListItem>();
        var (line, counted) = (source.Line, 0);
        for (var i = 0; i < numbers.Count; i++)
        {
            var end = i + 1 < numbers.Count ? numbers[i + 1].Index : source.Text.Length;
            line += MarkedText.Breaks(source.Text.AsSpan(counted..numbers[i].Groups["number"].Index));
            counted = numbers[i].Groups["number"].Index;
            items.Add(
                new ListItem(
                    line,
                    SentenceSplitter.Split(new MarkedText(source.Text[(numbers[i].Index + numbers[i].Length)..end], line)),
                    []
                )
            );
        }

        return (source with { Text = source.Text[..numbers[0].Index] }, new ItemList(items[0].Line, NumberOf(numbers[0]), items));
    }

    private static int NumberOf(Match match) =>
        match.Groups["number"].Value.Aggregate(0, (number, digit) => (10 * number) + (int)char.GetNumericValue(digit));

    // Behind a full-width dot people leave no space; a number at the very beginning opens a list in CommonMark, unless its dot is
    // full-width.
    [GeneratedRegex(
        @"[\uFDD0\uFDD1](?<number>[0-9]{1,3})[.)]\s+|(?:^|[\uFDD0\uFDD1])\s{0,9}(?<number>[0-9０-９]{1,3})[．）](?![0-9０-９])\s{0,9}"
            + @"(?=\S)|(?:^|[\uFDD0\uFDD1\uFDD4])\s{0,9}[（(](?<number>[0-9０-９]{1,3})[）)]\s{0,9}(?=\S)"
    )]
    private static partial Regex Number();
}
