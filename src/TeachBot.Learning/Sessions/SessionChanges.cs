using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Learning.Attempts;

namespace TeachBot.Learning.Sessions;

/// <summary>Begins a session.</summary>
/// <param name="Session">The session.</param>
public sealed record SessionOpened(QuizSession Session) : Change;

/// <summary>Moves a session on; as a guard it refuses a press that somebody else, or the same finger, was faster with.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Version">The version that it moves on from.</param>
/// <param name="State">Where it stands then.</param>
public sealed record SessionMoved(string SessionId, long Version, string State) : Change;

/// <summary>
/// Notes what somebody chooses in a session where all answer one item. It may be changed until the reveal; as a guard it refuses what
/// comes later.
/// </summary>
/// <param name="SessionId">The session.</param>
/// <param name="Who">The person.</param>
/// <param name="Item">The question.</param>
/// <param name="Chosen">The letters of the options.</param>
/// <param name="IsRight">Whether they are right.</param>
/// <param name="At">When.</param>
public sealed record ChoiceTaken(string SessionId, UserRef Who, ItemRef Item, string Chosen, bool IsRight, DateTimeOffset At) : Change;

/// <summary>Ends the taking of choices: what stands then becomes everybody's one attempt. As a guard it refuses a second reveal.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="At">When.</param>
public sealed record SessionRevealed(string SessionId, DateTimeOffset At) : Change
{
    /// <summary>
    /// The day on which they count, where the workspace is at home; null where nobody says, then UTC's. What was chosen last week and is
    /// revealed in this one counts in this one: before, nobody could have seen it.
    /// </summary>
    public DateOnly? Day { get; init; }
}
