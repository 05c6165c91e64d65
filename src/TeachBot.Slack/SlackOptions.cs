using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TeachBot.Slack;

/// <summary>Section <c>Slack</c>. Without a bot token, and without a client id, the adapter is off.</summary>
public sealed class SlackOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Slack";

    /// <summary><see cref="Mode"/>: all comes over connections that we open.</summary>
    public const string Socket = "Socket";

    /// <summary><see cref="Mode"/>: signed requests to <c>/slack/events</c>, <c>/slack/commands</c>, <c>/slack/interactivity</c>.</summary>
    public const string Http = "Http";

    /// <summary>The bot's token in the only workspace (<c>xoxb-…</c>): a secret.</summary>
    public string BotToken
    {
        get;
        // A secret's file ends with a line's end.
        set => field = value.Trim();
    } = "";

    /// <summary>The app's token (<c>xapp-…</c>): a secret, needed in socket mode alone.</summary>
    public string AppToken
    {
        get;
        set => field = value.Trim();
    } = "";

    /// <summary>What Slack signs its requests with: a secret, needed in HTTP mode alone.</summary>
    public string SigningSecret
    {
        get;
        set => field = value.Trim();
    } = "";

    /// <summary>The app's client id: where it is set, workspaces install the app themselves, by <c>/slack/install</c>.</summary>
    public string ClientId
    {
        get;
        set => field = value.Trim();
    } = "";

    /// <summary>The app's client secret: a secret, needed together with the client id.</summary>
    public string ClientSecret
    {
        get;
        set => field = value.Trim();
    } = "";

    /// <summary><see cref="Socket"/> (default) or <see cref="Http"/>.</summary>
    [AllowedValues(Socket, Http, ErrorMessage = "Slack:Mode = Socket | Http")]
    public string Mode { get; set; } = Socket;

    /// <summary>Where Slack's Web API is. Where it is not Slack's, its host may be answered and uploaded to as well.</summary>
    [Required(ErrorMessage = "Slack:ApiBaseUrl = https://…")]
    public string ApiBaseUrl { get; set; } = "https://slack.com/api";

    /// <summary>Further workspaces.</summary>
    public IList<SlackWorkspaceOptions> Workspaces { get; } = [];

    /// <summary>The workspaces and organizations that may install the app, by id (<c>T…</c>, <c>E…</c>); none for all.</summary>
    public IList<string> Teams { get; } = [];

    /// <summary>Whether the adapter is on.</summary>
    public bool IsOn => BotTokens().Count > 0 || IsInstallable;

    /// <summary>Whether workspaces install the app themselves.</summary>
    public bool IsInstallable => ClientId.Length > 0;

    /// <summary>The bot's tokens, one a workspace.</summary>
    public IReadOnlyList<string> BotTokens() =>
        [
            .. Workspaces
                .Select(workspace => workspace.BotToken)
                .Prepend(BotToken)
                .Where(token => token.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];
}

/// <summary>A workspace: an entry of <c>Slack:Workspaces</c>.</summary>
public sealed class SlackWorkspaceOptions
{
    /// <summary>The bot's token there (<c>xoxb-…</c>): a secret.</summary>
    public string BotToken
    {
        get;
        set => field = value.Trim();
    } = "";
}

/// <summary>Checks them when the program starts.</summary>
[OptionsValidator]
public sealed partial class SlackOptionsValidator : IValidateOptions<SlackOptions>;
