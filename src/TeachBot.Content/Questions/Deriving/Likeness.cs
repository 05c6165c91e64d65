using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>How easily one option is taken for another, 0 to 1: scripts, length and common pairs of characters.</summary>
internal static class Likeness
{
    internal static double Of(string one, string other) => OfFolded(JapaneseText.Fold(one), JapaneseText.Fold(other));

    internal static double OfFolded(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return 0;
        }

        var length = (double)Math.Min(left.Length, right.Length) / Math.Max(left.Length, right.Length);
        var ends =
            Scripts.Of(left[0]) == Scripts.Of(right[0])
                ? Scripts.Of(left[^1]) == Scripts.Of(right[^1])
                    ? 1
                    : .5
                : 0;
        return (.4 * length) + (.3 * ends) + (.3 * Pairs(left, right));
    }

    private static double Pairs(string left, string right)
    {
        var common = 0;
        for (var i = 0; i + 1 < left.Length; i++)
        {
            common += right.AsSpan().IndexOf(left.AsSpan(i, 2)) >= 0 ? 1 : 0;
        }

        return left.Length > 1 ? (double)common / (left.Length - 1) : 0;
    }
}
