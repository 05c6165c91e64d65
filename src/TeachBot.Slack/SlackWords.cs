using TeachBot.Slack.Installing;
using TeachBot.Slack.Setup;

namespace TeachBot.Slack;

/// <summary>What only Slack needs to say, in one language. <c>{0}</c> of <see cref="MissingScope"/> is Slack's name of the scope.</summary>
public sealed record SlackWords(
    string Continue,
    string Decide,
    string Close,
    string Search,
    string Nothing,
    string PressAgain,
    string NotInChannel,
    string MissingScope,
    string ChannelGone,
    string Archived,
    string NotAllowed,
    string Refused,
    string MayBeLost,
    string FileSent,
    string Starting,
    InstallWords Install,
    ManifestWords Manifest,
    SlackCheckWords Check
);
