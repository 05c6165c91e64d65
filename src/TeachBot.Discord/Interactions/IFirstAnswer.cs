namespace TeachBot.Discord.Interactions;

/// <summary>The way by which an interaction is answered first: by a call of ours, or in the answer to Discord's own request.</summary>
internal interface IFirstAnswer
{
    /// <summary>Answers.</summary>
    Task<Acknowledged> SendAsync(Payload payload, CancellationToken cancellation);
}

/// <summary>Whether Discord has the first answer.</summary>
internal enum Acknowledged
{
    /// <summary>It has.</summary>
    Yes,

    /// <summary>Nobody knows; or it had one already. What is shown may be settled by editing it once.</summary>
    Maybe,

    /// <summary>It is too late, or Discord refuses: nothing more can be said.</summary>
    No,
}
