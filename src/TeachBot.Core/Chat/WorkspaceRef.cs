namespace TeachBot.Core.Chat;

/// <summary>A Discord server, a Slack team, or the playground.</summary>
/// <param name="Platform">discord, slack, playground.</param>
/// <param name="Id">As the platform names it.</param>
public sealed record WorkspaceRef(string Platform, string Id)
{
    /// <summary>Stands for direct conversations where a platform has no workspace for them: the people there share nothing.</summary>
    public const string Nowhere = "@me";

    /// <summary>Whether it is no workspace, but all direct conversations of a platform.</summary>
    public bool IsNowhere => Id == Nowhere;
}
