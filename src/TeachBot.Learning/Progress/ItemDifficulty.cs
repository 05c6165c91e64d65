using TeachBot.Learning.Attempts;

namespace TeachBot.Learning.Progress;

/// <summary>How hard a question is: how it went for those who met it for the first time.</summary>
public static class ItemDifficulty
{
    /// <summary>How many were right at their first attempt; <see cref="Mastery.Share"/> says nothing below five.</summary>
    /// <param name="counts">How the question was answered.</param>
    /// <param name="version">Its version: of other sentences others were right.</param>
    public static Mastery Of(IEnumerable<ItemCount> counts, string version)
    {
        var firsts = counts.Where(count => count.Version == version).ToList();
        return new Mastery((int)firsts.Where(count => count.IsRight).Sum(count => count.Firsts), (int)firsts.Sum(count => count.Firsts));
    }
}
