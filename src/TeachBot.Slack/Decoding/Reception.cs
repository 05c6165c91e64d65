using TeachBot.Core.Stores;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Decoding;

/// <summary>Has what comes from a workspace that is not known here looked for in the store, and read again.</summary>
internal sealed class Reception(WorkspaceDirectory workspaces, InstalledWorkspaces? installed = null)
{
    /// <summary>Reads what came.</summary>
    /// <param name="decode">Reads it with what is known at that moment.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>What it is; null where that can't be told yet, so that Slack has to come again.</returns>
    internal async ValueTask<Decoded?> ReadAsync(Func<Decoded> decode, CancellationToken cancellation)
    {
        var decoded = decode();
        if (decoded is not Decoded.Stranger stranger)
        {
            return decoded;
        }

        if (!workspaces.IsComplete)
        {
            return null;
        }

        try
        {
            return installed is not null && await installed.LearnAsync(stranger.Tenant, cancellation).ConfigureAwait(false) ? decode() : decoded;
        }
        catch (StoreUnavailableException)
        {
            return null;
        }
    }
}
