using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking;

/// <summary>Sees the names that a question spreads over several words, and those that it makes of known words.</summary>
internal sealed class NameJoiner(Vocabulary vocabulary)
{
    /// <summary>A term and what stands right behind it may be another term's name in other words: string + 楽器.</summary>
    internal List<Token> Join(List<Token> tokens, QuestionText text)
    {
        var merged = new List<Token>(tokens.Count);
        foreach (var token in tokens)
        {
            if (merged.Count > 0 && Abbreviated(merged[^1], token, text) is { } abbreviated)
            {
                merged[^1] = new Token(TokenKind.Term, merged[^1].Start, token.End, token.Stem, abbreviated);
            }
            else if (
                merged.Count > 0
                && merged[^1] is { Kind: TokenKind.Term, Term: { } before }
                && !text.Breaks[token.Start]
                && vocabulary.Term(before.Key + text.Key[token.Start..token.Stem]) is { } whole
            )
            {
                merged[^1] = merged[^1] with { End = token.End, Stem = token.Stem, Term = whole };
            }
            else if (merged.Count > 0 && IsNewKind(merged[^1], token, text))
            {
                merged[^1] = new Token(TokenKind.Unknown, merged[^1].Start, token.End, token.Stem);
            }
            else
            {
                merged.Add(token);
            }
        }

        return Coordinate(merged, text);
    }

    /// <summary>
    /// A known word with 型 or 式 behind it that the notes never write so is the name of something else: ピストン型 where they say ピストン.
    /// </summary>
    private bool IsNewKind(Token word, Token suffix, QuestionText text) =>
        word.Kind is TokenKind.Word
        && word.End == word.Stem
        && !text.Breaks[suffix.Start]
        && suffix.Stem - suffix.Start == 1
        && Lexicon.Japanese.Section("kind-noun").Contains(text.Key[suffix.Start..suffix.Stem])
        && !vocabulary.IsWritten(text.Key[word.Start..suffix.Stem]);

    /// <summary>Two kanji words run together that are the head and the tail of one name: 有期契約 for 有期労働契約.</summary>
    private Term? Abbreviated(Token head, Token tail, QuestionText text)
    {
        if (
            head.Kind != TokenKind.Word
            || tail.Kind != TokenKind.Word
            || text.Breaks[tail.Start]
            || head.End != head.Stem
            || head.End - head.Start < 2
            || tail.Stem - tail.Start < 2
        )
        {
            return null;
        }

        var (first, last) = (text.Key[head.Start..head.Stem], text.Key[tail.Start..tail.Stem]);
        var terms = vocabulary
            .TermsBetween(first, last)
            .Select(key => vocabulary.Terms[key])
            .Where(term => term.IsConcept)
            .Distinct()
            .Take(2)
            .ToList();
        return terms.Count == 1 && Scripts.IsAll(first, Script.Kanji) && Scripts.IsAll(last, Script.Kanji) ? terms[0] : null;
    }

    /// <summary>「XとYの改革」: the first name's end is left to the second.</summary>
    private List<Token> Coordinate(List<Token> tokens, QuestionText text)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            // The segmenter may take the particle for the first word's inflection.
            var first = tokens[i];
            if (first.Kind is not (TokenKind.Word or TokenKind.Unknown))
            {
                continue;
            }

            var and = text.Key[first.Stem..first.End] is { Length: > 0 } particle
                ? particle
                : text.Key[tokens[i + 1].Start..tokens[i + 1].End];
            var second =
                first.End > first.Stem ? tokens[i + 1]
                : i + 2 < tokens.Count ? tokens[i + 2]
                : default;
            if (
                and is "と" or "や" or "、"
                && second is { Kind: TokenKind.Term, Term: { } term }
                && WithEndOf(term, text.Key[first.Start..first.Stem]) is { } whole
            )
            {
                tokens[i] = first with { Kind = TokenKind.Term, Term = whole };
            }
        }

        return tokens;
    }

    /// <summary>The other term that a word is the beginning of and a term has the end of.</summary>
    private Term? WithEndOf(Term term, string word) =>
        Enumerable
            .Range(1, term.Key.Length - 1)
            .Select(cut => vocabulary.Term(word + term.Key[cut..]))
            .FirstOrDefault(found => found is not null && found != term);
}
