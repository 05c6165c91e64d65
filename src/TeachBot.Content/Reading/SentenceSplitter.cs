using System.Text;
using System.Text.RegularExpressions;
using TeachBot.Content.Language;
using TeachBot.Content.Reading.Dialects;

namespace TeachBot.Content.Reading;

/// <summary>
/// Cuts running text into whole sentences. A line break inside a sentence is joined as a reader would: with nothing between
/// Japanese characters, with a space between Latin words. Whether a break ends a sentence, <see cref="LineBreaks"/> tells.
/// </summary>
internal static partial class SentenceSplitter
{
    /// <summary>What a bracket that is never closed swallows before sentences end again.</summary>
    private const int LongestBracket = 400;

    /// <summary>What of the next line is looked at, in UTF-16 units.</summary>
    private const int Glimpse = 30;

    /// <summary>The longest text in bold or code that is a term, in UTF-16 units.</summary>
    private const int LongestTerm = 60;

    internal static IReadOnlyList<Sentence> Split(MarkedText source)
    {
        var sentences = new List<Sentence>();
        var text = new StringBuilder();
        var emphasised = new List<string>();
        var (depth, line, begins, ends) = (0, source.Line, source.Line, source.Line);
        var content = source.Text;
        var (formula, opensLine) = (false, true);
        LineBreaks? breaks = null;

        void End()
        {
            AddSentence(sentences, MathShield.Shown(text.ToString()).Trim(), (begins, ends), emphasised);
            text.Clear();
            (depth, formula) = (0, false);
        }

        for (var i = 0; i < content.Length; i++)
        {
            var c = content[i];
            if (text.Length == 0)
            {
                begins = line;
                opensLine =
                    i == 0
                    || content[i - 1] is MarkedText.HardBreak or MarkedText.SoftBreak or MarkedText.InlineBreak
                    || (opensLine && c is MarkedText.EmphasisStart);
            }

            if (c is MarkedText.HardBreak or MarkedText.SoftBreak or MarkedText.InlineBreak)
            {
                line += c == MarkedText.InlineBreak ? 0 : 1;
                if (
                    depth == 0
                    && !formula
                    && text.Length > 0
                    && (breaks ??= new LineBreaks(content)).Ends(
                        c != MarkedText.SoftBreak,
                        text.ToString().TrimEnd(),
                        opensLine,
                        NextLine(content, i + 1)
                    )
                )
                {
                    End();
                }
                else
                {
                    Join(
                        text,
                        content.AsSpan(i + 1).TrimStart([MarkedText.EmphasisStart, MarkedText.EmphasisEnd]) is [var next, ..] ? next : ' '
                    );
                }

                continue;
            }

            if (
                c == '　'
                && (i == 0 || content[i - 1] is MarkedText.HardBreak or MarkedText.SoftBreak or MarkedText.InlineBreak or '　')
                && (text.Length == 0 || text[^1] != '　')
            )
            {
                // A line's indent is no part of its sentence.
                continue;
            }

            if (c is MarkedText.EmphasisStart or MarkedText.EmphasisEnd)
            {
                CollectEmphasis(content, i, emphasised);
                continue;
            }

            text.Append(c);
            ends = line;
            formula ^= c == '$' && i > 0 && content[i - 1] == '$';
            depth = Math.Max(
                0,
                depth
                    + (
                        c is '（' or '(' or '「' or '『' or '[' or '｢' ? 1
                        : c is '）' or ')' or '」' or '』' or ']' or '｣' ? -1
                        : 0
                    )
            );
            if (
                c is '）' or ')'
                && depth == 0
                && sentences.Count > 0
                && Remark().IsMatch(text.ToString())
                && i + 1 < content.Length
                && content[i + 1] is not '。'
            )
            {
                End();
            }
            else if (
                (EndsSentence(content, i) && ((depth == 0 && !formula) || text.Length > LongestBracket)) || IsTooLong(text, content, i)
            )
            {
                End();
            }
        }

        End();
        return sentences.ToArray();
    }

    private static void AddSentence(List<Sentence> sentences, string text, (int First, int Last) lines, List<string> emphasised)
    {
        if (text.Length == 0)
        {
            return;
        }

        // 「…です。（例：…）」: what stands in parentheses alone belongs to the sentence before it.
        if (sentences.Count > 0 && Parenthesised().IsMatch(text) && !text.Contains('※', StringComparison.Ordinal))
        {
            var before = sentences[^1];
            sentences[^1] = before with
            {
                Text = before.Text + text,
                Emphasised = before.Emphasised.Concat(emphasised).ToArray(),
                LastLine = lines.Last,
            };
        }
        else
        {
            sentences.Add(new Sentence(text, lines.First, emphasised.ToArray()) { LastLine = lines.Last });
        }

        emphasised.Clear();
    }

    private static bool EndsSentence(string content, int i) =>
        content[i] switch
        {
            '。' => true,
            '．' => i == 0 || !char.IsDigit(content[i - 1]),
            '!' or '?' when i + 1 < content.Length && content[i + 1] is > ' ' and < '\u0080' and not ('!' or '?') => false,
            '！' or '？' or '!' or '?' => i + 1 == content.Length
                || content[i + 1] is not ('！' or '？' or '!' or '?' or '」' or '』' or '）' or ')'),
            '.' when SentenceMarks.FollowsJapanese(content, i) => i + 1 == content.Length || !char.IsAsciiLetterOrDigit(content[i + 1]),
            '.' => i > 0 && char.IsLetter(content[i - 1]) && (i + 1 == content.Length || content[i + 1] is ' ' or MarkedText.SoftBreak),
            _ => false,
        };

    /// <summary>
    /// A text without ends is parted, where it can be behind a comma or a space, so that what is looked for in sentences is found in time.
    /// </summary>
    private static bool IsTooLong(StringBuilder text, string content, int i) =>
        (text.Length >= ContentLimits.SentenceLength && !char.IsHighSurrogate(content[i]))
        || (text.Length >= ContentLimits.SentenceLength * 9 / 10 && content[i] is '、' or ',' or '，' or ' ' or '　');

    /// <summary>How the next line begins, as far as it tells whether the sentence goes on there.</summary>
    private static string NextLine(string content, int from) =>
        content.AsSpan(from, Math.Min(Glimpse, content.Length - from)).TrimStart(" \u3000\t\uFDD2\uFDD3").ToString();

    private static void Join(StringBuilder text, char next)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        if (text.Length > 0 && text[^1] < '\u0370' && next is > ' ' and < '\u0370')
        {
            text.Append(' ');
        }
    }

    private static void CollectEmphasis(string content, int i, List<string> emphasised)
    {
        if (content[i] != MarkedText.EmphasisStart)
        {
            return;
        }

        // A term is short, so its end is near: looking for it to the end of the text would take long where many are not closed.
        var near = content.AsSpan(i + 1, Math.Min(4 * LongestTerm, content.Length - i - 1));
        var end = near.IndexOf(MarkedText.EmphasisEnd);
        var term = MarkedText.Clean((end < 0 ? near : near[..end]).ToString()).Trim();
        if (term.Length is > 0 and <= LongestTerm)
        {
            emphasised.Add(term);
        }
    }

    /// <summary>A remark that is sure to belong to what stands before it, whatever follows.</summary>
    [GeneratedRegex(@"^\s{0,9}[（(](?:例|具体例|参考|図|表|出典)[^（()）]*[）)]$")]
    private static partial Regex Remark();

    [GeneratedRegex(@"^[（(][^（()）]*[）)]。?$")]
    private static partial Regex Parenthesised();
}
