using System.Text.Json;
using TeachBot.Core.Commands;

namespace TeachBot.Discord.Registration;

/// <summary>An option of a command as Discord registers it.</summary>
internal static class OptionPayload
{
    internal static void Write(Utf8JsonWriter writer, OptionSpec option)
    {
        writer.WriteStartObject();
        writer.WriteNumber(
            "type",
            option.IsPersonOrRole ? OptionType.Mentionable
                : option.Number is null ? OptionType.Text
                : OptionType.WholeNumber
        );
        CommandPayload.WriteNames(writer, option.Name, option.Names, option.Description);
        writer.WriteBoolean("required", option.IsRequired);
        if (option.HasSuggestions)
        {
            writer.WriteBoolean("autocomplete", true);
        }

        if (option.Number is { } bounds)
        {
            writer.WriteNumber("min_value", bounds.Least);
            writer.WriteNumber("max_value", bounds.Most);
        }

        if (option.Values.Count > 0)
        {
            writer.WriteStartArray("choices");
            foreach (var value in option.Values)
            {
                writer.WriteStartObject();
                writer.WriteString("name", Locales.Normal(value.Label.En));
                Locales.Write(writer, "name_localizations", value.Label);
                writer.WriteString("value", value.Value);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
