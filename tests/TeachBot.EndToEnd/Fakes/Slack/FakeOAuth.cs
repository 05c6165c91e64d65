using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace TeachBot.EndToEnd.Fakes.Slack;

/// <summary>
/// Where the app is installed: the page that asks for it, codes that are good once, and the tokens that they are exchanged for.
/// </summary>
internal sealed class FakeOAuth(FakeSlack slack)
{
    internal const string ClientId = "1111.2222";
    internal const string ClientSecret = "fake-client-secret";
    private const string Wanted =
        "app_mentions:read,channels:history,chat:write,commands,files:write,groups:history,im:history,im:write,users:read";

    private readonly ConcurrentDictionary<string, (FakeTeam Team, bool IsUsed)> _codes = new();

    /// <summary>The tokens that are good, and whose they are.</summary>
    internal ConcurrentDictionary<string, FakeTeam> Tokens { get; } =
        new() { [FakeSlack.Token] = new FakeTeam(FakeSlack.Team, FakeSlack.Bot) };

    /// <summary>What was called, with which token.</summary>
    internal ConcurrentQueue<(string Method, string Token)> Called { get; } = new();

    /// <summary>Where people are sent back to: the app's redirect URL.</summary>
    internal string RedirectUrl { get; set; } = "";

    /// <summary>Who installs next; null for somebody who presses Cancel.</summary>
    internal FakeTeam? Next { get; set; }

    /// <summary>The app is removed: its token is good no longer.</summary>
    internal void Remove(string team)
    {
        foreach (var token in Tokens.Where(token => token.Value.Id == team))
        {
            Tokens.TryRemove(token);
        }
    }

    internal Task AuthorizeAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var scopes = string.Join(',', query["scope"].ToString().Split(',').Order(StringComparer.Ordinal));
        if (query["client_id"] != ClientId || scopes != Wanted || query["state"].ToString().Length < 20)
        {
            slack.Breaches.Enqueue($"an installation with {context.Request.QueryString}");
            context.Response.StatusCode = 400;
            return Task.CompletedTask;
        }

        var code = $"code{slack.NextNumber()}";
        if (Next is { } team)
        {
            _codes[code] = (team, false);
        }

        context.Response.Redirect(
            $"{RedirectUrl}?{(Next is null ? "error=access_denied" : $"code={code}")}&state={Uri.EscapeDataString(query["state"]!)}"
        );
        return Task.CompletedTask;
    }

    internal async Task ExchangeAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var code = form["code"].ToString();
        var secret = "Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes($"{ClientId}:{ClientSecret}"));
        if (context.Request.Headers.Authorization != secret)
        {
            await context.Response.WriteAsJsonAsync(Error("bad_client_secret"));
            return;
        }

        if (!_codes.TryGetValue(code, out var grant) || grant.IsUsed)
        {
            await context.Response.WriteAsJsonAsync(Error(grant.IsUsed ? "code_already_used" : "invalid_code"));
            return;
        }

        _codes[code] = grant with { IsUsed = true };
        var token = $"xoxb-{grant.Team.Id}-{slack.NextNumber()}";
        Tokens[token] = grant.Team;
        var place = new JsonObject { ["id"] = grant.Team.Id, ["name"] = $"{grant.Team.Id}の教室" };
        await context.Response.WriteAsJsonAsync(
            new JsonObject
            {
                ["ok"] = true,
                ["access_token"] = token,
                ["token_type"] = "bot",
                ["scope"] = Wanted,
                ["bot_user_id"] = grant.Team.Bot,
                ["app_id"] = "A1",
                ["team"] = grant.Team.IsOrganization ? null : place,
                ["enterprise"] = grant.Team.IsOrganization ? place : null,
                ["is_enterprise_install"] = grant.Team.IsOrganization,
                ["authed_user"] = new JsonObject { ["id"] = "U1" },
            }
        );
    }

    private static JsonObject Error(string code) => new() { ["ok"] = false, ["error"] = code };
}

/// <summary>A workspace, or an organization.</summary>
internal sealed record FakeTeam(string Id, string Bot, bool IsOrganization = false);
