using System.Collections.Concurrent;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Stores;
using TeachBot.Core.Workspaces;

namespace TeachBot.Commands.Rooms;

/// <summary>
/// The workspaces' settings, read anew every few seconds: every event needs them, and they change some times a year. What another replica
/// changed is seen after
/// <see cref="Freshness"/>.
/// </summary>
public sealed class KnownSettings(IWorkspaces workspaces, IEffects effects, TimeProvider time)
{
    /// <summary>For how long settings are taken as read.</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromSeconds(5);

    private static readonly WorkspaceSettings Defaults = new();
    private readonly ConcurrentDictionary<WorkspaceRef, Known> _known = new();

    /// <summary>A workspace's settings.</summary>
    public ValueTask<WorkspaceSettings> OfAsync(WorkspaceRef workspace, CancellationToken cancellation) =>
        _known.TryGetValue(workspace, out var known) && time.GetElapsedTime(known.ReadAt) < Freshness
            ? new(known.Settings)
            : new(ReadAsync(workspace, known, cancellation));

    /// <summary>The settings known last, or the defaults.</summary>
    public WorkspaceSettings KnownOf(WorkspaceRef workspace) => _known.TryGetValue(workspace, out var known) ? known.Settings : Defaults;

    /// <summary>Changes settings. Who changes them at the same time changes something else: what both chose holds.</summary>
    /// <param name="origin">The event that changes them, once.</param>
    /// <param name="change">The new settings from those that hold.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="StoreUnavailableException">They could not be saved.</exception>
    public async Task ChangeAsync(EventOrigin origin, Func<WorkspaceSettings, WorkspaceSettings> change, CancellationToken cancellation)
    {
        var workspace = origin.Channel.Workspace;
        EffectResult result;
        do
        {
            var (settings, version) = await workspaces.FindAsync(workspace, cancellation);
            result = await effects.ApplyAsync(
                new Effect(origin.Id, origin.At, []) { Guard = new SettingsSaved(workspace, change(settings), version) },
                cancellation
            );
        } while (result == EffectResult.Refused);

        _known.TryRemove(workspace, out _);
    }

    private async Task<WorkspaceSettings> ReadAsync(WorkspaceRef workspace, Known? last, CancellationToken cancellation)
    {
        WorkspaceSettings settings;
        long version;
        try
        {
            // Unchanged, they stay the same object: what follows from them is kept with it.
            (settings, version) = await workspaces.FindAsync(workspace, cancellation);
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
