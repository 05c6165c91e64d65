namespace TeachBot.Learning.Ranking;

/// <summary>
/// The places of those on a board: who was right equally often has the same, and the next comes after all of them (1, 1, 3).
/// </summary>
public static class Ranks
{
    /// <summary>A place for each.</summary>
    /// <param name="right">How often each was right, the best first.</param>
    public static IReadOnlyList<int> Of(IReadOnlyList<long> right)
    {
        var ranks = new int[right.Count];
        for (var at = 0; at < ranks.Length; at++)
        {
            ranks[at] = at > 0 && right[at] == right[at - 1] ? ranks[at - 1] : at + 1;
        }

        return ranks;
    }
}
