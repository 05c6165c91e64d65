namespace TeachBot.Core.Chat;

/// <summary>A Discord server, a Slack team, or the playground.</summary>
/// <param name="Platform">discord, slack, playground.</param>
/// <param name="Id">As the platform names it.</param>
public sealed record WorkspaceRef(string Platform, string Id);
