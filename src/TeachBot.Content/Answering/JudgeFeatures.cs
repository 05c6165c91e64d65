namespace TeachBot.Content.Answering;

/// <summary>
/// What is known of one of the best places: how it stands to the others, and the columns of <see cref="ScorerFeatures"/>.
/// </summary>
internal static class JudgeFeatures
{
    // What a margin is where there is no other place, and the score of a place that there isn't.
    private const double Alone = 5;

    /// <summary>What a place that there isn't is worth.</summary>
    internal const double Nothing = -8;

    // Among how many of the best others agree with a place.
    private const int Agreeing = 8;

    /// <summary>Each column's name, and whether more of it can only help (1), only harm (-1), or do either (0).</summary>
    internal static IReadOnlyList<(string Name, int Monotone)> All { get; } =
    [
        ("Score", 1),
        ("SectionMargin", 1),
        ("Margin", 1),
        ("Third", 0),
        ("Place", 0),
        ("Agreeing", 0),
        ("BestDraft", 0),
        .. ScorerFeatures.All,
    ];

    /// <summary>The columns for one of the places.</summary>
    internal static float[] Of(Scored scored, int at)
    {
        var (place, score) = (scored.Places[at], scored.Scores[at]);
        double? otherSection = null;
        double? otherLines = null;
        double? third = null;
        double? draft = null;
        var agreeing = 0;
        for (var other = 0; other < scored.Places.Count; other++)
        {
            draft ??= scored.Places[other].Drafted is null ? null : scored.Scores[other];
            if (other == at)
            {
                continue;
            }

            if (scored.Places[other].Section != place.Section)
            {
                otherSection ??= scored.Scores[other];
            }

            if (scored.Places[other].Overlaps(place))
            {
                agreeing += other < Agreeing ? 1 : 0;
            }
            else if (otherLines is null)
            {
                otherLines = scored.Scores[other];
            }
            else
            {
                third ??= scored.Scores[other];
            }
        }

        return
        [
            (float)score,
            (float)(score - otherSection ?? Alone),
            (float)(score - otherLines ?? Alone),
            (float)(third ?? Nothing),
            at,
            agreeing,
            (float)(draft ?? Nothing),
            .. place.Features,
        ];
    }
}
