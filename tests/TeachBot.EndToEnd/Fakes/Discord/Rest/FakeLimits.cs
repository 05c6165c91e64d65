using System.Globalization;
using System.Text.Json.Nodes;

namespace TeachBot.EndToEnd.Fakes.Discord.Rest;

/// <summary>Rate limits that hold. Who comes though it was told that nothing is left breaks a rule.</summary>
public sealed class FakeLimits(TimeProvider time, BreachLog breaches)
{
    private readonly Lock _gate = new();
    private readonly Queue<DateTimeOffset> _second = new();
    private readonly Dictionary<(string Name, string Major), Window> _windows = [];
    private DateTimeOffset _pausedUntil;

    /// <summary>Requests a second with the bot's token.</summary>
    public int Global { get; set; } = 50;

    /// <summary>How many requests one bucket takes, and in how long.</summary>
    public (int Requests, TimeSpan Per) Bucket { get; set; } = (5, TimeSpan.FromSeconds(5));

    /// <summary>Null where the request may pass.</summary>
    internal FakeAnswer? TakeGlobal()
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            while (_second.TryPeek(out var oldest) && now - oldest >= TimeSpan.FromSeconds(1))
            {
                _second.Dequeue();
            }

            if (now < _pausedUntil)
            {
                breaches.Add("a request during a global pause that was announced");
                return TooMany(_pausedUntil - now, "global", null);
            }

            if (_second.Count >= Global)
            {
                breaches.Add("more than the global limit in a second");
                return TooMany(TimeSpan.FromSeconds(1) - (now - _second.Peek()), "global", null);
            }

            _second.Enqueue(now);
            return null;
        }
    }

    /// <summary>Headers for a request that may pass; an answer for one that may not.</summary>
    /// <param name="name">The bucket.</param>
    /// <param name="major">What it counts for.</param>
    /// <param name="isHeard">Whether the answer arrives, so that who comes again knows what is left.</param>
    internal (FakeAnswer? Refused, IReadOnlyList<(string Name, string Value)> Headers) TakeBucket(string name, string major, bool isHeard)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            var window = _windows.GetValueOrDefault((name, major));
            // Timers may be a little early.
            if (window is null || window.Ends - TimeSpan.FromMilliseconds(5) <= now)
            {
                _windows[(name, major)] = window = new Window(now + Bucket.Per) { Left = Bucket.Requests };
            }

            if (window.Left == 0)
            {
                if (window.IsKnown)
                {
                    breaches.Add($"a request to bucket {name}, of which it was said that nothing is left");
                }

                window.IsKnown |= isHeard;
                return (TooMany(window.Ends - now, "user", name), []);
            }

            window.Left--;
            window.IsKnown = isHeard;
            return (null, Headers(name, window.Left, window.Ends - now));
        }
    }

    internal FakeAnswer Scripted(Fault fault, string? bucket)
    {
        lock (_gate)
        {
            if (fault.Kind == FaultKind.GlobalLimit)
            {
                _pausedUntil = time.GetUtcNow() + fault.Wait;
            }
        }

        return fault.Kind switch
        {
            FaultKind.GlobalLimit => TooMany(fault.Wait, "global", null),
            FaultKind.SharedLimit => TooMany(fault.Wait, "shared", bucket),
            FaultKind.UserLimit => TooMany(fault.Wait, "user", bucket),
            _ => new FakeAnswer(429, null) { Headers = [("Retry-After", Whole(fault.Wait))] },
        };
    }

    private FakeAnswer TooMany(TimeSpan wait, string scope, string? bucket) =>
        new(
            429,
            new JsonObject
            {
                ["message"] = scope == "shared" ? "The resource is being rate limited." : "You are being rate limited.",
                ["retry_after"] = wait.TotalSeconds,
                ["global"] = scope == "global",
            }
        )
        {
            Headers =
            [
                ("Retry-After", Whole(wait)),
                ("X-RateLimit-Scope", scope),
                .. scope == "global" ? [("X-RateLimit-Global", "true")] : Array.Empty<(string, string)>(),
                .. bucket is null ? [] : Headers(bucket, 0, wait),
            ],
        };

    private (string Name, string Value)[] Headers(string name, int left, TimeSpan wait) =>
        [
            ("X-RateLimit-Limit", $"{Bucket.Requests}"),
            ("X-RateLimit-Remaining", $"{left}"),
            ("X-RateLimit-Bucket", name),
            ("X-RateLimit-Reset-After", wait.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture)),
            (
                "X-RateLimit-Reset",
                ((time.GetUtcNow() + wait).ToUnixTimeMilliseconds() / 1000.0).ToString("0.000", CultureInfo.InvariantCulture)
            ),
        ];

    /// <summary>As the header has it: too coarse to be of use.</summary>
    private static string Whole(TimeSpan wait) => Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    private sealed class Window(DateTimeOffset ends)
    {
        internal DateTimeOffset Ends { get; } = ends;

        internal int Left { get; set; }

        /// <summary>Whether the client has been told how many are left.</summary>
        internal bool IsKnown { get; set; }
    }
}
