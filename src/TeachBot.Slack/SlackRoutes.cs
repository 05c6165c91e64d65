namespace TeachBot.Slack;

/// <summary>Where Slack sends to, in HTTP mode.</summary>
internal static class SlackRoutes
{
    internal const string Events = "/slack/events";
    internal const string Commands = "/slack/commands";
    internal const string Interactivity = "/slack/interactivity";
}
