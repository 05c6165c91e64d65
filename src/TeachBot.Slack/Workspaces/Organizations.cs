using System.Runtime.CompilerServices;
using TeachBot.Slack.Web;

namespace TeachBot.Slack.Workspaces;

/// <summary>Finds the workspace of a post. A channel that we kept does not name its organization: Slack is asked for that.</summary>
internal sealed class Organizations(WorkspaceDirectory workspaces, SlackApi api, TimeProvider time, InstalledWorkspaces? installed = null)
{
    private const int MostPages = 10;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);
    private readonly ConditionalWeakTable<Workspace, Known> _known = [];

    /// <summary>The workspace of an id, one that is stopped too; null where it is none of ours.</summary>
    /// <exception cref="Core.Posting.PlatformException">Slack does not say.</exception>
    /// <exception cref="Core.Stores.StoreUnavailableException">The store does not.</exception>
    internal async Task<Workspace?> FindAsync(string team, CancellationToken cancellation)
    {
        var tenant = new Tenant(team);
        if (workspaces.FindAny(tenant) is { } known)
        {
            return known;
        }

        if (installed is not null && await installed.LearnAsync(tenant, cancellation))
        {
            return workspaces.FindAny(tenant);
        }

        foreach (var organization in workspaces.Installed.Values.Where(one => one is { IsOrganization: true, IsStopped: false }))
        {
            if ((await TeamsAsync(organization, cancellation)).Contains(team))
            {
                return workspaces.FindAny(new Tenant(team, organization.Team));
            }
        }

        return null;
    }

    private async Task<IReadOnlySet<string>> TeamsAsync(Workspace organization, CancellationToken cancellation)
    {
        if (_known.TryGetValue(organization, out var known) && time.GetElapsedTime(known.Since) < Kept)
        {
            return known.Teams;
        }

        var teams = new HashSet<string>(StringComparer.Ordinal);
        var cursor = "";
        for (var page = 0; page < MostPages; page++)
        {
            var call =
                cursor.Length > 0
                    ? Call.Form("auth.teams.list", ("limit", "1000"), ("cursor", cursor))
                    : Call.Form("auth.teams.list", ("limit", "1000"));
            var answer = await api.CallAsync(organization, call, cancellation);
            teams.UnionWith((answer.Teams ?? []).Select(team => team?.Id ?? ""));
            cursor = answer.ResponseMetadata?.NextCursor ?? "";
            if (cursor.Length == 0)
            {
                break;
            }
        }

        _known.AddOrUpdate(organization, new Known(teams, time.GetTimestamp()));
        return teams;
    }

    private sealed record Known(IReadOnlySet<string> Teams, long Since);
}
