using TeachBot.Commands.Daily.Planning;
using TeachBot.Commands.Recurring;
using TeachBot.Commands.Rooms;
using TeachBot.Commands.Wording;
using TeachBot.Content.Calendars;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Core.Schedules;

namespace TeachBot.Commands.Daily;

/// <summary>What teachers see of a channel's schedule.</summary>
internal static class DailyViews
{
    internal const string Set = "set";
    internal const string Show = "show";
    internal const string Pause = "pause";
    internal const string Resume = "resume";
    internal const string Off = "off";
    internal const string Now = "now";
    internal const string Preview = "preview";

    /// <summary>So many days are looked back at for what is shown.</summary>
    internal const int Shown = 40;

    /// <summary>That there is none, and how there will be.</summary>
    internal static Message None(Room room) =>
        new(
            new Document([
                new Heading([new Words(room.Words.Daily.Title)]),
                new Paragraph([new Words(room.Words.Daily.NotSet)]),
                new Note([new Words(room.Words.Daily.HowToSet)]),
            ])
        )
        {
            Choices = [Press(Set, room.Words.Daily.Form, ButtonStyle.Primary)],
        };

    /// <summary>The plan, what comes next, and what was last.</summary>
    internal static Message Plan(Room room, DailyPlan plan, SchoolCalendars calendars, IReadOnlyList<Occurrence> history, string? said)
    {
        var (words, language, last) = (room.Words.Daily, room.Language, Occurrences.Last(history, DailyDays.DayOf(plan, room.Origin.At)));
        var next = DailyDays.Next(plan, calendars, room.Origin.At, history);
        IReadOnlyList<IReadOnlyList<Inline>> lines =
        [
            Line(words, words.At, TimeText.Write(plan.Time)),
            Line(
                words,
                words.Days,
                plan.Days.Count == 0
                    ? words.EveryDay
                    : string.Join(words.DayBetween, plan.Days.Select(day => DailyWords.Weekday(day, language)))
            ),
            Line(words, words.Zone, plan.Zone),
            Line(words, words.Topic, plan.Topic.Length == 0 ? words.AllTopics : plan.Topic),
            Line(words, words.Count, words.Questions.Fill(plan.Count)),
            Line(words, words.Holidays, words.HolidayValues[plan.SkipsHolidays ? DailyCommand.Skip : DailyCommand.Post]),
            Line(words, words.Until, plan.Until == TimeOnly.MaxValue ? words.EndOfDay : TimeText.Write(plan.Until)),
            .. plan.Except.Count + plan.Calendars.Count == 0 ? [] : new[] { Line(words, words.Except, Without(plan, words)) },
            Line(words, words.Next, Next(room, plan, next)),
            .. last is null ? [] : new[] { Line(words, words.Last, Said(words, last, language)) },
        ];
        IEnumerable<string> remarks = [.. said is null ? [] : new[] { said }, .. Remarks(room, plan, calendars)];
        return new Message(
            new Document([
                new Heading([new Words(words.Title)]),
                .. remarks.Select(remark => new Paragraph([new Words(remark)])),
                new BulletList(lines),
            ])
        )
        {
            Choices =
            [
                Press(Preview, words.Preview),
                plan.IsPaused || plan.IsBroken ? Press(Resume, words.Resume, ButtonStyle.Primary) : Press(Pause, words.Pause),
                Press(Now, words.Now),
                Press(Set, words.Change),
                Press(Off, words.Off, ButtonStyle.Danger),
            ],
        };
    }

    /// <summary>When the next one is, or why there is none.</summary>
    internal static string Next(Room room, DailyPlan plan, DailyDay? next) =>
        room.Words.Daily is var words && plan.IsBroken ? words.Broken
        : plan.IsPaused ? words.Paused
        : next is null ? words.NextNone
        : $"{words.Day(next.Day, room.Language)} {TimeText.Write(TimeOnly.FromDateTime(next.At.DateTime))}";

    internal static Reply InPlace(Message message) => new(message, Audience.Asker) { IsInPlace = true };

    /// <summary>What a teacher may wonder about: a calendar that is gone, and why nothing comes today.</summary>
    private static IEnumerable<string> Remarks(Room room, DailyPlan plan, SchoolCalendars calendars)
    {
        var words = room.Words.Daily;
        foreach (var gone in plan.Calendars.Where(name => calendars.Find(name) is null))
        {
            yield return words.CalendarGone.Fill(gone);
        }

        if (!plan.IsPaused && !plan.IsBroken && DailyDays.WhyNot(plan, calendars, DailyDays.DayOf(plan, room.Origin.At)) is { } off)
        {
            yield return off.Holiday is { } holiday ? words.OffHoliday.Fill(words.HolidayNames[holiday.ToString()])
            : off.Calendar is { } calendar ? words.OffCalendar.Fill(calendar)
            : words.OffChosen;
        }
    }

    private static string Without(DailyPlan plan, DailyWords words) =>
        string.Join(
            words.ExceptBetween,
            plan.Except.Select(DayRangeText.Write).Concat(plan.Calendars.Select(name => words.Calendar.Fill(name)))
        );

    private static string Said(DailyWords words, Occurrence last, string language) =>
        DailyDone.Read(last.State).Left switch
        {
            DailyLeft.Late => words.LastLate.Fill(words.Day(last.Day, language)),
            DailyLeft.NoNotes => words.LastNoNotes.Fill(words.Day(last.Day, language)),
            DailyLeft.NoQuestion => words.LastNoQuestion.Fill(words.Day(last.Day, language)),
            _ => words.Day(last.Day, language),
        };

    private static IReadOnlyList<Inline> Line(DailyWords words, string name, string value) =>
        [new Strong(name), new Words(words.Colon + value)];

    private static Button Press(string action, string label, ButtonStyle style = ButtonStyle.Plain) =>
        new($"{Presses.Daily}:{action}", label) { Style = style };
}
