using TeachBot.Core.Health;
using TeachBot.Core.Posting;
using TeachBot.Core.Stores;
using TeachBot.Core.Workspaces;
using TeachBot.Slack.Web;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Setup;

/// <summary>Looks at what an operator can set wrong: tokens and their rights, events, the clock, the workspaces installed.</summary>
/// <param name="options">The settings.</param>
/// <param name="api">Asks Slack.</param>
/// <param name="time">Our clock.</param>
/// <param name="words">By language.</param>
/// <param name="channels">Looks at channels; null for not at all.</param>
/// <param name="installations">Who installed the app; null where nobody can.</param>
internal sealed class SlackCheckup(
    SlackOptions options,
    SlackApi api,
    TimeProvider time,
    Func<string, SlackWords> words,
    ChannelCheckup? channels = null,
    IOpenInstallations? installations = null
) : ICheckup
{
    private const string BotTokenBegin = "xoxb-";
    private const string AppTokenBegin = "xapp-";

    /// <summary>As many workspaces as are asked within Slack's limits while somebody waits.</summary>
    private const int MostInstalled = 50;

    /// <summary>Slack's requests are taken within five minutes.</summary>
    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<HealthFinding>> ExamineAsync(string language, CancellationToken cancellation)
    {
        var say = words(language).Check;
        var findings = new List<HealthFinding>();
        DateTimeOffset? theirs = null;
        foreach (var token in options.BotTokens())
        {
            theirs = await WorkspaceAsync(token, null, findings, say, cancellation) ?? theirs;
        }

        theirs = await InstalledAsync(findings, say, cancellation) ?? theirs;
        findings.Add(
            options.Mode == SlackOptions.Http
                ? HealthFinding.Of(say.Events, FindingLevel.Ok, say.ByHttp)
                : await SocketAsync(say, cancellation)
        );
        if (theirs is { } at)
        {
            var skew = time.GetUtcNow() - at;
            findings.Add(
                skew.Duration() > MostSkew
                    ? HealthFinding.Of(say.Clock, FindingLevel.Fail, say.ClockWrong, (long)skew.TotalSeconds)
                    : HealthFinding.Of(say.Clock, FindingLevel.Ok, say.ClockRight)
            );
        }

        return findings;
    }

    /// <summary>Looks at the workspaces that installed the app.</summary>
    /// <returns>Slack's time; null where it was not asked.</returns>
    private async Task<DateTimeOffset?> InstalledAsync(List<HealthFinding> findings, SlackCheckWords say, CancellationToken cancellation)
    {
        if (!options.IsInstallable || installations is null)
        {
            return null;
        }

        DateTimeOffset? theirs = null;
        try
        {
            var installed = await installations.OfAsync(SlackPlatform.PlatformName, cancellation);
            findings.Add(HealthFinding.Of(say.Installing, FindingLevel.Ok, say.InstallAt, installed.Count));
            if (new AllowedTeams(options.Teams).IsOpen)
            {
                findings.Add(HealthFinding.Of(say.Installing, FindingLevel.Warn, say.InstallOpen));
            }

            foreach (var installation in installed.Take(MostInstalled))
            {
                if (KeptSecret.Read(installation.Secret) is { } kept)
                {
                    theirs = await WorkspaceAsync(kept.Token, installation.Workspace.Id, findings, say, cancellation) ?? theirs;
                }
            }
        }
        catch (StoreUnavailableException)
        {
            findings.Add(HealthFinding.Of(say.Installing, FindingLevel.Warn, say.InstalledUnread));
        }

        return theirs;
    }

    /// <summary>Looks at a bot token.</summary>
    /// <param name="token">The token.</param>
    /// <param name="installed">The workspace that installed the app; null for a token of the operator's.</param>
    /// <param name="findings">Takes what is found.</param>
    /// <param name="say">The words.</param>
    /// <param name="cancellation">Ends the looking.</param>
    /// <returns>Slack's time; null where it did not answer.</returns>
    private async Task<DateTimeOffset?> WorkspaceAsync(
        string token,
        string? installed,
        List<HealthFinding> findings,
        SlackCheckWords say,
        CancellationToken cancellation
    )
    {
        if (
            token.StartsWith("xox", StringComparison.Ordinal) && !token.StartsWith(BotTokenBegin, StringComparison.Ordinal)
            || token.StartsWith(AppTokenBegin, StringComparison.Ordinal)
        )
        {
            findings.Add(HealthFinding.Of(say.Token, FindingLevel.Fail, say.WrongKind));
            return null;
        }

        try
        {
            var answer = await api.CallAppAsync(token, Call.Form("auth.test"), cancellation);
            var name = answer.Url ?? answer.TeamId ?? "";
            findings.Add(HealthFinding.Of(say.Token, FindingLevel.Ok, say.Works, name));
            if (answer.Scopes is { } given)
            {
                var lacking = Scopes.Lacking(given);
                findings.Add(
                    lacking.Count > 0
                        ? HealthFinding.Of(say.Rights, FindingLevel.Fail, say.RightsLacked, name, string.Join(say.Between, lacking))
                        : HealthFinding.Of(say.Rights, FindingLevel.Ok, say.RightsWell)
                );
            }

            if (channels is not null && answer.TeamId is { Length: > 0 } team)
            {
                findings.AddRange(await channels.ExamineAsync(token, team, name, say, cancellation));
            }

            return answer.At;
        }
        catch (PlatformException failure)
        {
            // A workspace that has removed the app is its own affair, and no fault of the operator's.
            findings.Add(
                !ErrorCodes.EndsToken(failure.Refusal) ? HealthFinding.Of("Slack", FindingLevel.Fail, say.Unreachable, failure.Message)
                : installed is null ? HealthFinding.Of(say.Token, FindingLevel.Fail, say.Refused, failure.Refusal)
                : HealthFinding.Of(say.Token, FindingLevel.Warn, say.InstalledRefused, installed, failure.Refusal)
            );
            return null;
        }
    }

    private async Task<HealthFinding> SocketAsync(SlackCheckWords say, CancellationToken cancellation)
    {
        if (options.AppToken.StartsWith("xox", StringComparison.Ordinal))
        {
            return HealthFinding.Of(say.Events, FindingLevel.Fail, say.AppTokenWrongKind);
        }

        try
        {
            // The address that it answers with is not connected to: it lapses.
            await api.CallAppAsync(options.AppToken, Call.Form("apps.connections.open"), cancellation);
            return HealthFinding.Of(say.Events, FindingLevel.Ok, say.BySocket);
        }
        catch (PlatformException failure)
        {
            return failure.Refusal.Length > 0
                ? HealthFinding.Of(say.Events, FindingLevel.Fail, say.SocketRefused, failure.Refusal)
                : HealthFinding.Of("Slack", FindingLevel.Fail, say.Unreachable, failure.Message);
        }
    }
}
