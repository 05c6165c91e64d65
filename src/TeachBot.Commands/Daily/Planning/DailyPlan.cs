using System.Text.Json.Serialization;
using TeachBot.Commands.Quizzing;
using TeachBot.Core.Chat;

namespace TeachBot.Commands.Daily.Planning;

/// <summary>When a channel has its quiz, and what is in it, as a teacher chose.</summary>
/// <param name="Time">The time of day, to the minute.</param>
/// <param name="Zone">The IANA zone in which all days and times are meant.</param>
/// <param name="Language">What its posts speak, where the workspace has not chosen.</param>
/// <param name="SetBy">Who chose.</param>
/// <param name="Since">When: what would have been due before is not owed.</param>
public sealed record DailyPlan(TimeOnly Time, string Zone, string Language, UserRef SetBy, DateTimeOffset Since)
{
    /// <summary>The most questions of one day.</summary>
    public const int MostQuestions = 5;

    /// <summary>The weekdays; empty for all.</summary>
    public IReadOnlyList<DayOfWeek> Days { get; init; } = [];

    /// <summary>A topic; empty for all.</summary>
    public string Topic { get; init; } = "";

    /// <summary>How many questions, each a post of its own; 1 to <see cref="MostQuestions"/>.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Whether there is none on Japan's public holidays.</summary>
    public bool SkipsHolidays { get; init; }

    /// <summary>Days without a quiz.</summary>
    public IReadOnlyList<DayRange> Except { get; init; } = [];

    /// <summary>Calendars beside the notes, by name: there is no quiz on the days on which something is in one of them.</summary>
    public IReadOnlyList<string> Calendars { get; init; } = [];

    /// <summary>Until when of the same day it is posted late, where the bot was away; later it is left out.</summary>
    public TimeOnly Until { get; init; } = TimeOnly.MaxValue;

    /// <summary>Whether it rests until a teacher says otherwise.</summary>
    public bool IsPaused { get; init; }

    /// <summary>Whether it rests because its channel could not be posted to.</summary>
    public bool IsBroken { get; init; }

    internal string Write() => System.Text.Json.JsonSerializer.Serialize(this, DailyJson.Readable.DailyPlan);

    /// <summary>Null for what another version of the bot wrote.</summary>
    internal static DailyPlan? Read(string text) =>
        QuizJson.Read(text, DailyJson.Readable.DailyPlan) is { } plan ? plan with { Calendars = plan.Calendars ?? [] } : null;
}

/// <summary>Days in a row, both ends included.</summary>
public sealed record DayRange(DateOnly First, DateOnly Last)
{
    /// <summary>Whether a day is among them.</summary>
    public bool Has(DateOnly day) => day >= First && day <= Last;
}

/// <summary>What the daily quiz keeps, as text.</summary>
[JsonSerializable(typeof(DailyPlan))]
[JsonSerializable(typeof(DailyDone))]
[JsonSerializable(typeof(Asking.DailyState))]
internal sealed partial class DailyJson : JsonSerializerContext
{
    /// <summary>With Japanese as it is written.</summary>
    internal static DailyJson Readable { get; } = new(QuizJson.Options());
}
