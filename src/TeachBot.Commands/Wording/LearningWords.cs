using System.Globalization;

namespace TeachBot.Commands.Wording;

/// <summary>Reviews, and what somebody knows.</summary>
public sealed record LearningWords(
    string DayFormat,
    string NothingYet,
    string NotToday,
    string NotAgain,
    string Remark,
    string Quiz,
    string Review,
    string Title,
    string None,
    string Answered,
    string Section,
    string FewSection,
    string Streak,
    string StreakHint,
    string Due,
    string NextReview,
    string UnknownSection,
    string SectionsLeft,
    string Strongest,
    string Weakest,
    string QuizOn,
    string Leech,
    string Difficulty,
    string Remind,
    string RemindWhen,
    string RemindHour,
    string RemindAt,
    string Reminded,
    string RemindStop,
    string RemindStopped,
    string RemindClosed,
    string Reminder,
    string RemindOff
)
{
    /// <summary>A day as it is read.</summary>
    public string Day(DateOnly day, string language) => day.ToString(DayFormat, CultureInfo.GetCultureInfo(language));
}
