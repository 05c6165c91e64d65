namespace TeachBot.Discord.Gateway;

/// <summary>Which events we ask for. None of these is privileged; interactions come whatever is asked for, and a message that mentions us or is written to us carries its text.</summary>
[Flags]
internal enum GatewayIntents
{
    /// <summary>Nothing but what always comes: interactions among them.</summary>
    None = 0,

    /// <summary>Servers, their channels and roles.</summary>
    Guilds = 1 << 0,

    /// <summary>Messages in servers.</summary>
    GuildMessages = 1 << 9,

    /// <summary>Messages to us alone.</summary>
    DirectMessages = 1 << 12,

    /// <summary>What this bot needs.</summary>
    Usual = Guilds | GuildMessages | DirectMessages,
}
