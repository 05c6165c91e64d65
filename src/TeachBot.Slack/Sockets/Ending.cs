namespace TeachBot.Slack.Sockets;

/// <summary>Why a connection ended.</summary>
internal enum Ending
{
    /// <summary>It broke, or Slack closed it.</summary>
    Lost,

    /// <summary>It was replaced by a younger one.</summary>
    Retired,

    /// <summary>The app has as many as it may: another one must not be opened beside those.</summary>
    TooMany,

    /// <summary>Socket mode is switched off, or the app's token is good no longer: only the operator can mend that.</summary>
    Disabled,
}
