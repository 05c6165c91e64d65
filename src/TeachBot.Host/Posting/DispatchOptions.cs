namespace TeachBot.Host.Posting;

/// <summary>How posts are sent.</summary>
internal sealed class DispatchOptions
{
    /// <summary>How long a claim lasts: what a crash delays its posts by.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a platform may take for one request; less than <see cref="Lease"/>.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>From one look into an empty outbox to the next.</summary>
    public TimeSpan Pause { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>How many posts are claimed at once.</summary>
    public int Together { get; set; } = 200;

    /// <summary>How many requests are on their way at once.</summary>
    public int Requests { get; set; } = 32;

    /// <summary>The wait after a first failure; doubled with each further one.</summary>
    public TimeSpan FirstRetry { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait between two tries.</summary>
    public TimeSpan LongestRetry { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>After so many failures in a row a post is given up, and shown to the operator.</summary>
    public int MostTries { get; set; } = 20;
}
