namespace TeachBot.Content.Indexing;

/// <summary>Finds keys by how they begin or end.</summary>
internal sealed class AffixIndex
{
    private readonly string[] _keys;
    private readonly string[] _reversed;

    internal AffixIndex(IEnumerable<string> keys)
    {
        _keys = [.. keys];
        Array.Sort(_keys, StringComparer.Ordinal);
        _reversed = [.. _keys.Select(Reverse)];
        Array.Sort(_reversed, StringComparer.Ordinal);
    }

    /// <summary>The keys that begin with a string, in ordinal order.</summary>
    internal IEnumerable<string> StartingWith(string prefix) => Range(_keys, prefix);

    /// <summary>The keys that end with a string, in the ordinal order of their reverse.</summary>
    internal IEnumerable<string> EndingWith(string suffix) => Range(_reversed, Reverse(suffix)).Select(Reverse);

    private static IEnumerable<string> Range(string[] sorted, string prefix)
    {
        var (from, end) = (0, sorted.Length);
        while (from < end)
        {
            var middle = (from + end) / 2;
            (from, end) = string.CompareOrdinal(sorted[middle], prefix) < 0 ? (middle + 1, end) : (from, middle);
        }

        for (; from < sorted.Length && sorted[from].StartsWith(prefix, StringComparison.Ordinal); from++)
        {
            yield return sorted[from];
        }
    }

    private static string Reverse(string text) =>
        string.Create(
            text.Length,
            text,
            static (span, source) =>
            {
                source.CopyTo(span);
                span.Reverse();
            }
        );
}
