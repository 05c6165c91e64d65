using TeachBot.Content.Calendars;

namespace TeachBot.Commands.Daily.Planning;

/// <summary>Why a day on which there would be a quiz has none.</summary>
/// <param name="Holiday">The public holiday that it is; null for another reason.</param>
/// <param name="Calendar">The calendar that has it; null where the teacher chose the day itself.</param>
internal sealed record DayOff(Holiday? Holiday, string? Calendar)
{
    /// <summary>Null where the day is an ordinary one.</summary>
    internal static DayOff? Of(DailyPlan plan, SchoolCalendars calendars, DateOnly day, TimeZoneInfo zone) =>
        plan.Except.Any(range => range.Has(day)) ? new DayOff(null, null)
        : plan.SkipsHolidays && JapaneseHolidays.Find(day) is { } holiday ? new DayOff(holiday, null)
        : plan.Calendars.FirstOrDefault(name => calendars.Find(name)?.Has(day, zone) == true) is { } name ? new DayOff(null, name)
        : null;
}
