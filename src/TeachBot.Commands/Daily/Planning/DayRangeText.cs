using TeachBot.Commands.Settings;
using TeachBot.Core.Text;

namespace TeachBot.Commands.Daily.Planning;

/// <summary>Days and ranges of days as people write them: 2026-12-29〜2027-01-03、2027-02-11.</summary>
internal static class DayRangeText
{
    /// <summary>The most that are kept.</summary>
    internal const int Most = 60;

    private static readonly char[] Between = [',', '、', '\n', ';', '，'];
    private static readonly char[] Through = ['~', '〜', '～'];

    /// <summary>The ranges in order; null where something can't be read, or there are too many.</summary>
    internal static IReadOnlyList<DayRange>? Read(string text)
    {
        var ranges = new List<DayRange>();
        foreach (var part in JapaneseText.Fold(text).Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split(Through, StringSplitOptions.TrimEntries);
            if (
                ends.Length > 2
                || DayText.Read(ends[0]) is not { } first
                || DayText.Read(ends[^1]) is not { } last
                || last < first
                || ranges.Count == Most
            )
            {
                return null;
            }

            ranges.Add(new DayRange(first, last));
        }

        return [.. ranges.OrderBy(range => range.First)];
    }

    internal static string Write(DayRange range) =>
        range.First == range.Last ? DayText.Write(range.First) : $"{DayText.Write(range.First)}〜{DayText.Write(range.Last)}";
}
