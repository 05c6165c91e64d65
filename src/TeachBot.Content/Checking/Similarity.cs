using TeachBot.Core.Text;

namespace TeachBot.Content.Checking;

/// <summary>How alike two sentences are.</summary>
internal static class Similarity
{
    /// <summary>The share of pairs of neighbouring characters that both have (Dice), 0 to 1, spellings folded.</summary>
    internal static double Of(string one, string other)
    {
        var (left, right) = (Pairs(one), Pairs(other));
        return left.Count + right.Count == 0 ? 1 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);
    }

    private static HashSet<(char, char)> Pairs(string text)
    {
        var key = JapaneseText.Key(text);
        return [.. key.Zip(key.Skip(1))];
    }
}
