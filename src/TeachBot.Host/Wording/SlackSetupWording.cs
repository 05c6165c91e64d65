namespace TeachBot.Host.Wordings;

/// <summary>What the commands around Slack's set-up say.</summary>
internal sealed record SlackSetupWording(
    string Help,
    string Manifest,
    string Mode,
    string ModeWrong,
    string Url,
    string UrlWrong,
    string UrlMissing,
    string Oauth,
    string OauthWithoutUrl
);
