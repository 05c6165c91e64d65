using TeachBot.Discord.Rest.Limits;

namespace TeachBot.Discord.Rest;

/// <summary>Makes calls within Discord's limits: those of one route and channel in order, each again where that is safe and of use.</summary>
internal sealed class RestQueue(DiscordHttp http, RestLimits limits, RestPace pace, RunningTime clock, Func<double> chance)
{
    private static readonly TimeSpan Jitter = TimeSpan.FromMilliseconds(100);

    private readonly Lanes<(HttpMethod Method, string Template, string Major)> _routes = new();

    /// <exception cref="DiscordException">Discord refused, or could not be reached.</exception>
    /// <exception cref="OperationCanceledException">The call was given up; <see cref="NotSentException"/> where nothing of it had left.</exception>
    internal async Task<Answer> SendAsync(Call call, CancellationToken cancellation)
    {
        var doubt = false;
        try
        {
            using var turn = await NotSentException.Of(
                _routes.EnterAsync((call.Route.Method, call.Route.Template, call.Route.Major), cancellation),
                cancellation
            );
            for (var tries = 1; ; tries++)
            {
                var (answer, failure) = await TryAsync(call, cancellation);
                if (answer is not null)
                {
                    return answer;
                }

                doubt |= failure!.MayHaveArrived;
                if (tries >= pace.Tries || WaitAfter(call, failure, tries) is not { } wait)
                {
                    throw failure;
                }

                await NotSentException.Of(clock.WaitAsync(wait, cancellation), cancellation);
            }
        }
        catch (DiscordException failure) when (doubt && !failure.MayHaveArrived)
        {
            // The last try says nothing of an earlier one.
            throw new DiscordException(failure.Message, failure)
            {
                Status = failure.Status,
                Code = failure.Code,
                RetryAfter = failure.RetryAfter,
                MayHaveArrived = true,
            };
        }
        catch (NotSentException given) when (doubt)
        {
            throw new DiscordException($"Discord: given up between two tries, {call.Route}", given) { MayHaveArrived = true };
        }
    }

    /// <summary>An interaction's first answer: past all that waits, and once.</summary>
    internal async Task<Answer> SendNowAsync(Call call, CancellationToken cancellation)
    {
        var answer = await http.SendAsync(call, cancellation);
        limits.Note(call.Route, answer);
        return answer.IsGood ? answer : throw Refusal.Of(call.Route, answer);
    }

    private async Task<(Answer? Answer, DiscordException? Failure)> TryAsync(Call call, CancellationToken cancellation)
    {
        using var place = await NotSentException.Of(limits.EnterAsync(call.Route, cancellation), cancellation);
        try
        {
            var answer = await http.SendAsync(call, cancellation);
            limits.Note(call.Route, answer);
            return answer.IsGood ? (answer, null) : (null, Refusal.Of(call.Route, answer));
        }
        catch (DiscordException failure)
        {
            return (null, failure);
        }
    }

    /// <summary>When a call that failed is made again; null where it is not.</summary>
    private TimeSpan? WaitAfter(Call call, DiscordException failure, int tries) =>
        failure switch
        {
            { RetryAfter: { } asked } => asked <= pace.WaitFor(call.Route.Door) ? asked + (Jitter * chance()) : null,
            { MayHaveArrived: true } when !call.IsRepeatable => null,
            { MayHaveArrived: false, Status: not 0 } => null,
            _ => pace.FirstRetry * Math.Pow(2, tries - 1) * (.5 + (.5 * chance())),
        };
}
