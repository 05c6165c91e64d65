namespace TeachBot.Discord.Registration;

/// <summary>Commands to be registered.</summary>
/// <param name="Application">Us.</param>
/// <param name="Guild">The server that they are for; null for all.</param>
/// <param name="Json">As <see cref="CommandPayload"/> writes them.</param>
internal sealed record CommandSet(string Application, string? Guild, ReadOnlyMemory<byte> Json);

/// <summary>How registering ended.</summary>
/// <param name="End">How.</param>
/// <param name="Diff">What differed.</param>
internal sealed record Registered(RegistrationEnd End, CommandDiff Diff);

/// <summary>How registering ended.</summary>
internal enum RegistrationEnd
{
    /// <summary>Discord knows them as they are.</summary>
    AsWanted,

    /// <summary>They were written.</summary>
    Written,

    /// <summary>Another replica is about it, again and again.</summary>
    Elsewhere,

    /// <summary>Discord takes no new ones today; it keeps those that it knows.</summary>
    TooManyToday,
}
