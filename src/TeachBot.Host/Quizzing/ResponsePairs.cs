using System.Globalization;

namespace TeachBot.Host.Quizzing;

/// <summary>Reads 「1b 2a 3c」, or 「bac」, from folded text.</summary>
internal static class ResponsePairs
{
    private const int Letters = 26;
    private const int Longest = 1000;

    /// <summary>a, b, … z, aa, ab, …</summary>
    internal static string Label(int index) =>
        index < Letters ? ((char)('a' + index)).ToString() : Label((index / Letters) - 1) + Label(index % Letters);

    /// <summary>For each of the numbers 1 to <paramref name="count"/> the index of its letter; null where the text does not say so for each of them.</summary>
    internal static IReadOnlyList<int>? Of(string folded, int count)
    {
        var text = string.Concat(folded.Where(c => !ResponseNumbers.IsBetween(c)));
        if (text.Length is 0 or > Longest || !text.All(char.IsAsciiLetterOrDigit))
        {
            return null;
        }

        return char.IsAsciiDigit(text[0]) ? Numbered(text, count)
            : text.Length == count && text.All(char.IsAsciiLetter) ? [.. text.Select(c => c - 'a')]
            : null;
    }

    private static int[]? Numbered(string text, int count)
    {
        var letters = Enumerable.Repeat(-1, count).ToArray();
        for (var at = 0; at < text.Length; )
        {
            var number = Run(text, at, char.IsAsciiDigit);
            var letter = Run(text, at + number.Length, char.IsAsciiLetter);
            if (
                letter.Length is 0 or > 2
                || number.Length > 3
                || int.Parse(number, CultureInfo.InvariantCulture) is var left && (left < 1 || left > count || letters[left - 1] >= 0)
            )
            {
                return null;
            }

            letters[int.Parse(number, CultureInfo.InvariantCulture) - 1] = letter.Aggregate(
                -1,
                (index, c) => ((index + 1) * Letters) + c - 'a'
            );
            at += number.Length + letter.Length;
        }

        return letters;
    }

    private static string Run(string text, int from, Func<char, bool> belongs) => string.Concat(text.Skip(from).TakeWhile(belongs));
}
