using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Effects;
using TeachBot.Core.Posting;
using TeachBot.Core.Stores;
using TeachBot.Slack.Setup;
using TeachBot.Slack.Web;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack.Installing;

/// <summary>Lets workspaces install the app by OAuth: <c>/slack/install</c>, and back at <c>/slack/oauth_redirect</c>.</summary>
internal sealed partial class InstallEndpoint(
    SlackOptions options,
    InstallStates states,
    CodeExchange exchange,
    InstalledWorkspaces installed,
    AllowedTeams allowed,
    IEffects effects,
    TimeProvider time,
    Func<string, SlackWords> words,
    ILogger<InstallEndpoint> logger
)
{
    /// <summary>The browser keeps it until it is back.</summary>
    internal const string Cookie = "teachbot-slack-install";

    private const int LongestCode = 1000;
    private static readonly string[] Used = ["invalid_code", "code_already_used", "code_expired"];
    private readonly Uri _site = new(new Uri(options.ApiBaseUrl), "/");

    /// <summary><c>/slack/install</c>.</summary>
    internal Task InstallAsync(HttpContext context)
    {
        var (state, cookie) = states.Make();
        context.Response.Cookies.Append(Cookie, cookie, CookieFor(InstallStates.Life));
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        var scopes = Uri.EscapeDataString(string.Join(',', Scopes.Bot));
        context.Response.Redirect(
            $"{new Uri(_site, "/oauth/v2/authorize")}?client_id={Uri.EscapeDataString(options.ClientId)}"
                + $"&scope={scopes}&state={Uri.EscapeDataString(state)}"
        );
        return Task.CompletedTask;
    }

    /// <summary><c>/slack/oauth_redirect</c>.</summary>
    internal async Task RedirectAsync(HttpContext context)
    {
        var language = LanguageOf(context.Request);
        var page = await EndAsync(context.Request, new InstallPages(words(language).Install, _site));
        context.Response.Cookies.Append(Cookie, "", CookieFor(TimeSpan.Zero));
        await page.WriteAsync(context.Response, language);
    }

    private async Task<InstallPage> EndAsync(HttpRequest request, InstallPages pages)
    {
        string? code = request.Query["code"],
            error = request.Query["error"];
        if (states.Check(request.Query["state"], request.Cookies[Cookie]) is not { } id)
        {
            return error == "access_denied" ? pages.Declined : pages.Stale;
        }

        try
        {
            // What was begun ends, whether the browser still waits or not: a code is good once.
            if (
                await effects.ApplyAsync(
                    new Effect($"{SlackPlatform.PlatformName}:state:{id}", time.GetUtcNow(), []),
                    CancellationToken.None
                ) != EffectResult.Applied
            )
            {
                return pages.Stale;
            }

            if (error is { Length: > 0 } || code is not { Length: > 0 and <= LongestCode })
            {
                return error == "access_denied" ? pages.Declined : pages.Failed;
            }

            var grant = await exchange.ExchangeAsync(code, CancellationToken.None);
            if (!allowed.Has(grant.Id))
            {
                LogNotAllowed(grant.Id);
                return pages.NotAllowed;
            }

            await installed.KeepAsync(
                grant.Id,
                grant.Secret,
                grant.At,
                $"{SlackPlatform.PlatformName}:installed:{id}",
                CancellationToken.None
            );
            LogInstalled(grant.Id);
            return pages.Done(grant);
        }
        catch (SlackException failure) when (Used.Contains(failure.Code))
        {
            return pages.Stale;
        }
        catch (PlatformException failure)
        {
            LogRefused(failure.Message);
            return pages.Failed;
        }
        catch (StoreUnavailableException failure)
        {
            LogNotKept(failure.Message);
            return pages.Busy;
        }
    }

    /// <summary>It comes back with a link that Slack's page leads to, so that a strict cookie would stay away.</summary>
    private static CookieOptions CookieFor(TimeSpan life) =>
        new()
        {
            HttpOnly = true,
            Secure = true,
            SameSite = SameSiteMode.Lax,
            Path = "/",
            MaxAge = life,
        };

    /// <summary>What the browser asks for first: Japanese, or English for anything else; Japanese where it does not say.</summary>
    private static string LanguageOf(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage.MaxBy(language => language.Quality ?? 1) is { } first
        && !first.Value.StartsWith("ja", StringComparison.OrdinalIgnoreCase)
            ? "en"
            : "ja";

    [LoggerMessage(Level = LogLevel.Information, Message = "Slack workspace {Workspace} has installed the app.")]
    private partial void LogInstalled(string workspace);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Slack workspace {Workspace} is not on Slack:Teams and was refused; its token is not kept."
    )]
    private partial void LogNotAllowed(string workspace);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "A Slack workspace could not install the app: {Reason}. "
            + "Check Slack:ClientId and Slack:ClientSecret, and the app's redirect URL."
    )]
    private partial void LogRefused(string reason);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "A Slack workspace could not install the app, since its token could not be kept: {Reason}"
    )]
    private partial void LogNotKept(string reason);
}
