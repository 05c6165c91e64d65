using TeachBot.Core.Chat;
using TeachBot.Core.Effects;

namespace TeachBot.Core.Workspaces;

/// <summary>Settings as they were read.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="Version">Counts the changes; 0 where nobody has chosen anything.</param>
public sealed record SavedSettings(WorkspaceSettings Settings, long Version);

/// <summary>Puts settings in place of those of a version; as a guard it refuses what was chosen from an older view.</summary>
/// <param name="Workspace">Whose.</param>
/// <param name="Settings">The new settings.</param>
/// <param name="Version">The version that they change.</param>
public sealed record SettingsSaved(WorkspaceRef Workspace, WorkspaceSettings Settings, long Version) : Change;

/// <summary>The workspaces' settings.</summary>
public interface IWorkspaces
{
    /// <summary>A workspace's settings, or the defaults.</summary>
    Task<SavedSettings> FindAsync(WorkspaceRef workspace, CancellationToken cancellation = default);
}
