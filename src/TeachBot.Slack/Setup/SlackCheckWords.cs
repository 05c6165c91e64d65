namespace TeachBot.Slack.Setup;

/// <summary>What a look at Slack finds, in one language.</summary>
public sealed record SlackCheckWords(
    string Token,
    string WrongKind,
    string Refused,
    string Unreachable,
    string Works,
    string Rights,
    string RightsWell,
    string RightsLacked,
    string Between,
    string Events,
    string BySocket,
    string SocketRefused,
    string AppTokenWrongKind,
    string ByHttp,
    string Clock,
    string ClockRight,
    string ClockWrong,
    string Installing,
    string InstallAt,
    string InstallOpen,
    string InstalledUnread,
    string InstalledRefused,
    string Channels,
    string ChannelsWell,
    string ChannelAway,
    string ChannelsUnseen,
    string ChannelsLeft,
    string SettingsUnread
);
