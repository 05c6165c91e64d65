namespace TeachBot.Core.Chat;

/// <summary>A Discord server, a Slack team, or the playground.</summary>
/// <param name="Platform">discord, slack, playground.</param>
/// <param name="Id">As the platform names it.</param>
public sealed record WorkspaceRef(string Platform, string Id)
{
    /// <summary>Stands for direct conversations where a platform knows no workspace for them (Discord's own name): who writes there has nothing in common with the others.</summary>
    public const string Nowhere = "@me";

    /// <summary>Whether it is no workspace, but all direct conversations of a platform.</summary>
    public bool IsNowhere => Id == Nowhere;
}
