using TeachBot.Core.Posting;
using TeachBot.Discord.Rest.Limits;

namespace TeachBot.Discord.Rest;

/// <summary>Makes calls within Discord's limits, those of one route and channel in order.</summary>
internal sealed class RestQueue(DiscordHttp http, RestLimits limits, RestPace pace, Attempts attempts)
{
    private readonly Lanes<(HttpMethod Method, string Template, string Major)> _routes = new();

    /// <exception cref="PlatformException">Discord refused, or could not be reached.</exception>
    /// <exception cref="OperationCanceledException">It was given up; a <see cref="NotSentException"/> where nothing had left.</exception>
    internal async Task<Answer> SendAsync(Call call, CancellationToken cancellation)
    {
        using var turn = await NotSentException.Of(
            _routes.EnterAsync((call.Route.Method, call.Route.Template, call.Route.Major), cancellation),
            cancellation
        );
        return await attempts.MakeAsync(
            () => limits.EnterAsync(call.Route, cancellation),
            () => SendNowAsync(call, cancellation),
            call.IsRepeatable,
            pace.WaitFor(call.Route.Door),
            cancellation
        );
    }

    /// <summary>Past all that waits, and once.</summary>
    internal async Task<Answer> SendNowAsync(Call call, CancellationToken cancellation)
    {
        var answer = await http.SendAsync(call, cancellation);
        limits.Note(call.Route, answer);
        return answer.IsGood ? answer : throw Refusal.Of(call.Route, answer);
    }
}
