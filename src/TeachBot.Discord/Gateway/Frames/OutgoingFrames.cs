using System.Buffers;
using System.Text.Json;

namespace TeachBot.Discord.Gateway.Frames;

/// <summary>Writes what we send.</summary>
internal static class OutgoingFrames
{
    /// <summary>What Discord takes; it closes with 4002 on more.</summary>
    internal const int LongestFrame = 4_096;

    /// <summary>We live, and have seen this much.</summary>
    internal static ReadOnlyMemory<byte> Heartbeat(long? sequence) =>
        Write(
            Opcode.Heartbeat,
            sequence,
            static (json, sequence) =>
            {
                if (sequence is { } number)
                {
                    json.WriteNumber("d", number);
                }
                else
                {
                    json.WriteNull("d");
                }
            }
        );

    /// <summary>Begins a session. No presence: a bot is shown online anyway.</summary>
    internal static ReadOnlyMemory<byte> Identify(string token, GatewayIntents intents, int shard, int shards) =>
        Write(
            Opcode.Identify,
            (token, intents, shard, shards),
            static (json, wanted) =>
            {
                json.WriteStartObject("d");
                json.WriteString("token", wanted.token);
                json.WriteNumber("intents", (int)wanted.intents);
                json.WriteStartObject("properties");
                json.WriteString(
                    "os",
                    OperatingSystem.IsWindows() ? "windows"
                        : OperatingSystem.IsMacOS() ? "macos"
                        : "linux"
                );
                json.WriteString("browser", "TeachBot");
                json.WriteString("device", "TeachBot");
                json.WriteEndObject();
                json.WriteStartArray("shard");
                json.WriteNumberValue(wanted.shard);
                json.WriteNumberValue(wanted.shards);
                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    /// <summary>Takes up a session after the last event that we have seen.</summary>
    internal static ReadOnlyMemory<byte> Resume(string token, string session, long sequence) =>
        Write(
            Opcode.Resume,
            (token, session, sequence),
            static (json, wanted) =>
            {
                json.WriteStartObject("d");
                json.WriteString("token", wanted.token);
                json.WriteString("session_id", wanted.session);
                json.WriteNumber("seq", wanted.sequence);
                json.WriteEndObject();
            }
        );

    private static ReadOnlyMemory<byte> Write<T>(int op, T content, Action<Utf8JsonWriter, T> write) =>
        JsonBytes.Of(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("op", op);
            write(json, content);
            json.WriteEndObject();
        });
}
