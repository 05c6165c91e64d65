using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading.Dialects;

/// <summary>Makes items of lines such as 「-りんご」 and 「1.洗う」, where several follow each other: CommonMark wants a space, and makes one sentence of them.</summary>
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
        var (mark, run) = (' ', new List<(int Line, string Mended)>());
        foreach (var i in TextLines.Of(lines))
        {
            var match = lines[i].Length <= TextLines.LongestMark && lines[i].AsSpan().TrimStart() is ['-' or '・' or >= '0' and <= '9', ..] ? Item().Match(lines[i]) : Match.Empty;
            var next = !match.Success ? ' ' : match.Groups["mark"].ValueSpan[0] == '-' ? '-' : match.Groups["mark"].ValueSpan[^1];
            if (run.Count > 0 && (next != mark || i != run[^1].Line + 1))
            {
                foreach (var item in run.Where(_ => run.Count > 1))
                {
                    yield return item;
                }

                run = [];
            }

            mark = next;
            if (match.Success)
            {
                run.Add((i, $"{match.Groups["indent"].Value}{match.Groups["mark"].Value} {lines[i][match.Length..]}"));
            }
        }

        foreach (var item in run.Where(_ => run.Count > 1))
        {
            yield return item;
        }
    }

    /// <summary>Behind the mark a letter of Japanese: 「-5」 and 「1.5」 are numbers.</summary>
    [GeneratedRegex(@"^(?<indent>[ ]{0,3})(?<mark>-|[0-9]{1,3}[.)])(?=[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}「『])")]
    private static partial Regex Item();
}
