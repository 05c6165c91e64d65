namespace TeachBot.Core.Posting;

/// <summary>What a platform offers against sending a message twice.</summary>
public abstract record Settlement
{
    private Settlement() { }

    /// <summary>It keeps a key for a while: sent again under it, the first message is returned (Discord's nonce).</summary>
    /// <param name="Kept">For how long.</param>
    public sealed record Key(TimeSpan Kept) : Settlement;

    /// <summary>A message can be found by the post's id (Slack's metadata, where the bot may read the channel).</summary>
    public sealed record LookUp : Settlement;

    /// <summary>Nothing: a post that may have arrived is shown to the operator as unknown.</summary>
    public sealed record None : Settlement;
}

/// <summary>How often messages of one workspace may be edited.</summary>
/// <param name="Edits">So many,</param>
/// <param name="Per">in so long; also how many may come at once.</param>
public sealed record EditBudget(int Edits, TimeSpan Per)
{
    /// <summary>The time from one edit to the next when all are used.</summary>
    public TimeSpan Interval => Per / Edits;
}
