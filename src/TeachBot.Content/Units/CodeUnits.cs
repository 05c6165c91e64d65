using System.Text.RegularExpressions;

namespace TeachBot.Content.Units;

/// <summary>
/// Writes the units of code: whole with its lead, in parts where it is long, and each comment that says in words what the next line does.
/// </summary>
internal static partial class CodeUnits
{
    internal static IReadOnlyList<Unit> Write(SectionUnits section, IReadOnlyList<(int Line, string Text)> lines, Unit? lead, int depth)
    {
        var units = new List<Unit>();
        foreach (var (from, end) in Parts(lines))
        {
            var text = string.Join('\n', lines.Skip(from).Take(end - from).Select(line => line.Text)).Trim('\n');
            if (text.AsSpan().Trim().Length > 0)
            {
                units.Add(section.Piece(UnitKind.Code, text, lines[from].Line, lines[end - 1].Line, units.Count == 0 ? lead : null, depth));
            }
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (Comment().IsMatch(lines[i].Text))
            {
                var isAbove = OnlyComment().IsMatch(lines[i].Text) && i + 1 < lines.Count && lines[i + 1].Text.Trim().Length > 0;
                section.Piece(
                    UnitKind.CodeComment,
                    isAbove ? $"{lines[i].Text.Trim()}\n{lines[i + 1].Text.Trim()}" : lines[i].Text.Trim(),
                    lines[i].Line,
                    lines[isAbove ? i + 1 : i].Line,
                    lead,
                    depth
                );
            }
        }

        return units;
    }

    /// <summary>Where long code is parted: at empty lines, so that no part is longer than an answer, where that can be.</summary>
    private static IEnumerable<(int From, int End)> Parts(IReadOnlyList<(int Line, string Text)> lines)
    {
        var (from, length, blank) = (0, 0, -1);
        for (var i = 0; i < lines.Count; i++)
        {
            length += lines[i].Text.Length + 1;
            blank = lines[i].Text.AsSpan().Trim().Length == 0 ? i : blank;
            if (length > UnitDraft.Answer && i > from)
            {
                var end = blank > from ? blank : i;
                yield return (from, end);
                from = end;
                length = lines.Skip(from).Take(i + 1 - from).Sum(line => line.Text.Length + 1);
            }
        }

        if (from < lines.Count)
        {
            yield return (from, lines.Count);
        }
    }

    [GeneratedRegex(
        @"(?:#|//|--|;|<!--|/\*|%)[^\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}\n]{0,40}[\p{IsHiragana}\p{IsKatakana}"
            + @"\p{IsCJKUnifiedIdeographs}]"
    )]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\s*(?:#|//|--|;|/\*|%)")]
    private static partial Regex OnlyComment();
}
