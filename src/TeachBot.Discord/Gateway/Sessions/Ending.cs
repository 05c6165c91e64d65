namespace TeachBot.Discord.Gateway.Sessions;

/// <summary>Why a connection ended.</summary>
internal enum EndingKind
{
    /// <summary>We were told to stop.</summary>
    Stopped,

    /// <summary>It could not be opened.</summary>
    Unreachable,

    /// <summary>Discord closed it.</summary>
    Closed,

    /// <summary>It broke, or was closed without a code.</summary>
    Lost,

    /// <summary>Heartbeats were not acknowledged.</summary>
    Zombie,

    /// <summary>Discord did not greet us, or did not begin the session.</summary>
    Silent,

    /// <summary>Discord asked us to connect anew (op 7).</summary>
    Asked,

    /// <summary>The session is invalid, and may be resumed all the same (op 9, true).</summary>
    Interrupted,

    /// <summary>The session is over (op 9, false).</summary>
    Invalidated,

    /// <summary>Its compressed stream can't be read.</summary>
    Unreadable,

    /// <summary>What we would have to send is longer than Discord takes.</summary>
    Unsendable,
}

/// <summary>Why a connection ended, and what follows.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Code">The code with which Discord closed it.</param>
internal readonly record struct Ending(EndingKind Kind, int? Code = null)
{
    /// <summary>Whether what was missed can still be had. Where not, a new session begins at the address that Discord gives.</summary>
    internal bool KeepsSession => Kind is not (EndingKind.Unreachable or EndingKind.Invalidated) && CloseCodes.KeepsSession(Code);

    /// <summary>Why there is no use in connecting again; null where there is.</summary>
    internal string? Fatal =>
        Kind == EndingKind.Unsendable ? "The bot's token is too long to be one: check Discord:Token." : CloseCodes.Fatal(Code);

    /// <summary>For the operator.</summary>
    internal string Reason =>
        Fatal
        ?? Kind switch
        {
            EndingKind.Stopped => "",
            EndingKind.Unreachable => "The gateway can't be reached.",
            EndingKind.Closed when Code is { } code => $"Discord closed the connection ({code}).",
            EndingKind.Zombie => "Discord did not acknowledge a heartbeat.",
            EndingKind.Silent => "Discord did not answer in time.",
            EndingKind.Asked => "Discord asked for a new connection.",
            EndingKind.Interrupted => "Discord interrupted the session.",
            EndingKind.Invalidated => "Discord ended the session.",
            EndingKind.Unreadable => "What Discord sent could not be unpacked.",
            _ => "The connection broke.",
        };
}
