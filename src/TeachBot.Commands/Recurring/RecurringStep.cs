namespace TeachBot.Commands.Recurring;

/// <summary>What looking at a schedule came to.</summary>
public enum RecurringStep
{
    /// <summary>There was nothing to do.</summary>
    Nothing,

    /// <summary>The quiz of the day was handed to the outbox.</summary>
    Posted,

    /// <summary>The day was left out: the bot was away for too long.</summary>
    TooLate,

    /// <summary>The day was left out: the notes have no question for it.</summary>
    NoQuestion,

    /// <summary>The notes can't be read; it is tried again until the day's limit.</summary>
    Waiting,

    /// <summary>The schedule rests: its channel can't be posted to.</summary>
    Broken,

    /// <summary>Another version of the bot made the plan.</summary>
    Unreadable,
}
