using System.Collections.Concurrent;
using System.Globalization;

namespace TeachBot.EndToEnd.Fakes.Slack;

/// <summary>What lets a bot open a form: once, within three seconds of what somebody did.</summary>
internal sealed class FakeTriggers(TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(3);
    private readonly ConcurrentDictionary<string, (long Since, bool IsUsed)> _all = new();
    private int _numbers;

    internal string Next()
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{Interlocked.Increment(ref _numbers)}.1.a");
        _all[id] = (time.GetTimestamp(), false);
        return id;
    }

    /// <summary>Uses one up.</summary>
    /// <returns>Why it opens nothing, as Slack names it; null where it does.</returns>
    internal string? Use(string id)
    {
        if (!_all.TryGetValue(id, out var trigger))
        {
            return "invalid_trigger_id";
        }

        _all[id] = trigger with { IsUsed = true };
        return trigger.IsUsed ? "exchanged_trigger_id"
            : time.GetElapsedTime(trigger.Since) > Life ? "expired_trigger_id"
            : null;
    }
}
