using System.Collections.Concurrent;
using System.Globalization;
using TeachBot.Commands.Daily.Planning;
using TeachBot.Commands.Rooms;
using TeachBot.Commands.Wording;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.Daily;

/// <summary>
/// The form of a channel's plan. It opens with what is set; where something in it could not be read, with what was typed, which is kept
/// in memory for as long as somebody may be correcting it.
/// </summary>
internal sealed class DailyForm
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(15);

    private const int Most = 1_000;
    private const int LongestField = 80;
    private readonly ConcurrentDictionary<(UserRef, ChannelRef), (IReadOnlyDictionary<string, string> Typed, DateTimeOffset At)> _typed =
        new();

    /// <summary>The form.</summary>
    internal Form Open(Room room, DailyPlan? plan)
    {
        var (words, typed) = (room.Words.Daily, TypedBy(room));
        return new Form(
            $"{Presses.Daily}:{DailyViews.Set}",
            words.Title,
            words.Save,
            [
                Line(DailyCommand.Time, words.At, words.TimeHint, plan is null ? "" : TimeText.Write(plan.Time)),
                Line(DailyCommand.Days, words.Days, words.DaysHint, plan is null ? "" : DaysOf(plan, room)),
                Line(
                    DailyCommand.Topic,
                    words.Topic,
                    words.TopicHint,
                    plan is null ? ""
                        : plan.Topic.Length == 0 ? words.AllTopics
                        : plan.Topic
                ),
                Line(DailyCommand.Count, words.Count, words.Keep, plan?.Count.ToString(CultureInfo.InvariantCulture) ?? ""),
                Line(DailyCommand.Except, words.Except, words.ExceptHint, plan is null ? "" : Without(plan, words)) with
                {
                    Longest = DailyWish.LongestDays,
                },
            ]
        );

        TextField Line(string name, string label, string hint, string set) =>
            new(name, label)
            {
                IsOptional = true,
                Longest = LongestField,
                Hint = hint,
                Value = typed?.GetValueOrDefault(name) ?? set,
            };
    }

    /// <summary>
    /// What was sent as a wish. The form shows which days are without a quiz: holidays that stand there no longer are not among them.
    /// </summary>
    internal static IReadOnlyDictionary<string, string> Wish(IReadOnlyDictionary<string, string> sent) =>
        string.IsNullOrWhiteSpace(sent.GetValueOrDefault(DailyCommand.Except))
            ? sent
            : new Dictionary<string, string>(sent) { [DailyCommand.Holidays] = DailyCommand.Post };

    /// <summary>Says what can't be read, with a way back to what was typed.</summary>
    internal Reply Correct(Room room, IReadOnlyDictionary<string, string> sent, string fault)
    {
        if (_typed.Count >= Most)
        {
            _typed.Clear();
        }

        _typed[Key(room)] = (sent, room.Origin.At);
        return new Reply(
            new Message(Document.Of(fault))
            {
                Choices = [new Button($"{Presses.Daily}:{DailyViews.Set}", room.Words.Daily.Correct) { Style = ButtonStyle.Primary }],
            },
            Audience.Asker
        );
    }

    /// <summary>What was typed is saved, and asked for no more.</summary>
    internal void Close(Room room) => _typed.TryRemove(Key(room), out _);

    private IReadOnlyDictionary<string, string>? TypedBy(Room room) =>
        _typed.TryGetValue(Key(room), out var typed) && room.Origin.At - typed.At < Kept ? typed.Typed : null;

    private static (UserRef, ChannelRef) Key(Room room) => (room.Origin.User, DailyDesk.PlaceOf(room.Origin));

    private static string DaysOf(DailyPlan plan, Room room) =>
        plan.Days.Count == 0
            ? room.Words.Daily.EveryDay
            : string.Join(room.Words.Daily.DayBetween, plan.Days.Select(day => DailyWords.Weekday(day, room.Language)));

    private static string Without(DailyPlan plan, DailyWords words)
    {
        var parts = plan.Calendars.Concat(plan.Except.Select(DayRangeText.Write));
        var text = string.Join(words.ExceptBetween, plan.SkipsHolidays ? parts.Prepend(words.HolidaysOff) : parts);
        return text.Length == 0 ? words.ExceptNone
            : text.Length <= DailyWish.LongestDays ? text
            : "";
    }
}
