using System.Collections.Concurrent;
using TeachBot.Core.Chat;
using TeachBot.Core.Stores;
using TeachBot.Core.Workspaces;

namespace TeachBot.Commands.Rooms;

/// <summary>
/// The workspaces' settings, read anew every few seconds: every event needs them, and they change some times a year. What another replica changed is seen after
/// <see cref="Freshness"/>.
/// </summary>
public sealed class KnownSettings(IWorkspaces workspaces, TimeProvider time)
{
    /// <summary>For how long settings are taken as read.</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromSeconds(5);

    private static readonly WorkspaceSettings Defaults = new();
    private readonly ConcurrentDictionary<WorkspaceRef, Known> _known = new();

    /// <summary>A workspace's settings.</summary>
    public ValueTask<WorkspaceSettings> OfAsync(WorkspaceRef workspace, CancellationToken cancellation) =>
        _known.TryGetValue(workspace, out var known) && time.GetElapsedTime(known.ReadAt) < Freshness ? new(known.Settings) : new(ReadAsync(workspace, known, cancellation));

    /// <summary>The settings known last, or the defaults.</summary>
    public WorkspaceSettings KnownOf(WorkspaceRef workspace) => _known.TryGetValue(workspace, out var known) ? known.Settings : Defaults;

    /// <summary>Has them read anew: they were changed here.</summary>
    public void Forget(WorkspaceRef workspace) => _known.TryRemove(workspace, out _);

    private async Task<WorkspaceSettings> ReadAsync(WorkspaceRef workspace, Known? last, CancellationToken cancellation)
    {
        WorkspaceSettings settings;
        long version;
        try
        {
            // Unchanged, they stay the same object: what follows from them is kept with it.
            (settings, version) = await workspaces.FindAsync(workspace, cancellation).ConfigureAwait(false);
            settings = version == last?.Version ? last.Settings : settings;
        }
        catch (StoreUnavailableException)
        {
            (settings, version) = (last?.Settings ?? Defaults, last?.Version ?? -1);
        }

        _known[workspace] = new Known(settings, version, time.GetTimestamp());
        return settings;
    }

    private sealed record Known(WorkspaceSettings Settings, long Version, long ReadAt);
}
