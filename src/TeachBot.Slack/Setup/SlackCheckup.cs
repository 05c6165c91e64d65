using TeachBot.Core.Health;
using TeachBot.Slack.Web;

namespace TeachBot.Slack.Setup;

/// <summary>Looks at what an operator can set wrong with Slack: tokens, what they may do, how events come, the clock.</summary>
internal sealed class SlackCheckup(SlackOptions options, SlackApi api, TimeProvider time, Func<string, SlackWords> words) : ICheckup
{
    private const string BotTokenBegin = "xoxb-";
    private const string AppTokenBegin = "xapp-";

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
            theirs = await WorkspaceAsync(token, findings, say, cancellation).ConfigureAwait(false) ?? theirs;
        }

        findings.Add(options.Mode == SlackOptions.Http ? HealthFinding.Of(say.Events, FindingLevel.Ok, say.ByHttp) : await SocketAsync(say, cancellation).ConfigureAwait(false));
        if (theirs is { } at)
        {
            var skew = time.GetUtcNow() - at;
            findings.Add(skew.Duration() > MostSkew ? HealthFinding.Of(say.Clock, FindingLevel.Fail, say.ClockWrong, (long)skew.TotalSeconds) : HealthFinding.Of(say.Clock, FindingLevel.Ok, say.ClockRight));
        }

        return findings;
    }

    /// <summary>Looks at a bot token.</summary>
    /// <returns>Slack's time; null where it did not answer.</returns>
    private async Task<DateTimeOffset?> WorkspaceAsync(string token, List<HealthFinding> findings, SlackCheckWords say, CancellationToken cancellation)
    {
        if (token.StartsWith("xox", StringComparison.Ordinal) && !token.StartsWith(BotTokenBegin, StringComparison.Ordinal) || token.StartsWith(AppTokenBegin, StringComparison.Ordinal))
        {
            findings.Add(HealthFinding.Of(say.Token, FindingLevel.Fail, say.WrongKind));
            return null;
        }

        try
        {
            var answer = await api.CallAppAsync(token, Call.Form("auth.test"), cancellation).ConfigureAwait(false);
            var name = answer.Url ?? answer.TeamId ?? "";
            findings.Add(HealthFinding.Of(say.Token, FindingLevel.Ok, say.Works, name));
            if (answer.Scopes is { } given)
            {
                var lacking = Scopes.Lacking(given);
                findings.Add(lacking.Count > 0 ? HealthFinding.Of(say.Rights, FindingLevel.Fail, say.RightsLacked, name, string.Join(say.Between, lacking)) : HealthFinding.Of(say.Rights, FindingLevel.Ok, say.RightsWell));
            }

            return answer.At;
        }
        catch (SlackException failure)
        {
            findings.Add(ErrorCodes.EndsToken(failure.Code) ? HealthFinding.Of(say.Token, FindingLevel.Fail, say.Refused, failure.Code) : HealthFinding.Of("Slack", FindingLevel.Fail, say.Unreachable, failure.Message));
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
            await api.CallAppAsync(options.AppToken, Call.Form("apps.connections.open"), cancellation).ConfigureAwait(false);
            return HealthFinding.Of(say.Events, FindingLevel.Ok, say.BySocket);
        }
        catch (SlackException failure)
        {
            return failure.Code.Length > 0 ? HealthFinding.Of(say.Events, FindingLevel.Fail, say.SocketRefused, failure.Code) : HealthFinding.Of("Slack", FindingLevel.Fail, say.Unreachable, failure.Message);
        }
    }
}
