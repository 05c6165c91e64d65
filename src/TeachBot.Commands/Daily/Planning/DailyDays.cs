using System.Globalization;
using Cronos;
using TeachBot.Content.Calendars;
using TeachBot.Core.Schedules;
using TeachBot.Core.Time;

namespace TeachBot.Commands.Daily.Planning;

/// <summary>
/// On which days a plan is due, and when. A time that the clock skips in spring is taken as soon as it goes on; one that it shows twice
/// in autumn, the first time (Cronos, for expressions that name an hour).
/// </summary>
internal static class DailyDays
{
    /// <summary>A year and a day: no plan that ever happens rests longer.</summary>
    private static readonly TimeSpan Horizon = TimeSpan.FromDays(367);

    /// <summary>So far back what was missed may still be late: a day is at most 25 hours long.</summary>
    private static readonly TimeSpan Back = TimeSpan.FromHours(26);

    /// <summary>The first day that is due after a moment; null where none is within a year, or the zone is not known here.</summary>
    internal static DailyDay? Next(DailyPlan plan, SchoolCalendars calendars, DateTimeOffset after) =>
        Between(plan, calendars, after, after + Horizon).FirstOrDefault();

    /// <summary>The same, without the days that were done already: asked for earlier in the day, or by a clock that was ahead.</summary>
    internal static DailyDay? Next(DailyPlan plan, SchoolCalendars calendars, DateTimeOffset after, IReadOnlyList<Occurrence> done)
    {
        var days = done.Select(occurrence => occurrence.Day).ToHashSet();
        return Between(plan, calendars, after, after + Horizon).FirstOrDefault(day => !days.Contains(day.Day));
    }

    /// <summary>The latest day that has been due; null where none was since the plan was made, within a day.</summary>
    internal static DailyDay? Last(DailyPlan plan, SchoolCalendars calendars, DateTimeOffset now) =>
        now <= plan.Since ? null : Between(plan, calendars, plan.Since > now - Back ? plan.Since : now - Back, now).LastOrDefault();

    /// <summary>Whether it is too late to post what was due on a day.</summary>
    internal static bool IsOver(DailyPlan plan, DailyDay day, DateTimeOffset now)
    {
        var local = TimeZoneInfo.ConvertTime(now, TimeZones.Of(plan.Zone)).DateTime;
        return DateOnly.FromDateTime(local) > day.Day || TimeOnly.FromDateTime(local) > plan.Until;
    }

    /// <summary>Which day it is where a plan is at home.</summary>
    internal static DateOnly DayOf(DailyPlan plan, DateTimeOffset now) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, TimeZones.Of(plan.Zone)).DateTime);

    /// <summary>Why a day has no quiz, where it would have one by its weekday; null otherwise.</summary>
    internal static DayOff? WhyNot(DailyPlan plan, SchoolCalendars calendars, DateOnly day) =>
        plan.Days.Count == 0 || plan.Days.Contains(day.DayOfWeek) ? DayOff.Of(plan, calendars, day, TimeZones.Of(plan.Zone)) : null;

    /// <summary>The days due after one moment, until another and with it.</summary>
    internal static IEnumerable<DailyDay> Between(DailyPlan plan, SchoolCalendars calendars, DateTimeOffset after, DateTimeOffset until)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(plan.Zone, out var zone))
        {
            yield break;
        }

        var weekdays = plan.Days.Count == 0 ? "*" : string.Join(',', plan.Days.Select(day => (int)day));
        var expression = CronExpression.Parse(
            string.Create(CultureInfo.InvariantCulture, $"{plan.Time.Minute} {plan.Time.Hour} * * {weekdays}")
        );
        foreach (var at in expression.GetOccurrences(after, until, zone, fromInclusive: false, toInclusive: true))
        {
            var day = DateOnly.FromDateTime(at.DateTime);
            if (DayOff.Of(plan, calendars, day, zone) is null)
            {
                yield return new DailyDay(day, at);
            }
        }
    }
}

/// <summary>A day that is due.</summary>
/// <param name="Day">The day, in the plan's zone.</param>
/// <param name="At">The moment.</param>
internal sealed record DailyDay(DateOnly Day, DateTimeOffset At);
