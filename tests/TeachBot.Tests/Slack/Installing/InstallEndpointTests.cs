using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Chat;
using TeachBot.Slack.Installing;
using TeachBot.Slack.Setup;
using TeachBot.Slack.Workspaces;
using Xunit;

namespace TeachBot.Tests.Slack.Installing;

public sealed class InstallEndpointTests : IDisposable
{
    private const string Granted = """
        {"ok":true,"access_token":"xoxb-new","token_type":"bot","scope":"chat:write","bot_user_id":"UNEW","app_id":"A1",
        "team":{"id":"T9","name":"<b>3年2組</b>"},"enterprise":null,"authed_user":{"id":"U7","access_token":"xoxp-7"},
        "is_enterprise_install":false}
        """;
    private const string ToAll = """
        {"ok":true,"access_token":"xoxb-org","token_type":"bot","bot_user_id":"W1","app_id":"A1","team":null,
        "enterprise":{"id":"E1","name":"学園"},"authed_user":{"id":"W7"},"is_enterprise_install":true}
        """;
    private SlackBench _bench = new(isInstallable: true);

    [Fact]
    public async Task Installing_leads_to_Slack_with_the_manifests_scopes_and_leaves_the_browser_a_cookie_for_ten_minutes()
    {
        var (state, _, address, cookie) = await BeginAsync();

        var query = QueryHelpers.ParseQuery(address.Query);
        Assert.Equal("https://slack.com/oauth/v2/authorize", address.GetLeftPart(UriPartial.Path));
        Assert.Equal(["client_id", "scope", "state"], query.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            ("1.2", string.Join(',', Scopes.Bot), state),
            (query["client_id"].ToString(), query["scope"].ToString(), query["state"].ToString())
        );
        Assert.All(
            ["max-age=600", "secure", "httponly", "samesite=lax", "path=/"],
            part => Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase)
        );
        Assert.Empty(_bench.Calls);
    }

    [Fact]
    public async Task What_comes_back_is_exchanged_and_kept_and_known_at_once()
    {
        var (state, browser, _, _) = await BeginAsync();
        _bench.Answers.Enqueue(() => SlackBench.Json(Granted));

        var (status, page) = await BackAsync($"?code=c-1&state={state}", browser);

        Assert.Equal(200, status);
        Assert.Equal([("oauth.v2.access", "code=c-1")], _bench.Calls);
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("1.2:" + SlackBench.ClientSecret)), _bench.Authorization);
        Assert.Contains("xoxb-new", _bench.Installations[new WorkspaceRef("slack", "T9")].Secret, StringComparison.Ordinal);
        var workspace = _bench.Services.GetRequiredService<WorkspaceDirectory>().Find(new Tenant("T9"))!;
        Assert.Equal(("xoxb-new", "T9", "UNEW"), (workspace.Token, workspace.Team, workspace.Identity!.User));
        Assert.Contains("&lt;b&gt;", page, StringComparison.Ordinal);
        Assert.Contains("https://slack.com/app_redirect?app=A1&amp;team=T9", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organization_is_kept_as_one_and_led_to_where_its_workspaces_are_chosen()
    {
        var (state, browser, _, _) = await BeginAsync();
        _bench.Answers.Enqueue(() => SlackBench.Json(ToAll));

        var (status, page) = await BackAsync($"?code=c-1&state={state}", browser);

        Assert.Equal(200, status);
        Assert.Equal(new WorkspaceRef("slack", "E1"), Assert.Single(_bench.Installations).Key);
        Assert.Contains("https://app.slack.com/manage/E1/integrations/profile/A1/workspaces/add", page, StringComparison.Ordinal);
        Assert.Equal(
            "T5",
            _bench.Services.GetRequiredService<WorkspaceDirectory>().Find(new Tenant("T5", "E1", IsOrganizations: true))?.Team
        );
    }

    [Theory]
    [InlineData("T1 E2", Granted, false)]
    [InlineData("T1 T9", Granted, true)]
    [InlineData("T1 T9", ToAll, false)]
    [InlineData("E1", ToAll, true)]
    public async Task Others_than_the_operator_names_cannot_install_it_and_their_token_is_not_kept(
        string named,
        string granted,
        bool isLetIn
    )
    {
        _bench.Dispose();
        _bench = new SlackBench(isInstallable: true, teams: named.Split(' '));
        var (state, browser, _, _) = await BeginAsync();
        _bench.Answers.Enqueue(() => SlackBench.Json(granted));

        var (status, page) = await BackAsync($"?code=c-1&state={state}", browser);

        Assert.Equal((isLetIn ? 200 : 403, isLetIn), (status, !page.Contains("追加できません", StringComparison.Ordinal)));
        Assert.Equal(isLetIn ? 1 : 0, _bench.Installations.Count);
    }

    [Theory]
    [InlineData("another browser")]
    [InlineData("no cookie")]
    [InlineData("another signature")]
    [InlineData("another end")]
    [InlineData("another id")]
    [InlineData("no state")]
    [InlineData("a long state")]
    [InlineData("eleven minutes")]
    public async Task A_state_that_is_not_this_browsers_own_and_young_exchanges_nothing(string what)
    {
        var (state, browser, _, _) = await BeginAsync();
        var (_, other, _, _) = await BeginAsync();
        var parts = state.Split('.');
        _bench.Time.Advance(TimeSpan.FromMinutes(what == "eleven minutes" ? 11 : 9));

        var (status, page) = await BackAsync(
            what switch
            {
                "another signature" => $"?code=c&state={state[..^2]}AA",
                "another end" => $"?code=c&state={long.Parse(parts[0], CultureInfo.InvariantCulture) + 9}.{parts[1]}.{parts[2]}",
                "another id" => $"?code=c&state={parts[0]}.{parts[1]}x.{parts[2]}",
                "no state" => "?code=c",
                "a long state" => "?code=c&state=" + new string('1', 5000),
                _ => $"?code=c&state={state}",
            },
            what switch
            {
                "another browser" => other,
                "no cookie" => null,
                _ => browser,
            }
        );

        Assert.Equal(400, status);
        Assert.Contains("href=\"install\"", page, StringComparison.Ordinal);
        Assert.Empty(_bench.Calls);
        Assert.Empty(_bench.Installations);
    }

    [Fact]
    public async Task A_state_is_good_once()
    {
        var (state, browser, _, _) = await BeginAsync();
        _bench.Answers.Enqueue(() => SlackBench.Json(Granted));

        Assert.Equal(200, (await BackAsync($"?code=c-1&state={state}", browser)).Status);
        Assert.Equal(400, (await BackAsync($"?code=c-2&state={state}", browser)).Status);

        Assert.Single(_bench.Calls);
    }

    [Theory]
    [InlineData("access_denied", 200, "取りやめ")]
    [InlineData("invalid_scope", 502, "追加できません")]
    public async Task Who_presses_cancel_reads_that_nothing_has_happened(string error, int expected, string says)
    {
        var (state, browser, _, _) = await BeginAsync();

        var (status, page) = await BackAsync($"?error={error}&state={state}", browser);

        Assert.Equal(expected, status);
        Assert.Contains(says, page, StringComparison.Ordinal);
        Assert.Empty(_bench.Calls);
    }

    [Theory]
    [InlineData("""{"ok":false,"error":"invalid_code"}""", 400, false)]
    [InlineData("""{"ok":false,"error":"code_already_used"}""", 400, false)]
    [InlineData("""{"ok":false,"error":"bad_client_secret"}""", 502, true)]
    [InlineData("""{"ok":false,"error":"<script>"}""", 502, true)]
    [InlineData("""{"ok":true}""", 502, true)]
    [InlineData("""{"ok":true,"access_token":"xoxp-1","token_type":"user","bot_user_id":"U1","team":{"id":"T9"}}""", 502, true)]
    [InlineData(
        """
            {"ok":true,"access_token":"xoxe.xoxb-1","token_type":"bot","bot_user_id":"U1","team":{"id":"T9"},
            "refresh_token":"xoxe-1","expires_in":43200}
            """,
        502,
        true
    )]
    [InlineData("""{"ok":true,"access_token":5}""", 502, true)]
    [InlineData("not json", 502, true)]
    public async Task What_Slack_refuses_is_told_without_its_secrets(string answer, int expected, bool isLogged)
    {
        var (state, browser, _, _) = await BeginAsync();
        _bench.Answers.Enqueue(() => SlackBench.Json(answer));

        var (status, page) = await BackAsync($"?code=code-1&state={state}", browser);

        Assert.Equal(expected, status);
        Assert.Empty(_bench.Installations);
        var logs = string.Join('\n', _bench.Logs.GetSnapshot().Select(log => log.Message));
        Assert.Equal(isLogged, _bench.Logs.GetSnapshot().Any(log => log.Level == LogLevel.Error));
        Assert.All(
            ["code-1", state, browser!, SlackBench.ClientSecret, "xox", "<script"],
            secret => Assert.DoesNotContain(secret, page + (secret == "<script" ? "" : logs), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Without_the_store_the_code_is_left_unused()
    {
        var (state, browser, _, _) = await BeginAsync();
        _bench.HasNoStore = true;

        Assert.Equal(503, (await BackAsync($"?code=c-1&state={state}", browser)).Status);
        Assert.Empty(_bench.Calls);

        _bench.HasNoStore = false;
        _bench.Answers.Enqueue(() => SlackBench.Json(Granted));
        Assert.Equal(200, (await BackAsync($"?code=c-1&state={state}", browser)).Status);
    }

    [Theory]
    [InlineData(null, "ja")]
    [InlineData("ja,en;q=0.8", "ja")]
    [InlineData("en-GB,en;q=0.8,ja;q=0.5", "en")]
    [InlineData("en-US,en;q=0.9", "en")]
    [InlineData("de", "en")]
    public async Task The_page_is_in_the_browsers_language(string? accepts, string language)
    {
        var (_, page) = await BackAsync("", null, accepts);

        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
    }

    public void Dispose() => _bench.Dispose();

    private async Task<(string State, string? Browser, Uri Address, string Cookie)> BeginAsync()
    {
        var context = new DefaultHttpContext();
        await _bench.Services.GetRequiredService<InstallEndpoint>().InstallAsync(context);
        var (address, cookie) = (new Uri(context.Response.Headers.Location.ToString()), context.Response.Headers.SetCookie.ToString());
        Assert.Equal(302, context.Response.StatusCode);
        return (QueryHelpers.ParseQuery(address.Query)["state"].ToString(), cookie.Split(';')[0].Split('=', 2)[1], address, cookie);
    }

    private async Task<(int Status, string Page)> BackAsync(string query, string? browser, string? accepts = null)
    {
        var context = new DefaultHttpContext
        {
            Request = { QueryString = new QueryString(query) },
            Response = { Body = new MemoryStream() },
        };
        context.Request.Headers.Cookie = browser is null ? "" : $"{InstallEndpoint.Cookie}={browser}";
        context.Request.Headers.AcceptLanguage = accepts;
        await _bench.Services.GetRequiredService<InstallEndpoint>().RedirectAsync(context);
        Assert.Equal("no-store", context.Response.Headers.CacheControl);
        return (context.Response.StatusCode, Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray()));
    }
}
