namespace TeachBot.Discord.Gateway.Sessions;

/// <summary>A shard's place in the stream of events. It outlives connections, not the process.</summary>
internal sealed class Session
{
    // The reader writes it, heartbeats read it.
    private long _sequence = -1;

    /// <summary>Its id; null before there is one.</summary>
    internal string? Id { get; private set; }

    /// <summary>Where to take it up; null for where it began.</summary>
    internal Uri? ResumeAddress { get; private set; }

    /// <summary>The number of the last event.</summary>
    internal long? Sequence => Volatile.Read(ref _sequence) is >= 0 and var sequence ? sequence : null;

    /// <summary>Whether there is something to take up.</summary>
    internal bool CanResume => Id is not null;

    /// <summary>It has begun.</summary>
    internal void Begin(string? id, Uri? resumeAddress) => (Id, ResumeAddress) = (id, resumeAddress);

    /// <summary>An event came. One that overtook another, or came twice, does not put us back.</summary>
    internal void Saw(long sequence) => Volatile.Write(ref _sequence, Math.Max(_sequence, sequence));

    /// <summary>It is over.</summary>
    internal void Drop()
    {
        (Id, ResumeAddress) = (null, null);
        Volatile.Write(ref _sequence, -1);
    }
}
