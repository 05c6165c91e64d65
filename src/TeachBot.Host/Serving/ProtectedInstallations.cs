using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Chat;
using TeachBot.Core.Workspaces;

namespace TeachBot.Host.Serving;

/// <inheritdoc cref="IOpenInstallations"/>
/// <remarks>Each secret is protected for its own workspace: copied to another row it opens nothing.</remarks>
internal sealed partial class ProtectedInstallations(
    IInstallations stored,
    IDataProtectionProvider protection,
    ILogger<ProtectedInstallations> logger
) : IOpenInstallations
{
    /// <summary>Those that can't be read and were told of: they are looked at again and again.</summary>
    private readonly ConcurrentDictionary<Installation, bool> _told = new();

    /// <inheritdoc/>
    public InstallationSaved Save(Installation installation) =>
        new(installation with { Secret = Protector(installation.Workspace).Protect(installation.Secret) });

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Installation>> OfAsync(string platform, CancellationToken cancellation = default) =>
        [.. (await stored.OfAsync(platform, cancellation)).Select(Open).OfType<Installation>()];

    /// <inheritdoc/>
    public async Task<Installation?> FindAsync(WorkspaceRef workspace, CancellationToken cancellation = default) =>
        await stored.FindAsync(workspace, cancellation) is { } installation ? Open(installation) : null;

    private Installation? Open(Installation installation)
    {
        try
        {
            return installation with { Secret = Protector(installation.Workspace).Unprotect(installation.Secret) };
        }
        catch (CryptographicException)
        {
            if (_told.TryAdd(installation, true))
            {
                LogUnreadable(installation.Workspace.Platform, installation.Workspace.Id);
            }

            return null;
        }
    }

    private IDataProtector Protector(WorkspaceRef workspace) =>
        protection.CreateProtector("TeachBot.Installations", workspace.Platform, workspace.Id);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The secret of {Platform} workspace {Workspace} can't be read: its key is not in this store. Install the app there again."
    )]
    private partial void LogUnreadable(string platform, string workspace);
}
