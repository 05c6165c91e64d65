using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace TeachBot.Host.Playground.Security;

/// <summary>Who gets in. Without a key only this machine, and nobody whom a proxy brings; with a key whoever has entered it.</summary>
internal sealed partial class Gate(PlaygroundOptions options, PlaygroundWords words, ILogger<Gate> logger)
{
    /// <summary>No request says more, in bytes.</summary>
    internal const int MostBytes = 64 * 1024;

    private const string ContentSecurity =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private readonly KeyCookie? _all = KeyCookie.ForAll(options);
    private readonly KeyCookie? _teachers = KeyCookie.ForTeachers(options);
    private int _hasTold;

    /// <summary>Whether a key is asked for.</summary>
    internal bool IsLocked => _all is not null || _teachers is not null;

    /// <summary>Whether teachers have a key of their own.</summary>
    internal bool HasTeacherKey => _teachers is not null;

    /// <summary>Whether somebody may manage the playground: by the teachers' key, or by name where only this machine gets in.</summary>
    internal bool IsTeacher(HttpRequest request, Student student) =>
        IsLocked ? _teachers?.IsIn(request) ?? false : options.IsTeacherName(student.Name);

    /// <summary>Lets a browser in that has entered a key; whether it was one.</summary>
    internal bool Open(HttpContext context, string typed)
    {
        var opened =
            _teachers is not null && _teachers.IsKey(typed) ? _teachers
            : _all is not null && _all.IsKey(typed) ? _all
            : null;
        opened?.Give(context);
        return opened is not null;
    }

    /// <summary>A route for those who may come in.</summary>
    internal RequestDelegate Guard(RequestDelegate inner, Needs needs = Needs.Key) =>
        async context =>
        {
            Harden(context);
            if (Refusal(context, needs) is { } refusal)
            {
                await refusal(context);
                return;
            }

            context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize = MostBytes;
            try
            {
                await inner(context);
            }
            catch (BadHttpRequestException exception)
            {
                context.Response.StatusCode = exception.StatusCode;
            }
            catch (Exception exception) when (exception is not OperationCanceledException && !context.Response.HasStarted)
            {
                LogBroken(context.Request.Path, exception);
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            }
        };

    private static void Harden(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurity;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (Origins.IsTrusted(context))
        {
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
        }

        headers.CacheControl = "no-store";
    }

    /// <summary>What is answered in place of what was asked for; null where nothing speaks against it.</summary>
    private RequestDelegate? Refusal(HttpContext context, Needs needs)
    {
        if (needs == Needs.Nothing)
        {
            return null;
        }

        var isPassedOn = Origins.IsPassedOn(context.Request);
        if (!IsLocked && (isPassedOn || !Origins.IsHere(context)))
        {
            return Notice(
                StatusCodes.Status403Forbidden,
                language => isPassedOn ? words.For(language).Door.PassedOn : words.For(language).Door.LocalOnly
            );
        }

        if (HttpMethods.IsPost(context.Request.Method) && !Origins.IsSame(context.Request))
        {
            TellOfProxy(context, isPassedOn);
            return Notice(StatusCodes.Status403Forbidden, language => words.For(language).Door.Elsewhere);
        }

        return IsLocked && needs == Needs.Key && !(_all?.IsIn(context.Request) ?? false) && !(_teachers?.IsIn(context.Request) ?? false)
            ? asked => DoorPage.AskAsync(asked, words, StatusCodes.Status401Unauthorized, DoorState.Asks)
            : null;
    }

    private RequestDelegate Notice(int status, Func<string, string> text) => context => DoorPage.TellAsync(context, words, status, text);

    private void TellOfProxy(HttpContext context, bool isPassedOn)
    {
        if (isPassedOn && Interlocked.Exchange(ref _hasTold, 1) == 0)
        {
            LogUnknownProxy(Origins.Address(context));
        }
    }

    /// <summary>JSON can't be posted from elsewhere without asking first.</summary>
    internal static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Path} of the playground failed.")]
    private partial void LogBroken(string path, Exception exception);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "A proxy at {Address} brings requests that don't look like the page's own. If it is yours, "
            + "name it in the setting Proxies, so that its X-Forwarded-Proto and X-Forwarded-Host count."
    )]
    private partial void LogUnknownProxy(string address);
}
