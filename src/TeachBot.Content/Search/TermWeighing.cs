namespace TeachBot.Content.Search;

/// <summary>What a question's terms are worth in an index: the weight of their kind, and how rare they are.</summary>
internal static class TermWeighing
{
    /// <summary>Scores are whole numbers of this part of one.</summary>
    private const float Unit = 1 << 16;

    /// <summary>Inflection and joints that stand in more than this share of the passages tell nothing.</summary>
    private const double CommonShare = .25;

    /// <summary>
    /// Opens the terms' postings. Those that some passage has come first, then those that none has; those that too many have are left out.
    /// </summary>
    /// <returns>How many terms some passage has.</returns>
    internal static int Weigh(SearchQuery query, Postings postings, int passages)
    {
        var terms = query.Terms;
        var (known, kept) = (0, 0);
        for (var number = 0; number < terms.Length; number++)
        {
            var term = terms[number];
            var offset = postings.Find(term.Key);
            if (offset >= 0)
            {
                term.Cursor.Open(postings.Bytes, offset);
            }

            var count = offset < 0 ? 0 : term.Cursor.Count;
            if (term.Kind >= TermKind.HiraganaPair && count > passages * CommonShare)
            {
                continue;
            }

            Weigh(ref term, Math.Log(1 + ((passages - count + .5) / (count + .5))));
            terms[kept] = terms[known];
            if (offset < 0)
            {
                terms[kept++] = term;
                continue;
            }

            terms[known++] = term;
            kept++;
        }

        query.Keep(kept);
        return known;
    }

    private static void Weigh(ref QueryTerm term, double rarity)
    {
        var above = term.Cursor.Above;
        term.Mass = (float)(SearchWeights.Body(term.Kind) * rarity);
        term.Body = term.Mass * Unit;
        term.Heading = (int)(SearchWeights.Heading(term.Kind) * rarity * Unit);
        term.Title = (int)(SearchWeights.Title(term.Kind) * rarity * Unit);
        term.Bound =
            (int)(term.Body * Saturation.Most)
            + ((above & Occurrence.InHeading) != 0 ? term.Heading : 0)
            + ((above & Occurrence.InTitle) != 0 ? term.Title : 0);
    }

    /// <summary>A whole-number score as a figure.</summary>
    internal static double Figure(int score) => score / Unit;
}
