namespace TeachBot.Slack.Workspaces;

/// <summary>Which workspaces and organizations may install the app: those that the operator names, or all where none is named.</summary>
/// <param name="named">Their ids: <c>T…</c>, <c>E…</c>.</param>
internal sealed class AllowedTeams(IEnumerable<string> named)
{
    private readonly HashSet<string> _named = [.. named.Select(id => id.Trim()).Where(id => id.Length > 0)];

    /// <summary>Whether whoever has the address may install it.</summary>
    internal bool IsOpen => _named.Count == 0;

    internal bool Has(string id) => IsOpen || _named.Contains(id);
}
