using System.Text.Json;
using System.Text.Json.Serialization;
using TeachBot.Commands.Daily.Planning;
using TeachBot.Commands.Quizzing;
using TeachBot.Core.Chat;

namespace TeachBot.Commands.Learners.Reminding;

/// <summary>When somebody wants to be told of reviews.</summary>
/// <param name="Who">Who.</param>
/// <param name="Hour">The hour, from 0 to 23.</param>
/// <param name="Zone">The IANA zone in which it is meant.</param>
/// <param name="Language">What they read.</param>
/// <param name="Since">When they chose it.</param>
public sealed record ReminderPlan(UserRef Who, int Hour, string Zone, string Language, DateTimeOffset Since)
{
    /// <summary>Whether it rests because they could not be written to.</summary>
    public bool IsClosed { get; init; }

    /// <summary>
    /// Its days, as those of any schedule. Not all who chose an hour are told at its first second: a class's messages would stand in
    /// line, and its quizzes behind them.
    /// </summary>
    [JsonIgnore]
    internal DailyPlan Days => new(new TimeOnly(Hour, ReminderDesk.MinuteOf(Who)), Zone, Language, Who, Since);

    internal string Write() => JsonSerializer.Serialize(this, ReminderJson.Readable.ReminderPlan);

    /// <summary>Null for what another version of the bot wrote.</summary>
    internal static ReminderPlan? Read(string text) =>
        QuizJson.Read(text, ReminderJson.Readable.ReminderPlan) is { Who: not null, Zone: not null, Hour: >= 0 and < 24 } plan
            ? plan
            : null;
}

/// <summary>What reminders keep, as text.</summary>
[JsonSerializable(typeof(ReminderPlan))]
internal sealed partial class ReminderJson : JsonSerializerContext
{
    /// <summary>With Japanese as it is written.</summary>
    internal static ReminderJson Readable { get; } = new(QuizJson.Options());
}
