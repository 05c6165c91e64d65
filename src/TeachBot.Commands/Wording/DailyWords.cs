using System.Globalization;

namespace TeachBot.Commands.Wording;

/// <summary>The quiz of the day.</summary>
public sealed record DailyWords(
    string Heading, string DayFormat, string Before, string Today, string Taken, string Gone,
    string Title, string NotSet, string HowToSet, string At, string Days, string EveryDay, string DayBetween, string Topic, string AllTopics, string Count, string Questions, string Zone, string Holidays,
    string Until, string EndOfDay, string Except, string ExceptNone, string Next, string NextNone, string Paused, string Broken, string BrokenTold, string Last, string LastLate, string LastNoQuestion, string LastNoNotes, string Colon,
    string Change, string Preview, string Pause, string Resume, string Now, string Off, string Saved, string Stopped, string Posted, string AlreadyToday, string PreviewNote,
    string NeedTime, string BadTime, string BadDays, string BadZone, string BadUntil, string BadExcept, string BadTopic, string BadCount, string TimeHint, string DaysHint, string TopicHint, string Keep,
    string Save, string Correct, string OnlyTeachers, string NotHere, string Form, IReadOnlyDictionary<string, string> HolidayValues,
    string HolidaysOff, string HolidaysOn, string ExceptHint, string ExceptBetween, string Calendar, string CalendarGone, string CalendarsAre, string OffHoliday, string OffChosen, string OffCalendar,
    string Streaks, string StreakBetween, string StreakDays, IReadOnlyDictionary<string, string> HolidayNames)
{
    /// <summary>A day as it is read.</summary>
    public string Day(DateOnly day, string language) => day.ToString(DayFormat, CultureInfo.GetCultureInfo(language));

    /// <summary>A weekday's short name.</summary>
    public static string Weekday(DayOfWeek day, string language) => CultureInfo.GetCultureInfo(language).DateTimeFormat.GetAbbreviatedDayName(day);
}
