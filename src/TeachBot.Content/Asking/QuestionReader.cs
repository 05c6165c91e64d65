using TeachBot.Core.Text;

namespace TeachBot.Content.Asking;

/// <summary>Reads a question against the words of the notes.</summary>
internal sealed class QuestionReader(Vocabulary vocabulary)
{
    private readonly Okurigana _okurigana = new(vocabulary.Terms.Keys);
    private readonly Segmenter _segmenter = new(vocabulary);
    private readonly UnknownJoiner _unknown = new(vocabulary);
    private readonly NameJoiner _names = new(vocabulary);

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

    /// <summary>The concepts that a text names, in the order in which it first does.</summary>
    /// <param name="text">Any text, as somebody wrote it.</param>
    internal IEnumerable<Knowledge.Term> TermsIn(string text) =>
        _segmenter
            .Cut(QuestionText.Of(_okurigana.Restore(JapaneseText.Fold(text).Trim())))
            .Select(token => token.Term)
            .OfType<Knowledge.Term>()
            .Where(term => term.IsConcept)
            .Distinct();

    private Inquiry Read(string question, string folded)
    {
        var text = QuestionText.Of(folded);
        var inquiry = new InquiryBuilder(question, text.Key);
        var tokens = _names.Join(_unknown.Join(_segmenter.Cut(text), text), text);
        tokens.ForEach(inquiry.Add);
        return Compound(inquiry.Build(), tokens, text);
    }

    /// <summary>
    /// 「人工Xとは？」 asks for one thing, not for what the notes say of each half: words run together that the notes never write so are unknown,
    /// unless they only say where a term belongs.
    /// </summary>
    private Inquiry Compound(Inquiry inquiry, List<Token> tokens, QuestionText text)
    {
        if (!inquiry.Wants("definition"))
        {
            return inquiry;
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            var end = i;
            while (
                end + 1 < tokens.Count
                && IsSolid(tokens[end], text)
                && IsSolid(tokens[end + 1], text)
                && tokens[end + 1].Start == tokens[end].End
                && !text.Breaks[tokens[end].End]
            )
            {
                end++;
            }

            if (
                end > i
                && IsUnheard(tokens[i..(end + 1)])
                && text.Key[tokens[i].Start..tokens[end].Stem] is var compound
                && !vocabulary.IsWritten(compound)
            )
            {
                return inquiry with { Unknown = [.. inquiry.Unknown, compound] };
            }

            i = end;
        }

        return inquiry;
    }

    /// <summary>Whether words run together without a concept among them, but with something of the notes.</summary>
    private static bool IsUnheard(List<Token> compound) =>
        compound.TrueForAll(token => token.Term is not { IsConcept: true })
        && compound.Exists(token => token.Kind is TokenKind.Word or TokenKind.Term);

    private static bool IsSolid(Token token, QuestionText text) =>
        token.Stem == token.End
        && token.Kind is TokenKind.Word or TokenKind.Term or TokenKind.Generic
        && Scripts.Of(text.Key[token.Start]) is Script.Kanji or Script.Katakana or Script.Latin
        && text.Key[token.Start] != '何'
        && (
            token.Kind != TokenKind.Generic
            || Language
                .Lexicon.Japanese.Find(text.Key.AsSpan(token.Start..token.Stem))
                .TrueForAll(meaning => meaning.Role is Language.LexiconRole.Function or Language.LexiconRole.Same)
        );

    private string Correct(string folded, string unknown)
    {
        foreach (var typed in Stretches(folded, unknown))
        {
            if (vocabulary.Corrector.Correct(typed) is { } meant)
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
}
