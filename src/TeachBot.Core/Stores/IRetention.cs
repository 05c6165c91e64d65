namespace TeachBot.Core.Stores;

/// <summary>Removes what nobody needs any more, a little at a time: whoever wants to write waits for one batch at most.</summary>
public interface IRetention
{
    /// <summary>Removes some of what is over.</summary>
    /// <param name="what">Of which kind.</param>
    /// <param name="before">What ended at that moment or later stays.</param>
    /// <param name="limit">The most rows of the batch.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>How many went; as many as <paramref name="limit"/> where there may be more.</returns>
    Task<int> ForgetAsync(Kept what, DateTimeOffset before, int limit, CancellationToken cancellation = default);

    /// <summary>Forgets learners whose last answer is too long ago, some at a time. Their attempts stay as counts of nobody.</summary>
    /// <param name="before">Who answered at that moment or later stays.</param>
    /// <param name="after">Where the batch before ended; 0 for the first.</param>
    /// <param name="limit">How many are looked at.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>How many were forgotten, and where the next batch begins; null where all were looked at.</returns>
    Task<(int Forgotten, long? Next)> ForgetLearnersAsync(
        DateTimeOffset before,
        long after,
        int limit,
        CancellationToken cancellation = default
    );
}

/// <summary>What is kept for a time.</summary>
public enum Kept
{
    /// <summary>That an event had its effect, since it happened.</summary>
    Events,

    /// <summary>Choices of sessions, since the reveal.</summary>
    Choices,

    /// <summary>Sessions without choices: those of channels since the reveal, those of one person since they began.</summary>
    Sessions,

    /// <summary>Posts that were sent, since they were due.</summary>
    Posts,

    /// <summary>Days of schedules, since they were opened.</summary>
    Occurrences,

    /// <summary>Questions that the notes did not answer, since they were last asked.</summary>
    Misses,

    /// <summary>Places that were said to be what such a question meant, since it was last said of them.</summary>
    Wanted,

    /// <summary>Reports of bad questions, since they were made.</summary>
    Reports,

    /// <summary>Codes for linking, since they ended, and how often somebody entered one.</summary>
    Codes,
}
