using System.Runtime.InteropServices;
using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking;

/// <summary>
/// Cuts a question into terms, generic words and words of the notes: the cheapest way through (Viterbi), where knowing a long piece
/// is cheaper than knowing its parts and not knowing a piece is dear.
/// </summary>
internal sealed class Segmenter(Vocabulary vocabulary)
{
    private const double TermCost = .1,
        GenericCost = .15,
        NumberCost = .2,
        ReadingCost = .3,
        WordCost = .5,
        KanjiCost = .9,
        InflectionCost = .12;
    private const double UnknownHiragana = 1.2,
        UnknownOther = 3;
    private const int LongestInflection = 4;

    internal List<Token> Cut(QuestionText question)
    {
        var (text, breaks) = question;
        var hiragana = JapaneseText.ToHiragana(text);
        var best = new double[text.Length + 1];
        var tokens = new Token[text.Length + 1];
        Array.Fill(best, double.MaxValue);
        best[0] = 0;

        for (var start = 0; start < text.Length; start++)
        {
            void Offer(TokenKind kind, int stem, double cost, Knowledge.Term? term = null, int inflection = 0)
            {
                var end = stem + inflection;
                var total = best[start] + cost + (inflection * InflectionCost);
                if (total < best[end])
                {
                    best[end] = total;
                    tokens[end] = new Token(kind, start, end, stem, term);
                }
            }

            void OfferWord(int end, string word)
            {
                if (best[start] + ReadingCost < best[end])
                {
                    best[end] = best[start] + ReadingCost;
                    tokens[end] = new Token(TokenKind.Word, start, end, end, null, word);
                }
            }

            void Inflected(TokenKind kind, int stem, double cost)
            {
                var longest =
                    Scripts.Of(text[stem - 1]) == Script.Kanji ? LongestInflection
                    : kind == TokenKind.Generic && IsVerb(text.AsSpan(start..stem)) ? 1
                    : 0;
                for (var inflection = 0; inflection <= longest && stem + inflection <= text.Length; inflection++)
                {
                    if (inflection > 0 && Scripts.Of(text[stem + inflection - 1]) != Script.Hiragana)
                    {
                        break;
                    }

                    Offer(kind, stem, cost, inflection: inflection);
                }
            }

            var script = Scripts.Of(text[start]);
            Offer(
                script == Script.None ? TokenKind.Filler : TokenKind.Unknown,
                start + 1,
                script switch
                {
                    Script.None => 0,
                    Script.Hiragana => UnknownHiragana,
                    _ => UnknownOther,
                }
            );
            if (NumberEnd(text, start) is var number && number > start)
            {
                Offer(TokenKind.Number, number, NumberCost);
            }

            var longest = Math.Min(text.Length - start, Math.Max(Math.Max(vocabulary.LongestTerm, Lexicon.Japanese.LongestWord), 24));
            for (
                var length = 1;
                length <= longest && vocabulary.MayGoOn(text.AsSpan(start, length - 1), hiragana.AsSpan(start, length - 1));
                length++
            )
            {
                var end = start + length;
                var piece = text.AsSpan(start, length);
                var whole = IsWhole(text, start, end, breaks);
                if (whole && vocabulary.Term(piece) is { } term)
                {
                    Offer(TokenKind.Term, end, TermCost, term);
                }
                else if (
                    length >= 3
                    && (script == Script.Hiragana || (script == Script.Katakana && whole))
                    && vocabulary.TermRead(hiragana.AsSpan(start, length)) is { } read
                )
                {
                    Offer(TokenKind.Term, end, ReadingCost, read);
                }
                else if (
                    length is >= 3 and <= 6
                    && whole
                    && script == Script.Katakana
                    && vocabulary.Contains(hiragana.AsSpan(start, length))
                )
                {
                    OfferWord(end, hiragana.Substring(start, length));
                }
                else if (length >= 4 && script == Script.Hiragana && vocabulary.WordRead(piece) is { } word)
                {
                    OfferWord(end, word);
                }

                if (Lexicon.Japanese.Contains(piece) && whole && IsFree(text, start, end, breaks))
                {
                    Inflected(TokenKind.Generic, end, GenericCost);
                }
                else if (length == 1 && start > 0 && !breaks[start] && IsSuffix(text, start))
                {
                    Offer(TokenKind.Filler, end, ReadingCost);
                }

                if (whole && script == Script.Katakana && length >= 3 && vocabulary.ContainsEnd(piece))
                {
                    Offer(TokenKind.Word, end, KanjiCost);
                }

                if (
                    vocabulary.Contains(piece)
                    && (
                        script switch
                        {
                            Script.Hiragana => !IsKanji(text, start - 1),
                            Script.Kanji => true,
                            _ => whole,
                        }
                    )
                )
                {
                    Inflected(TokenKind.Word, end, WordCost);
                }
            }

            if (script == Script.Kanji && vocabulary.ContainsKanji(text[start]) && !IsKanji(text, start - 1) && !IsKanji(text, start + 1))
            {
                Inflected(TokenKind.Word, start + 1, KanjiCost);
            }
        }

        return Backtrack(tokens, text.Length);
    }

    private static bool IsVerb(ReadOnlySpan<char> word) =>
        Lexicon.Japanese.Find(word) is { Count: > 0 } meanings && meanings.TrueForAll(meaning => meaning.Role == LexiconRole.Same);

    /// <summary>Where a number ends that begins here; the place itself where none does.</summary>
    private static int NumberEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return (start == 0 || !char.IsAsciiLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsAsciiLetter(text[end]))
            ? end
            : start;
    }

    /// <summary>Whether a piece of Latin or katakana stands for itself, and is not cut out of a longer word.</summary>
    private static bool IsWhole(string text, int start, int end, bool[] breaks) => !Joins(text, start, breaks) && !Joins(text, end, breaks);

    private static bool Joins(string text, int at, bool[] breaks) =>
        at > 0
        && at < text.Length
        && !breaks[at]
        && Scripts.Of(text[at]) is Script.Katakana or Script.Latin
        && Scripts.Of(text[at - 1]) == Scripts.Of(text[at]);

    /// <summary>A generic word of one kanji inside a longer kanji word is no word: 人 in 人間.</summary>
    private static bool IsFree(string text, int start, int end, bool[] breaks) =>
        end - start > 1
        || text[start] == '何'
        || Scripts.Of(text[start]) != Script.Kanji
        || ((!IsKanji(text, start - 1) || breaks[start]) && (!IsKanji(text, end) || breaks[end]));

    /// <summary>何 asks; it is no part of the word behind it.</summary>
    private static bool IsKanji(string text, int at) =>
        at >= 0 && at < text.Length && Scripts.Of(text[at]) == Script.Kanji && text[at] != '何';

    private static bool IsSuffix(string text, int at) =>
        Scripts.Of(text[at]) == Script.Kanji
        && Scripts.Of(text[at - 1]) is Script.Kanji or Script.Katakana or Script.Latin
        && !IsKanji(text, at + 1)
        && Lexicon.Japanese.Section("suffix").Contains(text[at..(at + 1)]);

    private static List<Token> Backtrack(Token[] tokens, int end)
    {
        var count = 0;
        for (var at = end; at > 0; at = tokens[at].Start)
        {
            count++;
        }

        var path = new List<Token>(count);
        CollectionsMarshal.SetCount(path, count);
        for (var at = end; at > 0; at = tokens[at].Start)
        {
            path[--count] = tokens[at];
        }

        return path;
    }
}
