namespace TeachBot.Discord.Gateway.Sessions;

/// <summary>What the codes mean with which Discord closes a connection.</summary>
internal static class CloseCodes
{
    /// <summary>With this we close. 1000 and 1001 would end the session and show the bot offline; no code from 4000 to 4999 does.</summary>
    internal const int Ours = 4200;

    /// <summary>Discord does not take the token.</summary>
    internal const int BadToken = 4004;

    /// <summary>Whether the session goes on after such a close. Other codes, and none at all, are faults on the way.</summary>
    internal static bool KeepsSession(int? code) => code is not (4007 or 4009) && Fatal(code) is null;

    /// <summary>Why there is no use in connecting again, for the operator; null where there is.</summary>
    internal static string? Fatal(int? code) =>
        code switch
        {
            BadToken => "Discord refuses the token (4004): check Discord:Token.",
            4010 => "Discord refuses the shard (4010): check Discord:Shards.",
            4011 => "The bot is in too many servers for so few shards (4011): leave Discord:Shards empty, or raise its number.",
            4012 => "Discord no longer speaks this version of the gateway (4012): update TeachBot.",
            4013 => "Discord does not know these intents (4013): update TeachBot.",
            4014 => "Discord does not allow these intents to this bot (4014): see Privileged Gateway Intents in the developer portal.",
            _ => null,
        };
}
