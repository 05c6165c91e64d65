namespace TeachBot.Content.Search;

/// <summary>How likely a passage answers a question.</summary>
internal static class Confidence
{
    internal const int FeatureCount = 10;

    internal static readonly float[] Coefficients = new float[FeatureCount + 1];

    internal static double Of(SearchQuery query, in SentenceMatch match, double score)
    {
        Span<float> features = stackalloc float[FeatureCount];
        Features(query, match, score, features);
        var sum = (double)Coefficients[FeatureCount];
        for (var i = 0; i < FeatureCount; i++)
        {
            sum += features[i] * Coefficients[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    internal static void Features(SearchQuery query, in SentenceMatch match, double score, Span<float> features)
    {
        var terms = query.Terms;
        Span<float> total = stackalloc float[query.Words + 1];
        Span<float> passage = stackalloc float[query.Words + 1];
        Span<float> sentence = stackalloc float[query.Words + 1];
        total.Clear();
        passage.Clear();
        sentence.Clear();
        var (unknown, window, winTitle, senTitle) = (0f, 0f, 0f, 0f);
        for (var number = 0; number < terms.Length; number++)
        {
            ref readonly var term = ref terms[number];
            var word = term.Word + 1;
            total[word] += term.Mass;
            passage[word] += match.All.Has(number) ? term.Mass : 0;
            sentence[word] += match.Sentence.Has(number) ? term.Mass : 0;
            unknown += term.IsKnown ? 0 : term.Mass;
            if (term.Word >= 0)
            {
                window += match.Window.Has(number) ? term.Mass : 0;
                winTitle += match.Window.Has(number) || match.Above.Has(number) ? term.Mass : 0;
                senTitle += match.Sentence.Has(number) || match.Above.Has(number) ? term.Mass : 0;
            }
        }

        var (words, covered, inSentence, missing, heaviest) = (0f, 0f, 0f, 0f, 0f);
        for (var word = 1; word < total.Length; word++)
        {
            words += total[word];
            covered += passage[word];
            inSentence += sentence[word];
            missing = Math.Max(missing, total[word] - passage[word]);
            heaviest = Math.Max(heaviest, total[word]);
        }

        var all = words + total[0];
        words = Math.Max(words, .001f);
        all = Math.Max(all, .001f);
        features[0] = covered / words;
        features[1] = inSentence / words;
        features[2] = window / words;
        features[3] = senTitle / words;
        features[4] = winTitle / words;
        features[5] = missing / words;
        features[6] = (covered + passage[0]) / all;
        features[7] = (inSentence + sentence[0]) / all;
        features[8] = unknown / all;
        features[9] = (float)score / all;
    }
}
