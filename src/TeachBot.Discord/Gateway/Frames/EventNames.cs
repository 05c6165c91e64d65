using System.Text;
using System.Text.Json;

namespace TeachBot.Discord.Gateway.Frames;

/// <summary>The names of events that come often, so that reading one makes no string.</summary>
internal static class EventNames
{
    /// <summary>A session has begun.</summary>
    internal const string Ready = "READY";

    /// <summary>A session goes on; all that was missed has come.</summary>
    internal const string Resumed = "RESUMED";

    private const int Longest = 64;

    private static readonly (string Name, byte[] Utf8)[] Known =
    [
        .. new[]
        {
            "INTERACTION_CREATE",
            "MESSAGE_CREATE",
            "MESSAGE_UPDATE",
            "MESSAGE_DELETE",
            "GUILD_CREATE",
            "GUILD_UPDATE",
            "GUILD_DELETE",
            "CHANNEL_CREATE",
            "CHANNEL_UPDATE",
            "CHANNEL_DELETE",
            "THREAD_CREATE",
            "THREAD_UPDATE",
            "GUILD_ROLE_UPDATE",
            Ready,
            Resumed,
        }.Select(name => (name, Encoding.UTF8.GetBytes(name))),
    ];

    /// <summary>The string at which the reader stands; null where it is longer than any event's name.</summary>
    internal static string? Read(ref Utf8JsonReader reader)
    {
        foreach (var (name, utf8) in Known)
        {
            if (reader.ValueTextEquals(utf8))
            {
                return name;
            }
        }

        return reader.ValueSpan.Length <= Longest ? reader.GetString() : null;
    }
}
