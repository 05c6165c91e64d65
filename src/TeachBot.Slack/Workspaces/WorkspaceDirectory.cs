using System.Collections.Concurrent;

namespace TeachBot.Slack.Workspaces;

/// <summary>The workspaces that we have tokens of: those that the operator has set, and those that installed the app.</summary>
/// <param name="tokens">What the operator has set.</param>
internal sealed class WorkspaceDirectory(IEnumerable<string> tokens)
{
    private readonly TaskCompletionSource _complete = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Workspace[] _set = [.. tokens.Select(token => new Workspace(token))];

    /// <summary>By the id under which they let us in: a workspace's, or an organization's.</summary>
    private readonly ConcurrentDictionary<string, Workspace> _installed = new(StringComparer.Ordinal);

    /// <summary>Workspaces of organizations, by their own id.</summary>
    private readonly ConcurrentDictionary<string, Workspace> _parts = new(StringComparer.Ordinal);

    /// <summary>All of them; an organization counts as one.</summary>
    internal IReadOnlyList<Workspace> All => [.. _set, .. _installed.Values];

    /// <summary>Those whose token the operator has set.</summary>
    internal IReadOnlyList<Workspace> Set => _set;

    /// <summary>Those that installed the app.</summary>
    internal IReadOnlyDictionary<string, Workspace> Installed => _installed;

    /// <summary>Whether each that was set is known, or refuses us. Before that an event may be of one that isn't known yet.</summary>
    internal bool IsComplete => _set.All(workspace => workspace.Identity is not null || workspace.IsStopped);

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

    /// <summary>The workspace that something comes from; null where it is none of ours, or has sent us away.</summary>
    internal Workspace? Find(Tenant tenant) => Candidates(tenant).FirstOrDefault(workspace => !workspace.IsStopped);

    /// <summary>The same, one that is stopped too.</summary>
    internal Workspace? FindAny(Tenant tenant) => Find(tenant) ?? Candidates(tenant).FirstOrDefault();

    /// <summary>Keeps one that installed the app; the one that is there stays where it is the same installation.</summary>
    internal void Put(string id, Workspace workspace)
    {
        if (!_installed.TryGetValue(id, out var known) || known.Token != workspace.Token || known.InstalledAt != workspace.InstalledAt)
        {
            _installed[id] = workspace;
        }

        // What an organization keeps out today it may let in tomorrow.
        foreach (
            var part in _parts.Where(part =>
                part.Value.IsStopped || (part.Value.Organization!.Team == id && part.Value.Organization != _installed[id])
            )
        )
        {
            _parts.TryRemove(part);
        }
    }

    /// <summary>Forgets one that installed the app, and its parts.</summary>
    internal void Remove(string id)
    {
        if (_installed.TryRemove(id, out var gone))
        {
            gone.Stop("app_uninstalled");
        }
    }

    private IEnumerable<Workspace> Candidates(Tenant tenant)
    {
        if (tenant.Team.Length > 0 && _set.FirstOrDefault(workspace => workspace.Team == tenant.Team) is { } set)
        {
            yield return set;
        }

        foreach (var key in tenant.Keys)
        {
            if (_installed.TryGetValue(key, out var workspace))
            {
                yield return key == tenant.Organization && tenant.Team.Length > 0 && tenant.Team != key
                    ? PartOf(workspace, tenant.Team)
                    : workspace;
            }
        }

        // What is sent on our own names the workspace alone.
        if (tenant.Organization.Length == 0 && _parts.TryGetValue(tenant.Team, out var part))
        {
            yield return part;
        }
    }

    private Workspace PartOf(Workspace organization, string team) =>
        _parts.AddOrUpdate(
            team,
            static (team, organization) => organization.PartIn(team),
            static (team, known, organization) => known.Organization == organization ? known : organization.PartIn(team),
            organization
        );
}
