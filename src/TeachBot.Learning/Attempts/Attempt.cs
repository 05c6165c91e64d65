using TeachBot.Core.Chat;
using TeachBot.Core.Effects;

namespace TeachBot.Learning.Attempts;

/// <summary>That somebody answered a question. Never changed afterwards; all that is told of a learner follows from these.</summary>
/// <param name="Who">The person, as the platform knows them.</param>
/// <param name="Item">The question.</param>
/// <param name="Chosen">The letters of the options chosen, or what was typed; at most <see cref="LongestChoice"/> characters.</param>
/// <param name="IsRight">Whether it was right.</param>
/// <param name="At">When.</param>
/// <param name="Where">In which channel.</param>
/// <param name="Setting">In which setting.</param>
public sealed record Attempt(
    UserRef Who,
    ItemRef Item,
    string Chosen,
    bool IsRight,
    DateTimeOffset At,
    ChannelRef Where,
    AttemptSetting Setting
)
{
    /// <summary>What is longer is cut: a typed answer is a word or two.</summary>
    public const int LongestChoice = 200;

    /// <summary>At which try within the setting it was right or given up, from 1.</summary>
    public int Try { get; init; } = 1;
}

/// <summary>Adds an attempt.</summary>
/// <param name="Attempt">The attempt.</param>
public sealed record AttemptMade(Attempt Attempt) : Change
{
    /// <summary>The day on which it counts, where the workspace is at home; null where nobody says, then UTC's.</summary>
    public DateOnly? Day { get; init; }
}
