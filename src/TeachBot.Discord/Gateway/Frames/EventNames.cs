namespace TeachBot.Discord.Gateway.Frames;

/// <summary>The events that the connection itself understands.</summary>
internal static class EventNames
{
    /// <summary>A session has begun.</summary>
    internal const string Ready = "READY";

    /// <summary>A session goes on; all that was missed has come.</summary>
    internal const string Resumed = "RESUMED";

    /// <summary>No event's name is longer.</summary>
    internal const int Longest = 64;
}
