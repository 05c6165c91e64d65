namespace TeachBot.Slack;

/// <summary>Where Slack sends to in HTTP mode, and where people install the app.</summary>
internal static class SlackRoutes
{
    internal const string Events = "/slack/events";
    internal const string Commands = "/slack/commands";
    internal const string Interactivity = "/slack/interactivity";
    internal const string Install = "/slack/install";
    internal const string Redirect = "/slack/oauth_redirect";
}
