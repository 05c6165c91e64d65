namespace TeachBot.Core.Adapters;

/// <summary>Remembers which events were handled here lately.</summary>
public sealed class SeenEvents(TimeProvider time) : RecentlySeen<string>(time)
{
    /// <summary>What was seen is remembered for at least so long, unless very much comes.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);
}
