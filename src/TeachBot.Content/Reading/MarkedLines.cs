using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading;

/// <summary>
/// Finds the lines of a paragraph that a mark of no Markdown opens: ①②③ count steps, ・ and ■ are bullets, 【…】 heads what follows.
/// So are the bullets of Markdown that stand too deep for it, or behind a break within a line. CommonMark would make one line of them all.
/// </summary>
internal static partial class MarkedLines
{
    /// <summary>The text before the first marked line, and what the marked lines are; null where fewer than two lines are marked.</summary>
    internal static (MarkedText Before, IReadOnlyList<Block> Blocks)? Split(MarkedText source)
    {
        var marks = Mark().Matches(source.Text);
        if (marks.Count < 2)
        {
            return Lettered(source);
        }

        var items = new List<ListItem>();
        var (line, counted) = (source.Line, 0);
        for (var i = 0; i < marks.Count; i++)
        {
            var at = marks[i].Groups["mark"].Index;
            line += MarkedText.Breaks(source.Text.AsSpan(counted..at));
            counted = at;
            var end = i + 1 < marks.Count ? marks[i + 1].Index : source.Text.Length;
            var sentences = SentenceSplitter.Split(new MarkedText(source.Text[(marks[i].Index + marks[i].Length)..end], line));
            items.Add(
                new ListItem(
                    line,
                    marks[i].Groups["title"].Success
                        ? [new Sentence(MarkedText.Clean(marks[i].Groups["title"].Value), line, []), .. sentences]
                        : sentences,
                    []
                )
            );
        }

        return (
            source with
            {
                Text = source.Text[..marks[0].Index],
            },
            [.. BlocksOf(items, [.. marks.Select(mark => KindOf(mark.Groups["mark"].ValueSpan[0]))], marks[0].Groups["mark"].ValueSpan[0])]
        );
    }

    /// <summary>Lines that letters count: a) b) c), ア) イ); what stands on a line between belongs to the one before.</summary>
    private static (MarkedText Before, IReadOnlyList<Block> Blocks)? Lettered(MarkedText source)
    {
        var starts = new List<(int At, int Line, LineMark Mark)>();
        var line = source.Line;
        for (var at = 0; at < source.Text.Length; )
        {
            var length = source.Text.AsSpan(at).IndexOfAny(MarkedText.HardBreak, MarkedText.SoftBreak) is var end and >= 0
                ? end
                : source.Text.Length - at;
            if (
                LineMark.Of(source.Text[at..(at + length)]) is { Kind: 'a' or 'A' or 'ア' } mark
                && (starts.Count == 0 ? mark.Number == 1 : mark.Follows(starts[^1].Mark))
            )
            {
                starts.Add((at, line, mark));
            }

            (at, line) = (at + length + 1, line + 1);
        }

        if (starts.Count < 2)
        {
            return null;
        }

        var items = starts
            .Select(
                (start, i) =>
                    new ListItem(
                        start.Line,
                        SentenceSplitter.Split(
                            new MarkedText(
                                source.Text[
                                    (start.At + start.Mark.Length)..(i + 1 < starts.Count ? starts[i + 1].At - 1 : source.Text.Length)
                                ],
                                start.Line
                            )
                        ),
                        []
                    )
            )
            .ToList();
        return (source with { Text = source.Text[..starts[0].At] }, [new ItemList(starts[0].Line, null, items)]);
    }

    /// <summary>Lines of one kind in a row make a list; a title heads the text below it.</summary>
    private static IEnumerable<Block> BlocksOf(List<ListItem> items, List<MarkKind> kinds, char first)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var start = i;
            while (kinds[start] != MarkKind.Title && i + 1 < items.Count && kinds[i + 1] == kinds[start])
            {
                i++;
            }

            if (kinds[start] != MarkKind.Title)
            {
                yield return new ItemList(
                    items[start].Line,
                    kinds[start] == MarkKind.Step
                        ? start == 0
                            ? first - '①' + 1
                            : 1
                        : null,
                    items[start..(i + 1)]
                );
                continue;
            }

            yield return new Paragraph(items[i].Line, [items[i].Sentences[0]]);
            if (items[i].Sentences.Count > 1)
            {
                yield return new Paragraph(items[i].Sentences[1].Line, [.. items[i].Sentences.Skip(1)]);
            }
        }
    }

    private static MarkKind KindOf(char mark) =>
        mark == '【' ? MarkKind.Title
        : mark is >= '①' and <= '⑳' ? MarkKind.Step
        : MarkKind.Bullet;

    private enum MarkKind
    {
        Bullet,
        Step,
        Title,
    }

    [GeneratedRegex(
        @"(?:^|[\uFDD0\uFDD1\uFDD4])[ \u3000\t]{0,9}(?:(?<mark>[①-⑳■●◆◇□▼○・]|[-*+](?=[ \u3000\t]))[ \u3000\t]{0,9}(?=[^\s①-⑳・])"
            + @"|(?<title>(?<mark>【)[^】\uFDD0\uFDD1\uFDD4]{1,28}】)[ \u3000]{0,9}(?=[\uFDD0\uFDD1]|$))"
    )]
    private static partial Regex Mark();
}
