namespace TeachBot.Content.Questions.Judging;

/// <summary>How many characters have to be added, dropped, replaced or swapped with their neighbour to make one text of another.</summary>
internal static class EditDistance
{
    /// <summary>The longest text that is compared, in UTF-16 units; longer ones count as far from everything.</summary>
    internal const int Longest = 100;

    /// <summary>The distance where it is at most <paramref name="most"/>; otherwise a number above it.</summary>
    internal static int Within(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most || Math.Max(one.Length, other.Length) > Longest)
        {
            return most + 1;
        }

        Span<int> before = stackalloc int[Longest + 1],
            last = stackalloc int[Longest + 1],
            row = stackalloc int[Longest + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return most + 1;
            }

            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[other.Length];
    }
}
