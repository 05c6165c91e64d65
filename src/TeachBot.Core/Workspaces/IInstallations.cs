using TeachBot.Core.Chat;

namespace TeachBot.Core.Workspaces;

/// <summary>Where we are installed.</summary>
public interface IInstallations
{
    /// <summary>All installations of one platform.</summary>
    Task<IReadOnlyList<Installation>> OfAsync(string platform, CancellationToken cancellation = default);

    /// <summary>The installation in a workspace; null where there is none.</summary>
    Task<Installation?> FindAsync(WorkspaceRef workspace, CancellationToken cancellation = default);
}
