using TeachBot.Core.Chat;

namespace TeachBot.Core.Workspaces;

/// <summary>Installations with their secrets in the clear, for adapters. One with an unreadable secret is as if not there.</summary>
public interface IOpenInstallations
{
    /// <summary>All installations of one platform.</summary>
    /// <exception cref="Stores.StoreUnavailableException">They could not be read now.</exception>
    Task<IReadOnlyList<Installation>> OfAsync(string platform, CancellationToken cancellation = default);

    /// <summary>The installation in a workspace; null where there is none.</summary>
    /// <exception cref="Stores.StoreUnavailableException">It could not be read now.</exception>
    Task<Installation?> FindAsync(WorkspaceRef workspace, CancellationToken cancellation = default);

    /// <summary>A change that keeps an installation, with its secret protected.</summary>
    InstallationSaved Save(Installation installation);
}
