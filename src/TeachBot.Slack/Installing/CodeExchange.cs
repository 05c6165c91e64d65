using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using TeachBot.Slack.Web;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Installing;

/// <summary>Exchanges the code that somebody's browser brought for a token. A code is good once, so that nothing is tried again.</summary>
internal sealed class CodeExchange(SlackOptions options, SlackHttp http, TimeProvider time)
{
    private const string Method = "oauth.v2.access";

    /// <summary>Exchanges it.</summary>
    /// <exception cref="Core.Posting.PlatformException">Slack refused, was not reached, or gave what is of no use.</exception>
    internal async Task<Grant> ExchangeAsync(string code, CancellationToken cancellation)
    {
        var basic = new AuthenticationHeaderValue(
            "Basic",
            Convert.ToBase64String(
                Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(options.ClientId)}:{Uri.EscapeDataString(options.ClientSecret)}")
            )
        );
        var (answer, json) = await http.SendAsync(basic, Call.Form(Method, ("code", code)), cancellation);
        return Read(json) switch
        {
            { RefreshToken.Length: > 0 } => throw new SlackException(
                $"Slack: the app's tokens end after some hours (token rotation), {Method}"
            )
            {
                Code = "token_rotation",
            },
            { TokenType: "bot", AccessToken: { Length: > 0 } token, BotUserId: { Length: > 0 } user } grant
                when (grant.IsEnterpriseInstall ? grant.Enterprise : grant.Team) is { Id: { Length: > 0 } id } place => new Grant(
                id,
                place.Name ?? "",
                grant.AppId ?? "",
                new KeptSecret
                {
                    Token = token,
                    User = user,
                    IsOrganization = grant.IsEnterpriseInstall,
                },
                answer.At ?? time.GetUtcNow()
            ),
            _ => throw new SlackException($"Slack: no bot's token, {Method}") { Code = "no_token" },
        };
    }

    private static GrantWire? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json.Span, GrantContext.Default.GrantWire);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
