using TeachBot.Core.Chat;
using TeachBot.Learning.Attempts;

namespace TeachBot.Learning.Sessions;

/// <summary>A quiz that goes on: buttons pressed a week and a restart later still find it.</summary>
/// <param name="Id">Short enough to stand in a button's id.</param>
/// <param name="Where">The channel.</param>
/// <param name="Setting">What kind of quiz.</param>
/// <param name="State">Where it stands; only who runs the quiz reads it.</param>
/// <param name="At">When it began.</param>
public sealed record QuizSession(string Id, ChannelRef Where, AttemptSetting Setting, string State, DateTimeOffset At)
{
    /// <summary>Counts the changes of <see cref="State"/>, from 1.</summary>
    public long Version { get; init; } = 1;

    /// <summary>Who began it; null where that does not matter, or they are forgotten.</summary>
    public UserRef? Owner { get; init; }

    /// <summary>When its answers were revealed; null while choices are taken.</summary>
    public DateTimeOffset? RevealedAt { get; init; }
}
