using TeachBot.Core.Stores;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Decoding;

/// <summary>Has what comes from a workspace that is not known here looked for in the store, and read again.</summary>
internal sealed class Reception(WorkspaceDirectory workspaces, TimeProvider time, InstalledWorkspaces? installed = null)
{
    /// <summary>Reads what came.</summary>
    /// <param name="decode">Reads it with what is known at that moment.</param>
    /// <param name="comesOnce">Whether Slack does not send it again where it is refused: what somebody typed or pressed.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>What it is; null where that can't be told yet, so that Slack has to come again.</returns>
    internal async ValueTask<Decoded?> ReadAsync(Func<Decoded> decode, bool comesOnce, CancellationToken cancellation)
    {
        var decoded = decode();
        if (comesOnce && decoded is Decoded.Stranger && !workspaces.IsComplete)
        {
            // Whoever typed or pressed is kept waiting for as long as there is.
            await InTime.IsDoneAsync(workspaces.Complete, time, cancellation);
            decoded = decode();
        }

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
            return installed is not null && await installed.LearnAsync(stranger.Tenant, cancellation) ? decode() : decoded;
        }
        catch (StoreUnavailableException)
        {
            return null;
        }
    }
}
