using System.Globalization;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Calendars;

/// <summary>
/// Reads a rule of recurrence: <c>FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20270331</c>. What asks for weeks or days of a year by number, or for times
/// of a day, is not read. What a program added for itself (X-) says nothing of days.
/// </summary>
internal static class RecurrenceReader
{
    private static readonly string[] Weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <exception cref="CalendarFault">It can't be read.</exception>
    internal static Recurrence Read(ContentLine line, CalendarZones zones)
    {
        try
        {
            var parts = line
                .Value.ToUpperInvariant()
                .Split(';', StringSplitOptions.RemoveEmptyEntries)
                .Select(part => part.Split('=', 2, StringSplitOptions.TrimEntries))
                .ToList();
            var every = parts.Find(part => part is ["FREQ", _]) is [_, var name] ? FrequencyOf(name) : throw new FormatException();
            var rule = parts.Aggregate(
                new Recurrence(every),
                (rule, part) => part is [var key, var value] ? With(rule, key, value, line, zones) : throw new FormatException()
            );
            var hasNumber = rule.Weekdays.Any(weekday => weekday.Number != 0);
            return hasNumber && every is Frequency.Daily or Frequency.Weekly ? throw new FormatException() : rule;
        }
        catch (Exception fault) when (fault is FormatException or OverflowException)
        {
            throw new CalendarFault(ContentFault.CalendarBadRule, line.Number, line.Value);
        }
    }

    private static Frequency FrequencyOf(string name) =>
        name switch
        {
            "DAILY" => Frequency.Daily,
            "WEEKLY" => Frequency.Weekly,
            "MONTHLY" => Frequency.Monthly,
            "YEARLY" => Frequency.Yearly,
            _ => throw new FormatException(),
        };

    private static Recurrence With(Recurrence rule, string key, string value, ContentLine line, CalendarZones zones) =>
        key switch
        {
            "FREQ" => rule,
            "INTERVAL" => rule with { Interval = Number(value, 1, Recurrence.MostInterval) },
            "COUNT" => rule with { Count = Number(value, 1, int.MaxValue) },
            "UNTIL" => CalendarTime.IsForever(value) ? rule : rule with { Until = CalendarTime.Read(line, value, zones) },
            "BYMONTH" => rule with { Months = Numbers(value, 1, 12) },
            "BYMONTHDAY" => rule with { MonthDays = Signed(value, 31) },
            "BYSETPOS" => rule with { Positions = Signed(value, 366) },
            "BYDAY" => rule with { Weekdays = [.. value.Split(',').Select(Weekday)] },
            "WKST" => rule with { WeekStart = Weekday(value).Day },
            "RSCALE" when value == "GREGORIAN" => rule,
            "SKIP" when value == "OMIT" => rule,
            _ when key.StartsWith("X-", StringComparison.Ordinal) => rule,
            _ => throw new FormatException(),
        };

    /// <summary>MO, or 2MO for the second, -1FR for the last.</summary>
    private static (int Number, DayOfWeek Day) Weekday(string written)
    {
        var day = written.Length < 2 ? -1 : Array.IndexOf(Weekdays, written[^2..]);
        return day < 0 ? throw new FormatException() : (written.Length == 2 ? 0 : Signed(written[..^2], 53)[0], (DayOfWeek)day);
    }

    private static int[] Signed(string value, int most) =>
        [.. Numbers(value, -most, most).Select(number => number != 0 ? number : throw new FormatException())];

    private static int[] Numbers(string value, int least, int most) => [.. value.Split(',').Select(number => Number(number, least, most))];

    private static int Number(string written, int least, int most) =>
        int.Parse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) is var number && number >= least && number <= most
            ? number
            : throw new FormatException();
}
