using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Stores;
using TeachBot.Core.Workspaces;

namespace TeachBot.Slack.Workspaces;

/// <summary>
/// The workspaces that installed the app, as the store has them. Each replica looks at the store now and then, and at once where something
/// comes from a workspace that it does not know: it may have been installed by way of another one.
/// </summary>
internal sealed partial class InstalledWorkspaces(
    WorkspaceDirectory workspaces,
    AllowedTeams allowed,
    IOpenInstallations installations,
    IEffects effects,
    TimeProvider time,
    ILogger<InstalledWorkspaces> logger
)
{
    /// <summary>For how long a workspace that was not in the store is not looked for again.</summary>
    internal static readonly TimeSpan MissKept = TimeSpan.FromSeconds(5);

    /// <summary>Slack tells moments in whole seconds.</summary>
    private static readonly TimeSpan Second = TimeSpan.FromMilliseconds(999);

    private const int MostMisses = 10_000;
    private readonly ConcurrentDictionary<Tenant, long> _misses = new();
    private readonly Turns _turns = new();

    /// <summary>Reads all of them anew.</summary>
    /// <exception cref="StoreUnavailableException">They can't be read now; what is known stays.</exception>
    internal async Task RefreshAsync(CancellationToken cancellation)
    {
        await _turns.EnterAsync(cancellation);
        try
        {
            var found = await installations.OfAsync(SlackPlatform.PlatformName, cancellation);
            foreach (var installation in found)
            {
                Put(installation);
            }

            foreach (
                var gone in workspaces.Installed.Keys.Except(
                    found.Select(installation => installation.Workspace.Id),
                    StringComparer.Ordinal
                )
            )
            {
                workspaces.Remove(gone);
                LogGone(gone);
            }
        }
        finally
        {
            _turns.Leave();
        }
    }

    /// <summary>Looks for a workspace in the store.</summary>
    /// <returns>Whether it is known now.</returns>
    /// <exception cref="StoreUnavailableException">It can't be told now.</exception>
    internal async Task<bool> LearnAsync(Tenant tenant, CancellationToken cancellation)
    {
        if (_misses.TryGetValue(tenant, out var since) && time.GetElapsedTime(since) < MissKept)
        {
            return false;
        }

        foreach (var key in tenant.Keys)
        {
            if (await installations.FindAsync(RefOf(key), cancellation) is { } installation)
            {
                Put(installation);
            }
        }

        if (workspaces.FindAny(tenant) is not null)
        {
            return true;
        }

        if (_misses.Count >= MostMisses)
        {
            _misses.Clear();
        }

        _misses[tenant] = time.GetTimestamp();
        return false;
    }

    /// <summary>Keeps an installation, in place of an older one.</summary>
    /// <param name="id">The workspace, or the organization.</param>
    /// <param name="secret">What is kept of it.</param>
    /// <param name="at">When, by Slack's clock.</param>
    /// <param name="eventId">Tells it from others.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="StoreUnavailableException">It could not be kept.</exception>
    internal async Task KeepAsync(string id, KeptSecret secret, DateTimeOffset at, string eventId, CancellationToken cancellation)
    {
        // As the store has it.
        var installation = new Installation(
            RefOf(id),
            secret.Write(),
            DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds())
        );
        await _turns.EnterAsync(cancellation);
        try
        {
            await effects.ApplyAsync(new Effect(eventId, time.GetUtcNow(), [installations.Save(installation)]), cancellation);
            Put(installation);
            _misses.Clear();
        }
        finally
        {
            _turns.Leave();
        }
    }

    /// <summary>Forgets an installation that was ended; one that is younger than that stays.</summary>
    /// <exception cref="StoreUnavailableException">It could not be forgotten.</exception>
    internal async Task ForgetAsync(Workspace workspace, string reason, DateTimeOffset at, CancellationToken cancellation)
    {
        if (workspace.InstalledAt > at + Second)
        {
            return;
        }

        workspace.Stop(reason);
        var id = (workspace.Organization ?? workspace).Team;
        await _turns.EnterAsync(cancellation);
        try
        {
            var forgotten = new Effect(
                $"{SlackPlatform.PlatformName}:left:{id}:{reason}:{at.ToUnixTimeSeconds()}",
                time.GetUtcNow(),
                [new InstallationRemoved(RefOf(id), at + Second)]
            );
            await effects.ApplyAsync(forgotten, cancellation);
            workspaces.Remove(id);
        }
        finally
        {
            _turns.Leave();
        }
    }

    /// <summary>A workspace whose token Slack refuses, with the token of a later installation; null where there is none.</summary>
    internal async Task<Workspace?> RenewedAsync(Workspace refused, CancellationToken cancellation)
    {
        var (whole, team) = (refused.Organization ?? refused, refused.Team);
        if (whole.InstalledAt is null)
        {
            return null;
        }

        try
        {
            if (
                await installations.FindAsync(RefOf(whole.Team), cancellation) is not { } installation
                || (installation.At == whole.InstalledAt && KeptSecret.Read(installation.Secret)?.Token == whole.Token)
            )
            {
                return null;
            }

            Put(installation);
            return workspaces.Find(new Tenant(team, whole.Team, IsOrganizations: whole != refused));
        }
        catch (StoreUnavailableException)
        {
            return null;
        }
    }

    private void Put(Installation installation)
    {
        // One that was let in before the operator named others is left alone, and can be named again.
        if (allowed.Has(installation.Workspace.Id) && KeptSecret.Read(installation.Secret) is { Token.Length: > 0 } kept)
        {
            workspaces.Put(
                installation.Workspace.Id,
                new Workspace(kept.Token)
                {
                    InstalledAt = installation.At,
                    IsOrganization = kept.IsOrganization,
                    Identity = new Identity(installation.Workspace.Id, kept.User),
                }
            );
        }
    }

    private static WorkspaceRef RefOf(string id) => new(SlackPlatform.PlatformName, id);

    [LoggerMessage(Level = LogLevel.Information, Message = "Slack workspace {Workspace} has the app no longer.")]
    private partial void LogGone(string workspace);
}
