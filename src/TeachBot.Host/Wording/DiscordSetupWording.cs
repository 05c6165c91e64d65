namespace TeachBot.Host.Wordings;

/// <summary>What the commands around Discord's set-up say.</summary>
internal sealed record DiscordSetupWording(
    string Help,
    string Register,
    string Guild,
    string GuildWrong,
    string DryRun,
    string NoToken,
    string AsWanted,
    string Differs,
    string Written,
    string Invite,
    string TokenRefused,
    string Refused
);
