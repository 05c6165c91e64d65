using System.Collections.Concurrent;

namespace TeachBot.Content.Indexing;

/// <summary>
/// What was found for the strings that were sought lately: a course's own words come again in most questions. Safe for concurrent use.
/// </summary>
internal sealed class FoundMemory
{
    /// <summary>So many numbers are kept at most; then all are forgotten.</summary>
    private const int Most = 65_536;

    private readonly ConcurrentDictionary<string, int[]> _found = new(StringComparer.Ordinal);
    private int _size;

    /// <summary>What stands for a string.</summary>
    /// <param name="key">The string.</param>
    /// <param name="search">Finds it.</param>
    /// <param name="argument">Handed to <paramref name="search"/>.</param>
    internal int[] Of<T>(string key, Func<string, T, int[]> search, T argument)
    {
        if (_found.TryGetValue(key, out var known))
        {
            return known;
        }

        var found = search(key, argument);
        var size = found.Length + key.Length + 1;
        if (Interlocked.Add(ref _size, size) > Most)
        {
            _found.Clear();
            Interlocked.Exchange(ref _size, size);
        }

        if (size <= Most / 4)
        {
            _found[key] = found;
        }

        return found;
    }
}
