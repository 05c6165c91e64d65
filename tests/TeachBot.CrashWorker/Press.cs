namespace TeachBot.CrashWorker;

/// <summary>What somebody does, as the worker is told of it.</summary>
public enum PressKind
{
    /// <summary>A teacher begins a quiz of a channel, and has it posted.</summary>
    Open,

    /// <summary>A learner chooses in it.</summary>
    Choose,

    /// <summary>The teacher ends it, and has the post say so.</summary>
    Reveal,

    /// <summary>A learner begins a quiz alone.</summary>
    Begin,

    /// <summary>The learner answers in it.</summary>
    Answer,
}

/// <summary>One event. Whoever sends it sends it again under its id until it is acknowledged.</summary>
/// <param name="EventId">Its id.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Platform">Where: the platform,</param>
/// <param name="Channel">and its channel.</param>
/// <param name="Session">The quiz; the id of its post, too.</param>
/// <param name="Person">Who.</param>
/// <param name="Item">The question.</param>
/// <param name="Chosen">The answer; <c>a</c> is right.</param>
/// <param name="Version">The version that a solo quiz moves on from.</param>
public sealed record Press(
    string EventId,
    PressKind Kind,
    string Platform,
    string Channel,
    string Session,
    string Person = "",
    string Item = "",
    string Chosen = "",
    long Version = 0
);
