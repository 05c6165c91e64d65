using TeachBot.Core.Health;
using TeachBot.Core.Posting;
using TeachBot.Discord.Decoding;
using TeachBot.Discord.Registration;
using TeachBot.Discord.Rest;

namespace TeachBot.Discord.Checking;

/// <summary>Looks at what an operator can set wrong with Discord: the token, how interactions come, commands, rights, the clock.</summary>
internal sealed class DiscordCheckup(
    DiscordOptions options,
    IDiscordApi api,
    IGuildDirectory guilds,
    Func<string, CancellationToken, Task<bool>> isRegistered,
    TimeProvider time,
    Func<string, DiscordWords> words
) : ICheckup
{
    /// <summary>Sessions that may still be begun; Discord takes a new token away from who uses them up.</summary>
    private const int FewSessions = 50;

    /// <summary>Discord's signatures are taken within five minutes.</summary>
    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<HealthFinding>> ExamineAsync(string language, CancellationToken cancellation)
    {
        var say = words(language).Check;
        if (options.Token.Length == 0)
        {
            return [HealthFinding.Of(say.Token, FindingLevel.Warn, say.TokenMissing)];
        }

        var findings = new List<HealthFinding>();
        try
        {
            var ourselves = await api.ApplicationAsync(cancellation);
            findings.AddRange([Token(ourselves, say), Interactions(ourselves, say)]);
            if (ourselves.At is { } theirs)
            {
                findings.Add(Clock(theirs, say));
            }

            if (options.Mode == DiscordOptions.Gateway)
            {
                findings.Add(Sessions(await api.GatewayAsync(cancellation), say));
            }

            findings.Add(
                await isRegistered(ourselves.Id, cancellation)
                    ? HealthFinding.Of(say.Commands, FindingLevel.Ok, say.AsWanted)
                    : HealthFinding.Of(say.Commands, FindingLevel.Warn, say.Differ)
            );
            findings.AddRange(Allowed(await guilds.GuildsAsync(cancellation), ourselves.Id, say, words(language)));
        }
        catch (PlatformException refused)
        {
            findings.Add(
                refused is DiscordException { Status: 401 }
                    ? HealthFinding.Of(say.Token, FindingLevel.Fail, say.TokenRefused)
                    : HealthFinding.Of("Discord", FindingLevel.Fail, say.Unreachable, refused.Message)
            );
        }

        return findings;
    }

    private HealthFinding Token(ApplicationInfo ourselves, DiscordCheckWords say) =>
        options.ApplicationId.Length > 0 && options.ApplicationId != ourselves.Id
            ? HealthFinding.Of(say.Token, FindingLevel.Fail, say.OtherApplication, options.ApplicationId, ourselves.Id)
        : options.PublicKey.Length > 0
        && ourselves.PublicKey.Length > 0
        && !options.PublicKey.Equals(ourselves.PublicKey, StringComparison.OrdinalIgnoreCase)
            ? HealthFinding.Of(say.Token, FindingLevel.Fail, say.OtherKey)
        : HealthFinding.Of(say.Token, FindingLevel.Ok, say.Works, ourselves.Name);

    private HealthFinding Interactions(ApplicationInfo ourselves, DiscordCheckWords say) =>
        (options.Mode, ourselves.Endpoint) switch
        {
            (DiscordOptions.Http, null) => HealthFinding.Of(say.Interactions, FindingLevel.Fail, say.EndpointMissing),
            (DiscordOptions.Http, var endpoint) => HealthFinding.Of(say.Interactions, FindingLevel.Ok, say.ByHttp, endpoint),
            (_, { } endpoint) => HealthFinding.Of(say.Interactions, FindingLevel.Fail, say.EndpointInTheWay, endpoint),
            _ => HealthFinding.Of(say.Interactions, FindingLevel.Ok, say.ByGateway),
        };

    private HealthFinding Clock(DateTimeOffset theirs, DiscordCheckWords say)
    {
        var skew = time.GetUtcNow() - theirs;
        return skew.Duration() > MostSkew
            ? HealthFinding.Of(say.Clock, FindingLevel.Fail, say.ClockWrong, (long)skew.TotalSeconds)
            : HealthFinding.Of(say.Clock, FindingLevel.Ok, say.ClockRight);
    }

    private static HealthFinding Sessions(GatewayInfo gateway, DiscordCheckWords say) =>
        gateway.Identifies < FewSessions
            ? HealthFinding.Of(
                say.Intents,
                FindingLevel.Warn,
                say.FewSessions,
                gateway.Identifies,
                Math.Ceiling(gateway.ResetAfter.TotalHours)
            )
            : HealthFinding.Of(say.Intents, FindingLevel.Ok, say.SessionsLeft, gateway.Identifies, gateway.Shards);

    private static List<HealthFinding> Allowed(IReadOnlyList<OwnGuild> all, string application, DiscordCheckWords say, DiscordWords words)
    {
        if (all.Count == 0)
        {
            return [HealthFinding.Of(say.Rights, FindingLevel.Warn, say.NoServer, InviteLink.ForServer(application))];
        }

        var lacking = all.Select(guild => (guild.Name, Rights: Rights.Lacked(guild.Permissions, isThread: false, words)))
            .Where(guild => guild.Rights.Count > 0)
            .Select(guild =>
                HealthFinding.Of(say.Rights, FindingLevel.Warn, say.RightsLacked, guild.Name ?? "", string.Join(say.Between, guild.Rights))
            )
            .ToList();
        return lacking.Count > 0 ? lacking : [HealthFinding.Of(say.Rights, FindingLevel.Ok, say.RightsWell, all.Count)];
    }
}
