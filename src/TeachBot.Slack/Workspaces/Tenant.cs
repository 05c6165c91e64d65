namespace TeachBot.Slack.Workspaces;

/// <summary>Where something comes from, as Slack says it.</summary>
/// <param name="Team">The workspace; empty where Slack names none.</param>
/// <param name="Organization">The organization that it belongs to (Enterprise Grid); empty for none.</param>
/// <param name="IsOrganizations">Whether we hear it because we were let into the whole organization.</param>
internal readonly record struct Tenant(string Team, string Organization = "", bool IsOrganizations = false)
{
    /// <summary>The ids under which it may have let us in, the likelier first.</summary>
    internal IEnumerable<string> Keys => (IsOrganizations ? [Organization, Team] : new[] { Team, Organization }).Where(id => id.Length > 0);
}
