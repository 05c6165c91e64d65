using System.Text;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking;

/// <summary>Reads a question against the words of the notes.</summary>
internal sealed class QuestionReader(Vocabulary vocabulary)
{
    private readonly Okurigana _okurigana = new(vocabulary.Terms.Keys);
    private readonly Segmenter _segmenter = new(vocabulary);

    /// <param name="question">As typed; at most <see cref="Reading.ContentLimits.QuestionLength"/> units.</param>
    internal Inquiry Read(string question)
    {
        var folded = _okurigana.Restore(JapaneseText.Fold(question).Trim());
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
        SplitFacets(key.ToString(), breaks);
        return (key.ToString(), [.. breaks]);
    }

    /// <summary>メリットデメリット is written without a gap, but is two words.</summary>
    private static void SplitFacets(string key, List<bool> breaks)
    {
        var facets = Lexicon.Japanese.Facets.Values.SelectMany(words => words).Where(word => Scripts.Of(word[0]) == Script.Katakana).ToList();
        foreach (var first in facets)
        {
            for (var at = key.IndexOf(first, StringComparison.Ordinal); at >= 0; at = key.IndexOf(first, at + 1, StringComparison.Ordinal))
            {
                var end = at + first.Length;
                if (facets.Exists(second => string.CompareOrdinal(key, end, second, 0, second.Length) == 0) && (at == 0 || Scripts.Of(key[at - 1]) != Script.Katakana))
                {
                    breaks[end] = true;
                }
            }
        }
    }

    /// <summary>
    /// Joins the unknown characters to words. One that stands right before a known word without a gap makes another word of it
    /// (準 + 仮想化 is not 仮想化); single unknown kana between known words are particles that the lexicon lacks.
    /// </summary>
    private List<Token> Unjoin(List<Token> tokens, string key, bool[] breaks)
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
            if (isKana && Written(key, start, stop) is { } written)
            {
                joined.RemoveAll(before => before.Start >= written.Start);
                joined.Add(new Token(TokenKind.Word, written.Start, written.End, written.End));
                while (end < tokens.Count && tokens[end].Start < written.End)
                {
                    end++;
                }
            }
            else if (isSuffix || (isKana && stop - start < 3))
            {
                joined.Add(new Token(TokenKind.Filler, start, stop, stop));
            }
            else
            {
                if (isKana && OpensRun(key, start, breaks) is { } opening)
                {
                    start = opening;
                    joined.RemoveAll(before => before.Start >= opening);
                }

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
            if (merged.Count > 0 && Abbreviated(merged[^1], token, key, breaks) is { } abbreviated)
            {
                merged[^1] = new Token(TokenKind.Term, merged[^1].Start, token.End, token.Stem, abbreviated);
            }
            else if (merged.Count > 0 && merged[^1] is { Kind: TokenKind.Term, Term: { } before } && !breaks[token.Start]
                && vocabulary.Term(before.Key + key[token.Start..token.Stem]) is { } whole)
            {
                merged[^1] = merged[^1] with { End = token.End, Stem = token.Stem, Term = whole };
            }
            else if (merged.Count > 0 && IsNewKind(merged[^1], token, key, breaks))
            {
                merged[^1] = new Token(TokenKind.Unknown, merged[^1].Start, token.End, token.Stem);
            }
            else
            {
                merged.Add(token);
            }
        }

        return Coordinate(merged, key);
    }

    /// <summary>A known word with 型 or 式 behind it that the notes never write so is the name of something else: ゲスト型 where they say ゲストOS.</summary>
    private bool IsNewKind(Token word, Token suffix, string key, bool[] breaks) =>
        word.Kind is TokenKind.Word && word.End == word.Stem && !breaks[suffix.Start] && suffix.End - suffix.Start == 1
        && Lexicon.Japanese.Section("kind-noun").Contains(key[suffix.Start..suffix.End])
        && !vocabulary.IsWritten(key[word.Start..suffix.End]);

    /// <summary>Two kanji words run together that are the head and the tail of one name: 有期契約 for 有期労働契約.</summary>
    private Term? Abbreviated(Token head, Token tail, string key, bool[] breaks)
    {
        if (head.Kind != TokenKind.Word || tail.Kind != TokenKind.Word || breaks[tail.Start] || head.End != head.Stem || head.End - head.Start < 2 || tail.Stem - tail.Start < 2)
        {
            return null;
        }

        var (first, last) = (key[head.Start..head.Stem], key[tail.Start..tail.Stem]);
        var terms = vocabulary.Terms.Where(term => term.Value.IsConcept && term.Key.Length > first.Length + last.Length
            && term.Key.StartsWith(first, StringComparison.Ordinal) && term.Key.EndsWith(last, StringComparison.Ordinal)).Select(term => term.Value).Distinct().Take(2).ToList();
        return terms.Count == 1 && (first + last).All(c => Scripts.Of(c) == Script.Kanji) ? terms[0] : null;
    }

    /// <summary>Where the run of kana begins that a piece is in, if it opens the question or follows a gap: then all of it is one unknown word.</summary>
    private static int? OpensRun(string key, int at, bool[] breaks)
    {
        while (at > 0 && !breaks[at] && Scripts.Of(key[at - 1]) == Script.Hiragana)
        {
            at--;
        }

        return at == 0 || breaks[at] || Scripts.Of(key[at - 1]) == Script.None ? at : null;
    }

    /// <summary>The longest stretch of kana around an unknown piece that stands in the notes, four characters or more; null where none does.</summary>
    private (int Start, int End)? Written(string key, int start, int end)
    {
        for (var length = Math.Min(8, key.Length); length >= 4; length--)
        {
            for (var from = Math.Max(0, end - length); from <= start && from + length <= key.Length; from++)
            {
                if (from + length >= end && key.AsSpan(from, length).IndexOfAnyExceptInRange('ぁ', 'ん') < 0 && vocabulary.IsWritten(key.Substring(from, length)))
                {
                    return (from, from + length);
                }
            }
        }

        return null;
    }

    /// <summary>「XとYの改革」: the first name's end is left to the second.</summary>
    private List<Token> Coordinate(List<Token> tokens, string key)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            // The segmenter may take the particle for the first word's inflection.
            var first = tokens[i];
            var and = key[first.Stem..first.End] is { Length: > 0 } particle ? particle : key[tokens[i + 1].Start..tokens[i + 1].End];
            var second = first.End > first.Stem ? tokens[i + 1] : i + 2 < tokens.Count ? tokens[i + 2] : default;
            if (first.Kind is TokenKind.Word or TokenKind.Unknown && and is "と" or "や" or "、" && second is { Kind: TokenKind.Term, Term: { } term })
            {
                var word = key[first.Start..first.Stem];
                var whole = Enumerable.Range(1, term.Key.Length - 1).Select(cut => vocabulary.Term(word + term.Key[cut..])).FirstOrDefault(found => found is not null && found != term);
                tokens[i] = whole is null ? first : first with { Kind = TokenKind.Term, Term = whole };
            }
        }

        return tokens;
    }

    private static bool Attaches(string key, Token next, bool[] breaks) =>
        next.Kind is TokenKind.Term or TokenKind.Word or TokenKind.Filler && !breaks[next.Start] && next.Start > 0
        && Scripts.Of(key[next.Start]) is Script.Kanji or Script.Katakana && Scripts.Of(key[next.Start - 1]) is Script.Kanji or Script.Katakana or Script.Latin;
}
