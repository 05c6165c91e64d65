namespace TeachBot.Content.Search;

/// <summary>
/// How likely a passage answers a question: shares of what is asked for, so that they mean the same in an index of any size. The figures
/// are a logistic regression over JaQuAD's training part: questions asked with their article in the index and without, and of one article
/// alone.
/// </summary>
internal static class Confidence
{
    private const double OfScore = 7.2,
        OfSentence = 5.4,
        OfKatakana = 3.2,
        None = -8.5;

    /// <summary>Takes the place of a share where nothing is asked for.</summary>
    private const double Least = 1e-3;

    /// <summary>The confidence in a passage.</summary>
    /// <param name="query">The question, weighed.</param>
    /// <param name="match">What the passage has of it.</param>
    /// <param name="score">The passage's score before its sentences were read.</param>
    internal static double Of(SearchQuery query, in SentenceMatch match, double score)
    {
        var (all, words, said, katakana, written) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (var number = 0; number < query.Terms.Length; number++)
        {
            ref readonly var term = ref query.Terms[number];
            all += term.Mass;
            if (term.Word >= 0)
            {
                words += term.Mass;
                said += match.Sentence.Has(number) || match.Above.Has(number) ? term.Mass : 0;
            }

            if (term.Kind == TermKind.KatakanaRun)
            {
                katakana += term.Mass;
                written += match.All.Has(number) ? term.Mass : 0;
            }
        }

        // A katakana word names what is asked about, and has no synonym that the passage could say instead.
        var sum =
            None
            + (OfScore * score / Math.Max(all, Least))
            + (OfSentence * said / Math.Max(words, Least))
            + (OfKatakana * (1 + written) / (1 + katakana));
        return 1 / (1 + Math.Exp(-sum));
    }
}
