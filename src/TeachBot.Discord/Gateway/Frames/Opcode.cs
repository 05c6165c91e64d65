namespace TeachBot.Discord.Gateway.Frames;

/// <summary>What a frame is (<c>op</c>), as Discord numbers them.</summary>
internal static class Opcode
{
    /// <summary>Both ways' frames that carry an event.</summary>
    internal const int Dispatch = 0;

    /// <summary>From us: we live. From Discord: say at once that you live.</summary>
    internal const int Heartbeat = 1;

    /// <summary>Begins a session.</summary>
    internal const int Identify = 2;

    /// <summary>Takes up a session where it broke off.</summary>
    internal const int Resume = 6;

    /// <summary>Discord asks us to connect anew.</summary>
    internal const int Reconnect = 7;

    /// <summary>The session is over; <c>d</c> says whether it may be resumed.</summary>
    internal const int InvalidSession = 9;

    /// <summary>Discord's first frame.</summary>
    internal const int Hello = 10;

    /// <summary>Discord heard our heartbeat.</summary>
    internal const int HeartbeatAcknowledged = 11;
}
