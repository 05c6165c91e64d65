using System.Globalization;
using System.Text;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;

namespace TeachBot.Discord.Rendering;

/// <summary>What answers an interaction first, as Discord wants it wrapped.</summary>
internal static class Callback
{
    internal static readonly Payload Pong = new("{\"type\":1}"u8.ToArray());

    /// <summary>Nothing to see yet, and nothing changes in the message that was pressed.</summary>
    internal static readonly Payload Quiet = new("{\"type\":6}"u8.ToArray());

    private static readonly Payload Thinking = new("{\"type\":5}"u8.ToArray());

    private static readonly Payload ThinkingPrivately = new("{\"type\":5,\"data\":{\"flags\":64}}"u8.ToArray());

    /// <summary>「考え中…」 until the answer stands in its place; who sees that, sees the answer.</summary>
    internal static Payload Later(bool isPrivate) => isPrivate ? ThinkingPrivately : Thinking;

    /// <summary>A message, new or in place of the one that was pressed.</summary>
    internal static Payload Of(Payload message, bool isInPlace)
    {
        var head = Encoding.UTF8.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"{{\"type\":{(isInPlace ? CallbackType.Update : CallbackType.Message)},\"data\":")
        );
        var json = new byte[head.Length + message.Json.Length + 1];
        head.CopyTo(json, 0);
        message.Json.CopyTo(json.AsMemory(head.Length));
        json[^1] = (byte)'}';
        return message with { Json = json };
    }

    /// <summary>What an option's value could be.</summary>
    internal static Payload Of(Suggestions suggestions) =>
        Payload.Write(
            suggestions,
            static (json, suggestions) =>
            {
                json.WriteNumber("type", CallbackType.Suggestions);
                json.WriteStartObject("data");
                json.WriteStartArray("choices");
                var all = suggestions.All.Select(suggestion => new MenuOption(suggestion.Value, suggestion.Label));
                foreach (var suggestion in Fallbacks.Shown(all, DiscordPlatform.Can))
                {
                    json.WriteStartObject();
                    json.WriteString("name", Rows.Cut(suggestion.Label, DiscordLimits.OptionChoice));
                    json.WriteString("value", suggestion.Value);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );
}
