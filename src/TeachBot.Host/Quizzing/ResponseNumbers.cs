namespace TeachBot.Host.Quizzing;

/// <summary>Reads 「1 3」, 「1,3」, 「1、3」 from folded text.</summary>
internal static class ResponseNumbers
{
    private const string Between = " ,、，.。・/;&+>→\t";
    private const int MostDigits = 4;

    /// <summary>The numbers; null where something else stands there.</summary>
    internal static IReadOnlyList<int>? Of(string folded)
    {
        var numbers = new List<int>();
        for (var at = 0; at < folded.Length; )
        {
            var digits = folded.AsSpan(at).IndexOfAnyExceptInRange('0', '9');
            digits = digits < 0 ? folded.Length - at : digits;
            if (digits > MostDigits || (digits == 0 && !Between.Contains(folded[at], StringComparison.Ordinal)))
            {
                return null;
            }

            if (digits > 0)
            {
                numbers.Add(int.Parse(folded.AsSpan(at, digits), System.Globalization.CultureInfo.InvariantCulture));
            }

            at += Math.Max(1, digits);
        }

        return numbers;
    }

    /// <summary>Whether a character only parts what people type.</summary>
    internal static bool IsBetween(char c) => c is '-' or ':' or '=' || Between.Contains(c, StringComparison.Ordinal);
}
