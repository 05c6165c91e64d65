using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading;

/// <summary>
/// Decides what a fence holds. Teachers use fences for data as often as for code: lists of names, a term's explanation, a note.
/// A fence with a programming language named behind its marks is always code.
/// </summary>
internal static partial class FenceReader
{
    private static readonly HashSet<string> Shells = new(StringComparer.OrdinalIgnoreCase)
    {
        "sh",
        "bash",
        "zsh",
        "shell",
        "console",
        "terminal",
        "shell-session",
        "shellsession",
        "powershell",
        "ps1",
        "cmd",
        "bat",
        "command",
    };

    /// <summary>A fence may explain several terms, one after the other.</summary>
    internal static IReadOnlyList<Block> ReadAll(string info, IReadOnlyList<string> lines, int line)
    {
        var heads = info is "" or "text" or "txt" or "plain"
            ? Enumerable.Range(0, lines.Count).Where(i => GlossaryHead().IsMatch(lines[i].Trim())).ToList()
            : [];
        return heads.Count < 2
            ? [Read(info, lines, line)]
            :
            [
                .. heads.Select(
                    (head, i) =>
                        Read(info, [.. lines.Skip(head).Take((i + 1 < heads.Count ? heads[i + 1] : lines.Count) - head)], line + head)
                ),
            ];
    }

    /// <param name="info">The word behind the opening marks; empty where there is none.</param>
    /// <param name="lines">The content.</param>
    /// <param name="line">The line of the first content line, counted from 1.</param>
    internal static Block Read(string info, IReadOnlyList<string> lines, int line)
    {
        if (Shells.Contains(info))
        {
            // In a script # begins a comment; only in a bare fence may it be root's prompt.
            return ReadTranscript(lines, line, ShellPrompt());
        }

        if (info is not ("" or "text" or "txt" or "plain"))
        {
            return new CodeBlock(line, lines);
        }

        if (lines.Any(text => Prompt().IsMatch(text)))
        {
            return ReadTranscript(lines, line, Prompt());
        }

        return ReadGlossary(lines, line)
            ?? (Block?)ReadLabelled(lines, line)
            ?? (Block?)ReadNames(lines, line)
            ?? ReadProse(lines, line)
            ?? (Block)new CodeBlock(line, lines);
    }

    private static Transcript ReadTranscript(IReadOnlyList<string> lines, int line, Regex marks)
    {
        var prompted = lines.Any(text => marks.IsMatch(text));
        var typed = new List<TranscriptLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Trim();
            var prompt = marks.Match(text);
            if (text.Length == 0)
            {
                continue;
            }

            if (prompt.Success)
            {
                typed.Add(new TranscriptLine(line + i, text[prompt.Length..].Trim(), true));
            }
            else
            {
                typed.Add(new TranscriptLine(line + i, text, !prompted && text[0] != '#'));
            }
        }

        return new Transcript(line, typed);
    }

    private static GlossaryEntry? ReadGlossary(IReadOnlyList<string> lines, int line)
    {
        var first = 0;
        while (first < lines.Count && string.IsNullOrWhiteSpace(lines[first]))
        {
            first++;
        }

        if (first + 1 >= lines.Count || GlossaryHead().Match(lines[first].Trim()) is not { Success: true } head)
        {
            return null;
        }

        return new GlossaryEntry(line + first, head.Groups["term"].Value, SentencesOf(lines.Skip(first + 1), line + first + 1));
    }

    /// <summary>Lines that each name a thing and tell about it are a list, whatever brackets them.</summary>
    private static ItemList? ReadLabelled(IReadOnlyList<string> lines, int line)
    {
        var written = lines.Select((text, i) => (Text: text, Line: line + i)).Where(each => each.Text.Trim().Length > 0).ToList();
        return written.Count < 2 || !written.TrueForAll(each => Labelled().IsMatch(each.Text))
            ? null
            : new ItemList(
                line,
                null,
                [
                    .. written.Select(each => new ListItem(
                        each.Line,
                        SentencesOf([Labelled().Replace(each.Text, "${name}：")], each.Line),
                        []
                    )),
                ]
            );
    }

    [GeneratedRegex(@"^(?>\s*)(?<name>[^\s：。、][^：。、]{0,20}?)(?>\s*)：\s*(?=\S)")]
    private static partial Regex Labelled();

    private static NameList? ReadNames(IReadOnlyList<string> lines, int line)
    {
        if (lines.Any(text => text.Contains('。', StringComparison.Ordinal) || LooksLikeCode().IsMatch(text)))
        {
            return null;
        }

        var names = new List<ListedName>();
        for (var i = 0; i < lines.Count; i++)
        {
            names.AddRange(NameListReader.Read(lines[i], line + i));
        }

        return names.Count > 0 && names.All(name => name.Name.Length <= 40)
            ? new NameList(
                line,
                names,
                string.Join("、", lines.Select(text => text.Trim().TrimEnd('、', ',')).Where(text => text.Length > 0))
            )
            : null;
    }

    private static Paragraph? ReadProse(IReadOnlyList<string> lines, int line) =>
        lines.Any(text => text.Contains('。', StringComparison.Ordinal)) ? new Paragraph(line, SentencesOf(lines, line)) : null;

    private static IReadOnlyList<Sentence> SentencesOf(IEnumerable<string> lines, int line) =>
        SentenceSplitter.Split(new MarkedText(string.Join(MarkedText.HardBreak, lines.Select(text => text.Trim())), line));

    [GeneratedRegex(
        @"^\s*(?:\[[^\]\s]{1,64}@[^\]]{1,200}\][$#]|[\w.-]+@[\w.-]+:[^\s$#]*[$#]|\$|PS [A-Z]:[^>]*>|[A-Z]:\\[^>]*>|[#>]"
            + @"(?= [a-z./]))\s+(?=\S)"
    )]
    private static partial Regex Prompt();

    [GeneratedRegex(@"^\s*(?:\[[^\]\s]{1,64}@[^\]]{1,200}\][$#]|[\w.-]+@[\w.-]+:[^\s$#]*[$#]|\$|PS [A-Z]:[^>]*>|[A-Z]:\\[^>]*>)\s+(?=\S)")]
    private static partial Regex ShellPrompt();

    [GeneratedRegex(@"^(?:用語[:：])?(?>\s*)[「『]?(?<term>[^。、]{1,40}?)[」』]?(?>\s*)(?:とは[？?]?|って何[？?]?)\s*$")]
    private static partial Regex GlossaryHead();

    [GeneratedRegex(@"[{};<>|\\]|=|^\s{4,}|\w\(\)|://|^\s*[#/]|^\s*\w+:\s*\S+:|--\w|(?:^|\s)(?:~|\.{1,2})?/\w|\s-\w\b|\s\.\s*$")]
    private static partial Regex LooksLikeCode();
}
