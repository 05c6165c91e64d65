namespace TeachBot.Discord.Gateway;

/// <summary>Which events we ask for; none is privileged. Interactions come anyway, and messages to us carry their text.</summary>
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
