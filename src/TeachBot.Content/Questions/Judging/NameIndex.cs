using System.Numerics;

namespace TeachBot.Content.Questions.Judging;

/// <summary>
/// Finds whether any name of a course is near a typed one: by length, then by which letters occur (two words' work for a name), and only
/// then by <see cref="EditDistance"/>. So a course of tens of thousands of names is looked through in some ten microseconds.
/// </summary>
internal sealed class NameIndex
{
    private readonly CourseName[] _names;
    private readonly ulong[] _letters;
    private readonly int[] _firstOfLength;

    internal NameIndex(IEnumerable<CourseName> names)
    {
        _names = [.. names.Where(name => name.Loose.Length is > 0 and <= EditDistance.Longest).OrderBy(name => name.Loose.Length)];
        _letters = [.. _names.Select(name => LettersOf(name.Loose))];
        _firstOfLength = new int[EditDistance.Longest + 2];
        var first = 0;
        for (var length = 0; length < _firstOfLength.Length; length++)
        {
            while (first < _names.Length && _names[first].Loose.Length < length)
            {
                first++;
            }

            _firstOfLength[length] = first;
        }
    }

    /// <summary>
    /// Whether a name for which <paramref name="counts"/> holds is at most <paramref name="most"/> away from a loose form.
    /// </summary>
    internal bool IsNear(string loose, int most, Func<CourseName, bool> counts)
    {
        if (loose.Length > EditDistance.Longest)
        {
            return false;
        }

        var letters = LettersOf(loose);
        var end = _firstOfLength[Math.Min(loose.Length + most, EditDistance.Longest) + 1];
        for (var i = _firstOfLength[Math.Max(loose.Length - most, 0)]; i < end; i++)
        {
            // A replaced letter changes at most two bits.
            if (
                BitOperations.PopCount(letters ^ _letters[i]) <= 2 * most
                && EditDistance.Within(loose, _names[i].Loose, most) <= most
                && counts(_names[i])
            )
            {
                return true;
            }
        }

        return false;
    }

    private static ulong LettersOf(string text)
    {
        var letters = 0UL;
        foreach (var c in text)
        {
            letters |= 1UL << (int)((c * 0x9E3779B1u) >> 26);
        }

        return letters;
    }
}
