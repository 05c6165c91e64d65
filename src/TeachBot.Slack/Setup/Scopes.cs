namespace TeachBot.Slack.Setup;

/// <summary>The rights that the bot asks a workspace for. The manifest asks for these, and the doctor looks for these.</summary>
internal static class Scopes
{
    internal static readonly IReadOnlyList<string> Bot =
    [
        // To hear: mentions, and what is said to the bot alone.
        "app_mentions:read",
        "im:history",
        "commands",
        // To answer, with pictures; to remind who wants it.
        "chat:write",
        "files:write",
        "im:write",
        // To find a post again of which no answer came, so that it is never doubled.
        "channels:history",
        "groups:history",
        // To know what people are called, which language they read, and whether they manage the workspace.
        "users:read",
    ];

    /// <summary>Those of ours that are not among the given ones.</summary>
    /// <param name="given">As Slack's header <c>x-oauth-scopes</c> lists them: with commas between.</param>
    internal static IReadOnlyList<string> Lacking(string given) =>
        [.. Bot.Except(given.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal)];
}
