using System.Globalization;

namespace TeachBot.Tests.Commands.Daily;

/// <summary>Which channels have a quiz when, for how long, and the days on which it is expected, by clocks on walls.</summary>
internal static class DailySoakPlan
{
    internal static readonly int Channels = Plan("TEACHBOT_DAILY_CHANNELS", 10);
    private static readonly string[] ZoneNames =
    [
        "Asia/Tokyo",
        "Europe/Berlin",
        "America/New_York",
        "Australia/Lord_Howe",
        "America/Sao_Paulo",
    ];
    internal static readonly DateTimeOffset Start = new(2026, 10, 22, 0, 0, 0, TimeSpan.Zero);
    internal static readonly DateTimeOffset End = Start.AddDays(Plan("TEACHBOT_DAILY_DAYS", 4));

    /// <summary>The days on which the clock on a wall there comes to the time, or passes over it.</summary>
    internal static IEnumerable<(DateOnly Day, DateTimeOffset At)> Expected(int number)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(ZoneOf(number));
        var time = TimeOnly.Parse(TimeOf(number), CultureInfo.InvariantCulture);
        var seen = new HashSet<DateOnly>();
        for (var at = Start.AddMinutes(1); at < End; at = at.AddMinutes(1))
        {
            var local = TimeZoneInfo.ConvertTime(at, zone).DateTime;
            var day = DateOnly.FromDateTime(local);
            if (TimeOnly.FromDateTime(local) < time || seen.Contains(day) || !IsOn(number, day))
            {
                continue;
            }

            seen.Add(day);

            // What had its time before the first minute is not owed.
            if (TimeZoneInfo.ConvertTime(Start, zone).DateTime < day.ToDateTime(time))
            {
                yield return (day, at);
            }
        }
    }

    private static bool IsOn(int number, DateOnly day) =>
        !(number % 3 == 0 && day.DayOfWeek is (DayOfWeek.Saturday or DayOfWeek.Sunday))
        && !(number % 2 == 0 && day == new DateOnly(2026, 11, 3));

    internal static string ZoneOf(int number) => ZoneNames[number % ZoneNames.Length];

    internal static string TimeOf(int number) => $"{number * 7 % 24}:{number * 13 % 60:00}";

    private static int Plan(string variable, int shortly) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : shortly;
}
