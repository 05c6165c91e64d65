using System.Globalization;
using TeachBot.Commands.Daily.Planning;
using TeachBot.Commands.Rooms;
using TeachBot.Commands.Settings;
using TeachBot.Commands.Wording;
using TeachBot.Content;
using TeachBot.Content.Calendars;
using TeachBot.Content.Questions.Picking;
using TeachBot.Core.Text;

namespace TeachBot.Commands.Daily;

/// <summary>What a teacher wants of a plan: what they left out stays as it is.</summary>
internal static class DailyWish
{
    /// <summary>The days without a quiz, as they may be written, in UTF-16 units.</summary>
    internal const int LongestDays = 1_500;

    private const int LongestSaid = 80;

    /// <summary>So many calendars are named to who writes something else.</summary>
    private const int Named = 10;

    /// <summary>Everything that can be wished for, the time before what depends on it.</summary>
    private static readonly Wish[] All =
    [
        new(
            DailyCommand.Time,
            (plan, said, _) => TimeText.Read(said) is { } time ? plan with { Time = time } : null,
            words => words.BadTime
        ),
        new(
            DailyCommand.Days,
            (plan, said, _) => WeekdayText.Read(said) is { } days ? plan with { Days = days } : null,
            words => words.BadDays
        ),
        new(
            DailyCommand.Topic,
            (plan, said, room) =>
                said == room.Words.Daily.AllTopics ? plan with { Topic = "" }
                : IsTopic(said, room.Course) ? plan with { Topic = said }
                : null,
            words => words.BadTopic
        ),
        new(
            DailyCommand.Count,
            (plan, said, _) => Number(said) is >= 1 and <= DailyPlan.MostQuestions and var count ? plan with { Count = count } : null,
            words => words.BadCount
        ),
        new(DailyCommand.Zone, (plan, said, _) => Zones.Find(said) is { } zone ? plan with { Zone = zone } : null, words => words.BadZone),
        new(DailyCommand.Holidays, (plan, said, _) => plan with { SkipsHolidays = said == DailyCommand.Skip }, words => words.BadExcept),
        new(
            DailyCommand.Until,
            (plan, said, room) =>
                said == room.Words.Daily.EndOfDay || TimeText.EndsDay(said) ? plan with { Until = TimeOnly.MaxValue }
                : TimeText.Read(said) is { } until && until >= plan.Time ? plan with { Until = until }
                : null,
            words => words.BadUntil
        ),
    ];

    /// <summary>The plan as it is wished for.</summary>
    /// <param name="given">Options or fields by name; an empty one is left out.</param>
    /// <param name="old">The plan that there is; null for none.</param>
    /// <param name="calendars">The calendars beside the notes.</param>
    /// <param name="room">Where.</param>
    /// <returns>No plan where something can't be read, with what it is and how it is written.</returns>
    internal static (DailyPlan? Plan, string Fault) Read(
        IReadOnlyDictionary<string, string> given,
        DailyPlan? old,
        SchoolCalendars calendars,
        Room room
    )
    {
        if (old is null && string.IsNullOrWhiteSpace(given.GetValueOrDefault(DailyCommand.Time)))
        {
            return (null, room.Words.Daily.NeedTime);
        }

        var plan = (old ?? new DailyPlan(default, room.Settings.Zone, room.Language, room.Origin.User, room.Origin.At)) with
        {
            SetBy = room.Origin.User,
            Language = room.Language,
            IsPaused = false,
            IsBroken = false,
        };
        foreach (var wish in All.Append(Without(calendars)))
        {
            if (given.GetValueOrDefault(wish.Option)?.Trim() is not { Length: > 0 } said)
            {
                continue;
            }

            if (said.Length > LongestDays || wish.Apply(plan, said, room) is not { } changed)
            {
                return (null, wish.Fault(room.Words.Daily).Fill(Graphemes.Cut(said, LongestSaid)));
            }

            plan = changed;
        }

        // 24:00 of a Monday is 0:00 of the Tuesday.
        if (
            TimeText.EndsDay(given.GetValueOrDefault(DailyCommand.Time, ""))
            && !string.IsNullOrWhiteSpace(given.GetValueOrDefault(DailyCommand.Days))
        )
        {
            plan = plan with { Days = [.. plan.Days.Select(day => (DayOfWeek)(((int)day + 1) % 7)).Order()] };
        }

        // A time that was moved behind it.
        return (plan.Until < plan.Time ? plan with { Until = TimeOnly.MaxValue } : plan, "");
    }

    /// <summary>The days without a quiz, of which calendars are a way to tell.</summary>
    private static Wish Without(SchoolCalendars calendars) =>
        new(
            DailyCommand.Except,
            (plan, said, room) =>
                said == room.Words.Daily.ExceptNone ? plan with { Except = [], Calendars = [] }
                : DaysWithout.Read(said, calendars, room.Words.Daily) is { } days
                    ? plan with
                    {
                        Except = days.Ranges,
                        Calendars = days.Calendars,
                        SkipsHolidays = days.SkipsHolidays ?? plan.SkipsHolidays,
                    }
                : null,
            words =>
                calendars.All.Count == 0
                    ? words.BadExcept
                    : words.BadExcept
                        + words.CalendarsAre.Fill(
                            Literally(string.Join(words.ExceptBetween, calendars.All.Take(Named).Select(calendar => calendar.Name)))
                        )
        );

    /// <summary>A file may be named with the signs that stand for what was said.</summary>
    private static string Literally(string names) =>
        names.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private static int? Number(string said) =>
        int.TryParse(JapaneseText.Fold(said).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>
    /// Whether there is a question about it; while no notes can be read, or their questions are derived, it can't be told, and the next
    /// post says.
    /// </summary>
    private static bool IsTopic(string said, Course? course) =>
        said.Length <= LongestSaid
        && (
            course?.QuestionsAtHand is not { } bank
            || QuestionPicker
                .Pick(
                    bank,
                    new PaperRequest
                    {
                        Count = 1,
                        Seed = 0,
                        Topic = said,
                    }
                )
                .Questions.Count > 0
        );

    private sealed record Wish(string Option, Func<DailyPlan, string, Room, DailyPlan?> Apply, Func<DailyWords, string> Fault);
}
