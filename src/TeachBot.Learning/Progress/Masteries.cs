namespace TeachBot.Learning.Progress;

/// <summary>How much is known of each of several things: sections, concepts.</summary>
public static class Masteries
{
    /// <summary>From this share on something counts as known well. What lies below is worth another look; nothing is both.</summary>
    public const double Firm = .8;

    /// <summary>What is known of each thing, in the order in which they come first.</summary>
    /// <param name="firsts">First attempts: what each was about, and whether it was right.</param>
    public static IReadOnlyList<NamedMastery> Of(IEnumerable<(string Name, bool IsRight)> firsts) =>
        [
            .. firsts
                .GroupBy(first => first.Name, StringComparer.Ordinal)
                .Select(group => new NamedMastery(
                    group.Key,
                    group.Aggregate(default(Mastery), (mastery, first) => mastery.With(first.IsRight))
                )),
        ];

    /// <summary>What is known best, the best first; nothing that is known by too few answers.</summary>
    public static IReadOnlyList<NamedMastery> Strongest(IEnumerable<NamedMastery> all, int most) =>
        [
            .. all.Where(one => one.Mastery.Share >= Firm)
                .OrderByDescending(one => one.Mastery.Share)
                .ThenByDescending(one => one.Mastery.All)
                .Take(most),
        ];

    /// <summary>What is known least, the least first; nothing that is known by too few answers.</summary>
    public static IReadOnlyList<NamedMastery> Weakest(IEnumerable<NamedMastery> all, int most) =>
        [
            .. all.Where(one => one.Mastery.Share < Firm)
                .OrderBy(one => one.Mastery.Share)
                .ThenByDescending(one => one.Mastery.All)
                .Take(most),
        ];
}

/// <summary>How much of one thing is known.</summary>
/// <param name="Name">The thing.</param>
/// <param name="Mastery">How much.</param>
public sealed record NamedMastery(string Name, Mastery Mastery);
