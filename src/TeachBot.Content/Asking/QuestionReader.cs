using System.Text;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking;

/// <summary>Reads a question against the words of the notes.</summary>
internal sealed class QuestionReader(Vocabulary vocabulary)
{
    private readonly Segmenter _segmenter = new(vocabulary);

    /// <param name="question">As typed; at most <see cref="Reading.ContentLimits.QuestionLength"/> units.</param>
    internal Inquiry Read(string question)
    {
        var folded = JapaneseText.Fold(question).Trim();
        var inquiry = Read(question, folded);
        if (inquiry.Unknown.Count == 0)
        {
            return inquiry;
        }

        var corrected = inquiry.Unknown.Aggregate(folded, Correct);
        return corrected == folded ? inquiry : Read(question, corrected);
    }

    private Inquiry Read(string question, string folded)
    {
        var (key, breaks) = Compact(folded);
        var inquiry = new InquiryBuilder(question, key);
        var tokens = Unjoin(_segmenter.Cut(key, breaks), key, breaks);
        Merge(tokens, key, breaks).ForEach(inquiry.Add);

        return inquiry.Build();
    }

    private string Correct(string folded, string unknown)
    {
        var candidates = vocabulary.Terms.Keys.Concat(vocabulary.Words.Where(word => Scripts.Of(word[0]) is Script.Katakana or Script.Latin));
        foreach (var typed in Stretches(folded, unknown))
        {
            if (SpellingCorrector.Correct(typed, candidates) is { } meant)
            {
                return folded.Replace(typed, meant, StringComparison.Ordinal);
            }
        }

        return folded;
    }

    /// <summary>The unknown word with the characters of other scripts that stand next to it (ハイパーバイサー型), then alone.</summary>
    private static IEnumerable<string> Stretches(string folded, string unknown)
    {
        var at = folded.IndexOf(unknown, StringComparison.Ordinal);
        if (at >= 0)
        {
            var (start, end) = (at, at + unknown.Length);
            while (start > 0 && Scripts.Of(folded[start - 1]) is Script.Kanji or Script.Katakana or Script.Latin)
            {
                start--;
            }

            while (end < folded.Length && Scripts.Of(folded[end]) is Script.Kanji or Script.Katakana or Script.Latin)
            {
                end++;
            }

            if (end - start > unknown.Length)
            {
                yield return folded[start..end];
                if (end < at + unknown.Length + 2)
                {
                    yield return folded[at..end];
                }
            }
        }

        yield return unknown;
    }

    private static (string Key, bool[] Breaks) Compact(string folded)
    {
        var key = new StringBuilder(folded.Length);
        var breaks = new List<bool>(folded.Length + 1);
        var separated = false;
        foreach (var c in folded)
        {
            if (JapaneseText.IsSeparator(c))
            {
                separated = true;
                continue;
            }

            key.Append(c);
            breaks.Add(separated);
            separated = false;
        }

        breaks.Add(true);
        return (key.ToString(), [.. breaks]);
    }

    /// <summary>
    /// Joins the unknown characters to words. One that stands right before a known word without a gap makes another word of it
    /// (準 + 仮想化 is not 仮想化); single unknown kana between known words are particles that the lexicon lacks.
    /// </summary>
    private static List<Token> Unjoin(List<Token> tokens, string key, bool[] breaks)
    {
        var joined = new List<Token>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind != TokenKind.Unknown)
            {
                joined.Add(token);
                continue;
            }

            var end = i + 1;
            while (end < tokens.Count && tokens[end].Kind == TokenKind.Unknown && !breaks[tokens[end].Start])
            {
                end++;
            }

            var (start, stop) = (token.Start, tokens[end - 1].End);
            var isKana = key.AsSpan(start, stop - start).IndexOfAnyExceptInRange('ぁ', 'ゖ') < 0;
            var isSuffix = stop - start == 1 && Lexicon.Japanese.Section("suffix").Contains(key[start..stop]);
            if (isSuffix || (isKana && stop - start < 3))
            {
                joined.Add(new Token(TokenKind.Filler, start, stop, stop));
            }
            else
            {
                while (!isKana && end < tokens.Count && Attaches(key, tokens[end], breaks))
                {
                    stop = tokens[end++].End;
                }

                while (!isKana && joined.Count > 0 && joined[^1].Kind is TokenKind.Word or TokenKind.Filler && Attaches(key, joined[^1] with { Start = start }, breaks)
                    && joined[^1].End == start && Scripts.Of(key[joined[^1].End - 1]) == Scripts.Of(key[start]))
                {
                    start = joined[^1].Start;
                    joined.RemoveAt(joined.Count - 1);
                }

                joined.Add(new Token(TokenKind.Unknown, start, stop, stop));
            }

            i = end - 1;
        }

        return joined;
    }

    /// <summary>A term and what stands right behind it may be another term's name in other words: hypervisor + 型.</summary>
    private List<Token> Merge(List<Token> tokens, string key, bool[] breaks)
    {
        var merged = new List<Token>();
        foreach (var token in tokens)
        {
            if (merged.Count > 0 && merged[^1] is { Kind: TokenKind.Term, Term: { } before } && !breaks[token.Start]
                && vocabulary.Term(before.Key + key[token.Start..token.Stem]) is { } whole)
            {
                merged[^1] = merged[^1] with { End = token.End, Stem = token.Stem, Term = whole };
            }
            else
            {
                merged.Add(token);
            }
        }

        return merged;
    }

    private static bool Attaches(string key, Token next, bool[] breaks) =>
        next.Kind is TokenKind.Term or TokenKind.Word or TokenKind.Filler && !breaks[next.Start] && next.Start > 0
        && Scripts.Of(key[next.Start]) is Script.Kanji or Script.Katakana && Scripts.Of(key[next.Start - 1]) is Script.Kanji or Script.Katakana or Script.Latin;
}
