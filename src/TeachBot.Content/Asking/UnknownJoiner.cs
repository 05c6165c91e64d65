using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking;

/// <summary>
/// Joins the characters that the segmenter does not know to words. One that stands right before a known word without a gap makes another
/// word of it (準 + 急行 is not 急行); one or two unknown kana between known words are particles that the lexicon lacks.
/// </summary>
internal sealed class UnknownJoiner(Vocabulary vocabulary)
{
    internal List<Token> Join(List<Token> tokens, QuestionText text)
    {
        if (!tokens.Exists(token => token.Kind == TokenKind.Unknown))
        {
            return tokens;
        }

        var joined = new List<Token>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind != TokenKind.Unknown)
            {
                joined.Add(token);
                continue;
            }

            var end = i + 1;
            while (
                end < tokens.Count
                && tokens[end].Kind == TokenKind.Unknown
                && !text.Breaks[tokens[end].Start]
                && GoesOn(text, tokens[end].Start)
            )
            {
                end++;
            }

            var (start, stop) = (token.Start, tokens[end - 1].End);
            var isKana = text.Key.AsSpan(start, stop - start).IndexOfAnyExceptInRange('ぁ', 'ゖ') < 0;
            var isSuffix =
                stop - start == 1 && (text.Key[start] == 'ー' || Lexicon.Japanese.Section("suffix").Contains(text.Key[start..stop]));
            if (isKana && Written(text, start, stop) is { } written)
            {
                RemoveFrom(joined, written.Start);
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
                if (isKana && OpensRun(text, start) is { } opening)
                {
                    start = opening;
                    RemoveFrom(joined, opening);
                }

                while (!isKana && end < tokens.Count && Attaches(text, tokens[end]))
                {
                    stop = tokens[end++].Stem;
                }

                while (
                    !isKana
                    && joined.Count > 0
                    && joined[^1].Kind is TokenKind.Word or TokenKind.Filler
                    && Attaches(text, joined[^1] with { Start = start })
                    && joined[^1].End == start
                    && Scripts.Of(text.Key[joined[^1].End - 1]) == Scripts.Of(text.Key[start])
                )
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

    private static void RemoveFrom(List<Token> tokens, int start) => tokens.RemoveAll(token => token.Start >= start);

    /// <summary>
    /// The longest stretch of kana around an unknown piece that stands in the notes, four characters or more; null where none does.
    /// </summary>
    private (int Start, int End)? Written(QuestionText text, int start, int end)
    {
        for (var length = Math.Min(8, text.Key.Length); length >= 4; length--)
        {
            for (var from = Math.Max(0, end - length); from <= start && from + length <= text.Key.Length; from++)
            {
                if (
                    from + length >= end
                    && text.Key.AsSpan(from, length).IndexOfAnyExceptInRange('ぁ', 'ん') < 0
                    && vocabulary.IsWritten(text.Key.Substring(from, length))
                )
                {
                    return (from, from + length);
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Where the run of kana begins that a piece is in, if it opens the question or follows a gap: then all of it is one unknown word.
    /// </summary>
    private static int? OpensRun(QuestionText text, int at)
    {
        while (at > 0 && !text.Breaks[at] && Scripts.Of(text.Key[at - 1]) == Script.Hiragana)
        {
            at--;
        }

        return at == 0 || text.Breaks[at] || Scripts.Of(text.Key[at - 1]) == Script.None ? at : null;
    }

    /// <summary>Kana go on behind a kanji (its inflection) or kana, not behind katakana or Latin letters.</summary>
    private static bool GoesOn(QuestionText text, int at) =>
        Scripts.Of(text.Key[at]) != Script.Hiragana || Scripts.Of(text.Key[at - 1]) is Script.Hiragana or Script.Kanji;

    /// <summary>型 behind an unknown word is a part of its name.</summary>
    private static bool IsKindNoun(QuestionText text, Token token) =>
        token.Kind == TokenKind.Generic
        && token.Stem - token.Start == 1
        && Lexicon.Japanese.Section("kind-noun").Contains(text.Key[token.Start..token.Stem]);

    private static bool Attaches(QuestionText text, Token next) =>
        (next.Kind is TokenKind.Term or TokenKind.Word or TokenKind.Filler || IsKindNoun(text, next))
        && !text.Breaks[next.Start]
        && next.Start > 0
        && Scripts.Of(text.Key[next.Start]) is Script.Kanji or Script.Katakana
        && Scripts.Of(text.Key[next.Start - 1]) is Script.Kanji or Script.Katakana or Script.Latin;
}
