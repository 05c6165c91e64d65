using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Rendering;

/// <summary>Brings pictures to a workspace.</summary>
internal interface IPictures
{
    /// <summary>The id of a picture's file there; null where it can't be brought.</summary>
    Task<string?> FindAsync(Workspace workspace, string source, string caption, CancellationToken cancellation);
}
