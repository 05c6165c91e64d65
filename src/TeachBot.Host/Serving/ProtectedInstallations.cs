using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Chat;
using TeachBot.Core.Workspaces;

namespace TeachBot.Host.Serving;

/// <summary>Installations with their secrets in the clear, for adapters. The store has them protected, each for its own workspace: copied to another row a secret opens nothing.</summary>
internal sealed partial class ProtectedInstallations(IInstallations stored, IDataProtectionProvider protection, ILogger<ProtectedInstallations> logger)
{
    /// <summary>A change that keeps an installation with its secret protected.</summary>
    internal InstallationSaved Save(Installation installation) => new(installation with { Secret = Protector(installation.Workspace).Protect(installation.Secret) });

    /// <summary>The installations of a platform whose secrets can be read.</summary>
    internal async Task<IReadOnlyList<Installation>> OfAsync(string platform, CancellationToken cancellation = default)
    {
        var installations = new List<Installation>();
        foreach (var installation in await stored.OfAsync(platform, cancellation).ConfigureAwait(false))
        {
            try
            {
                installations.Add(installation with { Secret = Protector(installation.Workspace).Unprotect(installation.Secret) });
            }
            catch (CryptographicException)
            {
                LogUnreadable(installation.Workspace.Platform, installation.Workspace.Id);
            }
        }

        return installations;
    }

    private IDataProtector Protector(WorkspaceRef workspace) => protection.CreateProtector("TeachBot.Installations", workspace.Platform, workspace.Id);

    [LoggerMessage(Level = LogLevel.Error, Message = "The secret of {Platform} workspace {Workspace} can't be read: its key is not in this store. Install the app there again.")]
    private partial void LogUnreadable(string platform, string workspace);
}
