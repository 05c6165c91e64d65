namespace TeachBot.Discord.Rest.Limits;

/// <summary>All limits together: who may make a call now, and who waits.</summary>
internal sealed class RestLimits(RunningTime clock, RestPace pace, TokenState token)
{
    private readonly Lanes<BucketKey> _turns = new();
    private readonly GlobalLimit _global = new(clock, DiscordLimits.RequestsPerSecond);
    private readonly InvalidRequests _invalid = new(clock, pace.MostInvalid);

    /// <summary>What is known of Discord's buckets.</summary>
    internal Buckets Buckets { get; } = new(clock);

    /// <summary>Waits until a call may be made; to be disposed of when its answer is noted.</summary>
    /// <exception cref="Core.Posting.PlatformException">It may not be made, or not soon enough.</exception>
    internal async Task<IDisposable?> EnterAsync(Route route, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Check(route);
        var turn = Buckets.Of(route) is { } key ? await _turns.EnterAsync(key, cancellation) : null;
        try
        {
            while (Buckets.Wait(route) is var wait && wait > TimeSpan.Zero)
            {
                await WaitAsync(route, wait, cancellation);
            }

            if (route.Door != Door.Bot)
            {
                Check(route);
                return new Entry(null, turn);
            }

            var (place, longer) = await _global.EnterAsync(pace.LongestWait, cancellation);
            if (place is null)
            {
                throw TooLong(route, longer);
            }

            try
            {
                Check(route);
                return new Entry(place, turn);
            }
            catch
            {
                place.Dispose();
                throw;
            }
        }
        catch
        {
            turn?.Dispose();
            throw;
        }
    }

    /// <summary>Takes in what an answer says of limits.</summary>
    internal void Note(Route route, Answer answer)
    {
        _invalid.Note(answer);
        token.Note(route, answer);
        Buckets.Note(route, answer.Limits);
        if (answer.Status == 429)
        {
            var body = ErrorBody.Read(answer.Body);
            var wait = Refusal.Of(route, answer).RetryAfter!.Value;

            // What stands before Discord answers with no JSON, and means the machine.
            if (route.Door == Door.Bot && (body.IsGlobal || answer.Limits.IsGlobal || answer.Limits.Scope == "global" || !body.IsJson))
            {
                _global.Pause(wait);
            }
            else
            {
                Buckets.Block(route, wait);
            }
        }
    }

    private void Check(Route route)
    {
        if (route.Door == Door.Bot)
        {
            token.Check(route);
        }

        if (_invalid.ClosedFor() is var closed && closed > TimeSpan.Zero)
        {
            throw new DiscordException(
                $"Discord refused {pace.MostInvalid} requests within {DiscordLimits.InvalidWindow.TotalMinutes:0} minutes: "
                    + $"none is made for a while, so that it does not refuse this machine, {route}"
            )
            {
                RetryAfter = closed,
            };
        }
    }

    private Task WaitAsync(Route route, TimeSpan wait, CancellationToken cancellation) =>
        wait > pace.WaitFor(route.Door) ? throw TooLong(route, wait) : clock.WaitAsync(wait, cancellation);

    private static DiscordException TooLong(Route route, TimeSpan wait) =>
        new($"Discord: its limit lets nothing through for {wait.TotalSeconds:0.0} s, {route}") { Status = 429, RetryAfter = wait };

    /// <summary>A place among all, and the turn at a bucket.</summary>
    private sealed class Entry(IDisposable? place, IDisposable? turn) : IDisposable
    {
        public void Dispose()
        {
            place?.Dispose();
            turn?.Dispose();
        }
    }
}
