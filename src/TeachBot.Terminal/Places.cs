using System.Globalization;

namespace TeachBot.Terminal;

/// <summary>Reads 「3」, 「1 3」, 「1、3」, 「312」, 「c a b」 and 「cab」 from folded text as places in a list.</summary>
internal static class Places
{
    private const int MostDigits = 4;
    private static readonly char[] Between = [' ', ',', '、', '，', '.', '。', '・', '/', ';', '&', '+', '>', '→', '\t'];

    /// <summary>The places, from 1; null where the line is something else.</summary>
    /// <param name="folded">The line.</param>
    /// <param name="entries">What can be named.</param>
    /// <param name="most">How many: only where there may be several are signs that stand together read one by one.</param>
    internal static IReadOnlyList<int>? Of(string folded, IReadOnlyList<Entry> entries, int most)
    {
        var places = new List<int>();
        foreach (var word in folded.Split(Between, StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.All(char.IsAsciiDigit) && word.Length <= MostDigits)
            {
                var number = int.Parse(word, CultureInfo.InvariantCulture);
                places.AddRange(number > entries.Count && most > 1 ? word.Select(c => c - '0') : [number]);
            }
            else if (word.All(char.IsAsciiLetter) && (word.Length == 1 || most > 1))
            {
                places.AddRange(word.Select(c => PlaceOf(c, entries, most)));
                if (places.Contains(0))
                {
                    return null;
                }
            }
            else
            {
                return null;
            }
        }

        return places.Count > 0 ? places : null;
    }

    /// <summary>A letter names the label that begins with it; where several are named, else what stands at its place. 0 for none.</summary>
    private static int PlaceOf(char letter, IReadOnlyList<Entry> entries, int most)
    {
        var (upper, at) = (char.ToUpperInvariant(letter), char.ToLowerInvariant(letter) - 'a');
        var labelled = entries.Index().Where(entry => entry.Item.Letter == upper).Select(entry => entry.Index + 1).FirstOrDefault();
        return labelled > 0 ? labelled
            : most > 1 && at < entries.Count ? at + 1
            : 0;
    }
}
