namespace TeachBot.Slack.Workspaces;

/// <summary>The workspaces that we have tokens of.</summary>
internal sealed class WorkspaceDirectory(IEnumerable<string> tokens)
{
    private readonly TaskCompletionSource _complete = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>All of them.</summary>
    internal IReadOnlyList<Workspace> All { get; } = [.. tokens.Select(token => new Workspace(token))];

    /// <summary>Whether each is known by its id, or refuses us: before that an event may be of one that isn't known yet.</summary>
    internal bool IsComplete => All.All(workspace => workspace.Identity is not null || workspace.IsStopped);

    /// <summary>Done when they are for the first time.</summary>
    internal Task Complete => _complete.Task;

    /// <summary>Each has been asked who it is.</summary>
    internal void Note()
    {
        if (IsComplete)
        {
            _complete.TrySetResult();
        }
    }

    /// <summary>The workspace of an id; null where it is none of ours, or has sent us away.</summary>
    internal Workspace? Find(string? team) => string.IsNullOrEmpty(team) ? null : All.FirstOrDefault(workspace => workspace.Team == team && !workspace.IsStopped);
}
