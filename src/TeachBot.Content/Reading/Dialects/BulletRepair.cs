using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading.Dialects;

/// <summary>
/// Makes items of lines such as 「-りんご」 and 「1.洗う」, where several follow each other, and of those indented with wide spaces: CommonMark
/// wants a space behind the mark and knows no wide one before it, and makes one sentence of them.
/// </summary>
internal static partial class BulletRepair
{
    internal static void Apply(string[] lines)
    {
        foreach (var (line, mended) in In(lines).ToList())
        {
            lines[line] = mended;
        }
    }

    /// <summary>The lines, from 0, with what they become.</summary>
    internal static IEnumerable<(int Line, string Mended)> In(string[] lines)
    {
        var (mark, run) = ('\0', new List<(int Line, string Mended)>());
        foreach (var i in TextLines.Of(lines))
        {
            if (Wide(lines[i]) is { } wide)
            {
                yield return (i, wide);
                continue;
            }

            var item =
                lines[i].Length <= TextLines.LongestMark && lines[i].AsSpan().TrimStart(' ') is ['-' or (>= '0' and <= '9'), ..]
                    ? Item().Match(lines[i])
                    : Match.Empty;
            var next = item.Success ? item.Groups["mark"].ValueSpan[^1] : '\0';
            if (run.Count > 0 && (next != mark || i != run[^1].Line + 1))
            {
                foreach (var each in Several(run))
                {
                    yield return each;
                }

                run = [];
            }

            mark = next;
            if (item.Success)
            {
                run.Add((i, $"{item.Groups["indent"].Value}{item.Groups["mark"].Value} {lines[i][item.Length..]}"));
            }
        }

        foreach (var each in Several(run))
        {
            yield return each;
        }
    }

    private static List<(int Line, string Mended)> Several(List<(int Line, string Mended)> run) => run.Count > 1 ? run : [];

    /// <summary>An item behind wide spaces; the first of them sets it off, each further one is a level.</summary>
    private static string? Wide(string line) =>
        line.Length <= TextLines.LongestMark
        && line.AsSpan().TrimStart(' ') is ['　', ..]
        && WideItem().Match(line) is { Success: true } item
            ? new string(' ', 2 * (Math.Min(item.Groups["indent"].ValueSpan.Count('　'), TextLines.Deepest) - 1)) + line[item.Length..]
            : null;

    /// <summary>Behind the mark a letter of Japanese: 「-5」 and 「1.5」 are numbers.</summary>
    [GeneratedRegex(@"^(?<indent>[ ]{0,3})(?<mark>-|[0-9]{1,3}[.)])(?=[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}「『])")]
    private static partial Regex Item();

    [GeneratedRegex(@"^(?<indent>[ 　]{1,40})(?=(?:[-*+]|[0-9]{1,3}[.)]) +\S)")]
    private static partial Regex WideItem();
}
