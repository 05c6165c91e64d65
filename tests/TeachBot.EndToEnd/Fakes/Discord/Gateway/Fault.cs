namespace TeachBot.EndToEnd.Fakes.Discord.Gateway;

/// <summary>What can go wrong.</summary>
internal enum FaultKind
{
    /// <summary>The connection breaks without a word.</summary>
    Drop,

    /// <summary>Heartbeats are no longer acknowledged on this connection.</summary>
    Zombie,

    /// <summary>Op 7.</summary>
    Reconnect,

    /// <summary>Op 9 with <c>d</c> true.</summary>
    Interrupt,

    /// <summary>Op 9 with <c>d</c> false; the session is gone.</summary>
    Invalidate,

    /// <summary>Closes with <see cref="Fault.Value"/> as code; 4007 and 4009 end the session.</summary>
    Close,

    /// <summary>Op 1: beat at once.</summary>
    AskHeartbeat,

    /// <summary>Every event from now on is sent twice.</summary>
    Duplicate,

    /// <summary>Of every two events from now on the second is sent first.</summary>
    Reorder,

    /// <summary>A frame that is no JSON.</summary>
    BadJson,

    /// <summary>A frame of an op that nobody knows.</summary>
    UnknownOp,

    /// <summary>An event that nobody knows.</summary>
    UnknownEvent,

    /// <summary>Messages come in pieces of <see cref="Fault.Value"/> bytes from now on.</summary>
    Fragment,

    /// <summary>Bytes that do not unpack, on a compressed connection.</summary>
    BadCompression,
}

/// <summary>Something that goes wrong.</summary>
internal readonly record struct Fault(FaultKind Kind, int Value = 0);
