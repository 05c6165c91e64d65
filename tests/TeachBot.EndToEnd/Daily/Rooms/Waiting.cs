namespace TeachBot.EndToEnd.Daily.Rooms;

/// <summary>How long people wait for an answer.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);

    /// <summary>What comes; null where nothing does.</summary>
    internal static async Task<string?> ForAsync(Func<string?> answer, LeapClock clock)
    {
        for (var until = clock.GetUtcNow() + Longest; clock.GetUtcNow() < until; await Task.Delay(Glance, clock))
        {
            if (answer() is { } said)
            {
                return said;
            }
        }

        return null;
    }
}
