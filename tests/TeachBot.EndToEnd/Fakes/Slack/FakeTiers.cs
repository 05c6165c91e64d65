using System.Globalization;

namespace TeachBot.EndToEnd.Fakes.Slack;

/// <summary>
/// How often a method may be called in a minute with one token; messages by channel too. Who calls before their pause is over is noted.
/// </summary>
internal sealed class FakeTiers(TimeProvider time, Action<string> breach)
{
    private const int Usual = 100;
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>The documented tiers of those that differ.</summary>
    private static readonly Dictionary<string, int> PerMinute = new()
    {
        ["apps.connections.open"] = 20,
        ["conversations.history"] = 50,
        ["conversations.replies"] = 50,
        ["chat.update"] = 50,
        ["chat.delete"] = 50,
        ["chat.postMessage"] = 60,
        ["auth.test"] = 600,
    };

    private readonly Dictionary<(string Token, string Method, string Channel), Budget> _budgets = [];

    /// <summary>
    /// How long a call and an answer are on their way at most: what had left before a pause was told could not know of it.
    /// </summary>
    internal TimeSpan OnTheWay { get; set; }

    /// <summary>A call comes.</summary>
    /// <returns>How many seconds the caller has to wait; 0 where it may pass.</returns>
    internal int Take(string token, string method, string channel)
    {
        lock (_budgets)
        {
            var key = (token, method, method == "chat.postMessage" ? channel : "");
            var budget = _budgets.TryGetValue(key, out var known) ? known : _budgets[key] = new Budget();
            var now = time.GetUtcNow();
            while (budget.Calls.TryPeek(out var oldest) && now - oldest >= Minute)
            {
                budget.Calls.Dequeue();
            }

            if (now < budget.PausedUntil && now - budget.PausedAt >= OnTheWay)
            {
                breach(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{method} is called {(budget.PausedUntil - now).TotalSeconds:0.0} s before its pause is over"
                    )
                );
            }

            if (budget.Calls.Count < PerMinute.GetValueOrDefault(method, Usual))
            {
                budget.Calls.Enqueue(now);
                return 0;
            }

            var seconds = (int)Math.Ceiling((budget.Calls.Peek() + Minute - now).TotalSeconds);
            budget.Pause(now, TimeSpan.FromSeconds(seconds));
            return seconds;
        }
    }

    /// <summary>The next calls have to wait.</summary>
    internal void Pause(string token, string method, string channel, TimeSpan length)
    {
        lock (_budgets)
        {
            var key = (token, method, method == "chat.postMessage" ? channel : "");
            (_budgets.TryGetValue(key, out var known) ? known : _budgets[key] = new Budget()).Pause(time.GetUtcNow(), length);
        }
    }

    private sealed class Budget
    {
        internal Queue<DateTimeOffset> Calls { get; } = new();

        internal DateTimeOffset PausedAt { get; private set; }

        internal DateTimeOffset PausedUntil { get; private set; }

        internal void Pause(DateTimeOffset from, TimeSpan length)
        {
            // One that goes on is told of anew each time.
            PausedAt = from < PausedUntil ? PausedAt : from;
            PausedUntil = from + length;
        }
    }
}
