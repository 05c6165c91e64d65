using System.Text.Json;

namespace TeachBot.Slack;

/// <summary>Parts of JSON that recur at Slack.</summary>
internal static class SlackJson
{
    /// <summary>A member that is a text object of plain words: nothing in it means anything.</summary>
    internal static void WritePlain(this Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "plain_text");
        json.WriteString("text", text);
        json.WriteBoolean("emoji", false);
        json.WriteEndObject();
    }
}
