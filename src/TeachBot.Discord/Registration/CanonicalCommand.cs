using System.Text;
using System.Text.Json;

namespace TeachBot.Discord.Registration;

/// <summary>
/// What a command says, written in one way: only what we could have chosen, keys in order, nothing that is as it would be anyway. Discord
/// adds ids, versions and, from time to time, fields that are new.
/// </summary>
internal static class CanonicalCommand
{
    private static readonly string[] OfCommand =
    [
        "contexts",
        "default_member_permissions",
        "description",
        "description_localizations",
        "integration_types",
        "name",
        "name_localizations",
        "nsfw",
        "options",
        "type",
    ];
    private static readonly string[] OfGuildCommand = [.. OfCommand.Except(["contexts", "integration_types"])];

    private static readonly string[] OfOption =
    [
        "autocomplete",
        "channel_types",
        "choices",
        "description",
        "description_localizations",
        "max_length",
        "max_value",
        "min_length",
        "min_value",
        "name",
        "name_localizations",
        "options",
        "required",
        "type",
    ];

    private static readonly string[] OfChoice = ["name", "name_localizations", "value"];

    internal static string Of(JsonElement command, bool isForGuild)
    {
        var text = new StringBuilder();
        Add(text, command, isForGuild ? OfGuildCommand : OfCommand);
        return text.ToString();
    }

    private static void Add(StringBuilder text, JsonElement element, string[] keys)
    {
        text.Append('{');
        foreach (var key in keys)
        {
            if (element.TryGetProperty(key, out var value) && !IsDefault(value))
            {
                text.Append(key).Append(':');
                Add(text, key, value);
                text.Append(';');
            }
        }

        text.Append('}');
    }

    private static void Add(StringBuilder text, string key, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array when key is "options" or "choices":
                // People see these in order.
                foreach (var inner in value.EnumerateArray())
                {
                    Add(text, inner, key == "options" ? OfOption : OfChoice);
                }

                break;
            case JsonValueKind.Array:
                text.AppendJoin(',', value.EnumerateArray().Select(inner => inner.GetRawText()).Order(StringComparer.Ordinal));
                break;
            case JsonValueKind.Object:
                foreach (
                    var property in value
                        .EnumerateObject()
                        .Where(property => property.Value.ValueKind != JsonValueKind.Null)
                        .OrderBy(property => property.Name, StringComparer.Ordinal)
                )
                {
                    text.Append(property.Name).Append('=');
                    Add(text, property.Name, property.Value);
                }

                break;
            case JsonValueKind.String:
                // With its length, so that no text looks like two.
                var words = value.GetString()!.Normalize(NormalizationForm.FormC);
                text.Append(words.Length).Append('"').Append(words);
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static bool IsDefault(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null or JsonValueKind.Undefined or JsonValueKind.False => true,
            JsonValueKind.String => value.ValueEquals(""),
            JsonValueKind.Array => value.GetArrayLength() == 0,
            JsonValueKind.Object => !value.EnumerateObject().Any(),
            _ => false,
        };
}
