using TeachBot.Discord.Checking;

namespace TeachBot.Discord;

/// <summary>What only Discord needs to say, in one language.</summary>
public sealed record DiscordWords(
    string MessageCommand,
    string Continue,
    string ForYou,
    string Show,
    string UseCommand,
    string NotSupported,
    string Nothing,
    string PressAgain,
    string ViewChannel,
    string SendMessages,
    string SendInThreads,
    string AttachFiles,
    DiscordRefusedWords Refused,
    DiscordCheckWords Check
);
