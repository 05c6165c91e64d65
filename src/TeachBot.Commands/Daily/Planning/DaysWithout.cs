using TeachBot.Commands.Wording;
using TeachBot.Content.Calendars;
using TeachBot.Core.Text;

namespace TeachBot.Commands.Daily.Planning;

/// <summary>
/// Days without a quiz, as people write them: days, ranges of days, calendars beside the notes, and whether public holidays are among
/// them.
/// </summary>
/// <param name="Ranges">The days, in order.</param>
/// <param name="Calendars">The calendars' names.</param>
/// <param name="SkipsHolidays">Whether there is none on Japan's public holidays; null where nothing is said of them.</param>
internal sealed record DaysWithout(IReadOnlyList<DayRange> Ranges, IReadOnlyList<string> Calendars, bool? SkipsHolidays)
{
    private static readonly char[] Between = [',', '、', '\n', ';', '，'];

    /// <summary>What is written; null where something is neither.</summary>
    /// <param name="text">祝日、2026-12-29〜2027-01-03、学年暦.</param>
    /// <param name="calendars">The calendars that there are.</param>
    /// <param name="words">What public holidays are called.</param>
    internal static DaysWithout? Read(string text, SchoolCalendars calendars, DailyWords words)
    {
        var (days, named, skips) = (new List<string>(), new List<string>(), (bool?)null);
        foreach (var part in text.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var said = JapaneseText.Fold(part).ToLowerInvariant();
            if (said == JapaneseText.Fold(words.HolidaysOff) || said == JapaneseText.Fold(words.HolidaysOn))
            {
                skips = said == JapaneseText.Fold(words.HolidaysOff);
            }
            else if (calendars.Find(part) is { } calendar)
            {
                named.Add(calendar.Name);
            }
            else
            {
                days.Add(part);
            }
        }

        return DayRangeText.Read(string.Join(',', days)) is { } ranges
            ? new DaysWithout(ranges, [.. named.Distinct(StringComparer.Ordinal)], skips)
            : null;
    }
}
