namespace TeachBot.Content.Calendars;

/// <summary>How often something recurs.</summary>
internal enum Frequency
{
    /// <summary>Every day.</summary>
    Daily,

    /// <summary>Every week.</summary>
    Weekly,

    /// <summary>Every month.</summary>
    Monthly,

    /// <summary>Every year.</summary>
    Yearly,
}

/// <summary>
/// On which days something recurs (RFC 5545, 3.3.10). A day of a period is one where all that the rule says of months, days and weekdays is
/// true of it; what the rule leaves out follows from the first day.
/// </summary>
/// <param name="Every">How often.</param>
internal sealed record Recurrence(Frequency Every)
{
    /// <summary>Each so-manieth period; at most <see cref="MostInterval"/>.</summary>
    internal int Interval { get; init; } = 1;

    /// <summary>So often at most; null for no end.</summary>
    internal int? Count { get; init; }

    /// <summary>Not after; null for no end.</summary>
    internal CalendarTime? Until { get; init; }

    /// <summary>In these months; empty for all.</summary>
    internal IReadOnlyList<int> Months { get; init; } = [];

    /// <summary>On these days of the month, from its end where below 0; empty for all.</summary>
    internal IReadOnlyList<int> MonthDays { get; init; } = [];

    /// <summary>
    /// On these weekdays; with a number other than 0 the so-manieth of the month or year, from its end where below 0. Empty for all.
    /// </summary>
    internal IReadOnlyList<(int Number, DayOfWeek Day)> Weekdays { get; init; } = [];

    /// <summary>Of a period's days these, from 1, from the end where below 0; empty for all.</summary>
    internal IReadOnlyList<int> Positions { get; init; } = [];

    /// <summary>With which weekday a week begins.</summary>
    internal DayOfWeek WeekStart { get; init; } = DayOfWeek.Monday;

    /// <summary>The longest gap, in periods.</summary>
    internal const int MostInterval = 1_000;

    /// <summary>The days, in order.</summary>
    /// <param name="start">The first day of the event.</param>
    /// <param name="last">No day after this one.</param>
    /// <param name="effort">Bounds how many days are looked at.</param>
    internal IEnumerable<DateOnly> Days(DateOnly start, DateOnly last, CalendarEffort effort)
    {
        var (rule, left) = (Completed(start), Count ?? int.MaxValue);
        for (var period = PeriodOf(start); period <= last && left > 0; period = After(period, Interval))
        {
            foreach (var day in rule.InPeriod(period, effort).Where(day => day >= start && day <= last))
            {
                yield return day;
                if (--left == 0)
                {
                    break;
                }
            }
        }
    }

    /// <summary>With what the rule leaves out, since it follows from the first day.</summary>
    private Recurrence Completed(DateOnly start) =>
        Every switch
        {
            Frequency.Weekly when Weekdays.Count == 0 => this with { Weekdays = [(0, start.DayOfWeek)] },
            Frequency.Monthly when Weekdays.Count == 0 && MonthDays.Count == 0 => this with { MonthDays = [start.Day] },
            Frequency.Yearly when Weekdays.Count == 0 && MonthDays.Count == 0 => this with
            {
                MonthDays = [start.Day],
                Months = Months.Count > 0 ? Months : [start.Month],
            },
            _ => this,
        };

    private IEnumerable<DateOnly> InPeriod(DateOnly period, CalendarEffort effort)
    {
        var days = new List<DateOnly>();
        for (var (day, end) = (period, After(period, 1)); day < end; day = day.AddDays(1))
        {
            effort.Look();
            if (Months.Count > 0 && !Months.Contains(day.Month))
            {
                // To the month's last day: a year's rule names one month mostly.
                day = Every == Frequency.Yearly ? new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)) : day;
            }
            else if (Fits(day))
            {
                days.Add(day);
            }
        }

        return Positions.Count == 0 ? days : days.Where((_, at) => Positions.Contains(at + 1) || Positions.Contains(at - days.Count));
    }

    private bool Fits(DateOnly day)
    {
        var length = DateTime.DaysInMonth(day.Year, day.Month);
        return (MonthDays.Count == 0 || MonthDays.Contains(day.Day) || MonthDays.Contains(day.Day - length - 1))
            && (
                Weekdays.Count == 0
                || Weekdays.Any(weekday => weekday.Day == day.DayOfWeek && (weekday.Number == 0 || IsNumber(weekday.Number, day, length)))
            );
    }

    /// <summary>
    /// Whether a day is the so-manieth of its weekday: of the year where the rule names no month, of the month otherwise.
    /// </summary>
    private bool IsNumber(int number, DateOnly day, int monthLength)
    {
        var (at, length) =
            Every == Frequency.Yearly && Months.Count == 0
                ? (day.DayOfYear, DateTime.IsLeapYear(day.Year) ? 366 : 365)
                : (day.Day, monthLength);
        return number > 0 ? ((at - 1) / 7) + 1 == number : ((length - at) / 7) + 1 == -number;
    }

    private DateOnly PeriodOf(DateOnly day) =>
        Every switch
        {
            Frequency.Weekly => day.AddDays(-((day.DayOfWeek - WeekStart + 7) % 7)),
            Frequency.Monthly => new DateOnly(day.Year, day.Month, 1),
            Frequency.Yearly => new DateOnly(day.Year, 1, 1),
            _ => day,
        };

    private DateOnly After(DateOnly period, int number) =>
        Every switch
        {
            Frequency.Weekly => period.AddDays(7 * number),
            Frequency.Monthly => period.AddMonths(number),
            Frequency.Yearly => period.AddYears(number),
            _ => period.AddDays(number),
        };
}
