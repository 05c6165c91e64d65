namespace TeachBot.Discord.Gateway;

/// <summary>What a shard is doing.</summary>
internal enum GatewayPhase
{
    /// <summary>Opens a connection and begins a session.</summary>
    Connecting,

    /// <summary>Events come.</summary>
    Ready,

    /// <summary>Opens a connection and takes up its session.</summary>
    Resuming,

    /// <summary>Waits before it connects again.</summary>
    Waiting,

    /// <summary>Ended, and does not begin again by itself.</summary>
    Stopped,
}

/// <summary>How a shard is, for health.</summary>
/// <param name="Shard">Its number.</param>
/// <param name="Phase">What it is doing.</param>
/// <param name="Reason">Why it waits or has stopped, for the operator; empty otherwise.</param>
/// <param name="Since">Since when.</param>
/// <param name="Latency">How long the last heartbeat took to be acknowledged; null before there was one.</param>
internal sealed record GatewayState(int Shard, GatewayPhase Phase, string Reason, DateTimeOffset Since, TimeSpan? Latency)
{
    /// <summary>Whether it ended for a reason that only the operator can mend.</summary>
    internal bool HasFailed => Phase == GatewayPhase.Stopped && Reason.Length > 0;
}
