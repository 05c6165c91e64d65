using System.Globalization;

namespace TeachBot.Core.Text;

/// <summary>Cuts text where a reader would see the end of a character.</summary>
public static class Graphemes
{
    /// <summary>
    /// At most <paramref name="limit"/> UTF-16 units of <paramref name="text"/>, ending in <paramref name="ellipsis"/> where something was
    /// cut; never inside a grapheme cluster.
    /// </summary>
    public static string Cut(string text, int limit, string ellipsis = "…")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, ellipsis.Length);
        if (text.Length <= limit)
        {
            return text;
        }

        var end = 0;
        while (end < text.Length)
        {
            var next = end + StringInfo.GetNextTextElementLength(text, end);
            if (next > limit - ellipsis.Length)
            {
                break;
            }

            end = next;
        }

        return text[..end] + ellipsis;
    }

    /// <summary>How many UTF-16 units fit without parting a grapheme cluster; the limit itself where the first cluster is longer.</summary>
    public static int Fit(ReadOnlySpan<char> text, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var end = 0;
        while (end < text.Length && end + StringInfo.GetNextTextElementLength(text[end..]) is var next && next <= limit)
        {
            end = next;
        }

        return end > 0 ? end : Math.Min(limit, text.Length);
    }

    /// <summary>How many characters a reader sees.</summary>
    public static int Count(string text) => new System.Globalization.StringInfo(text).LengthInTextElements;
}
