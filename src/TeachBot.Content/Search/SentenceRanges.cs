using System.Buffers;

namespace TeachBot.Content.Search;

/// <summary>Finds the sentences of plain text, without copying it.</summary>
internal static class SentenceRanges
{
    /// <summary>Brackets that are open for longer than this were never meant to be closed.</summary>
    private const int LongestQuotation = 400;

    private static readonly SearchValues<char> Telling = SearchValues.Create("「『（(」』）)\n。．！？!?.");

    /// <summary>The end of the sentence that begins at <paramref name="start"/>; a line's end ends it too.</summary>
    internal static int End(ReadOnlySpan<char> text, int start)
    {
        var (depth, opened) = (0, 0);
        for (var at = start; ; at++)
        {
            var next = text[at..].IndexOfAny(Telling);
            if (next < 0)
            {
                return text.Length;
            }

            at += next;
            switch (text[at])
            {
                case '「' or '『' or '（' or '(':
                    (depth, opened) = (depth + 1, at);
                    break;
                case '」' or '』' or '）' or ')':
                    depth = Math.Max(0, depth - 1);
                    break;
                case '\n':
                    return at + 1;
                case '。' or '．' or '！' or '？' or '!' or '?' when depth == 0 || at - opened > LongestQuotation:
                    return WithMarks(text, at + 1);
                case '.' when depth == 0 && at + 1 < text.Length && text[at + 1] == ' ' && at > start && char.IsLetter(text[at - 1]):
                    return at + 1;
                default:
                    break;
            }
        }
    }

    /// <summary>Marks that follow the end belong to it: 「本当！？」</summary>
    private static int WithMarks(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && text[end] is '。' or '！' or '？' or '!' or '?' or '」' or '』' or '）' or ')')
        {
            end++;
        }

        return end;
    }
}
