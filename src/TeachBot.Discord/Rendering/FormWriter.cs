using System.Text.Json;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Core.Text;

namespace TeachBot.Discord.Rendering;

/// <summary>Writes a form as a modal.</summary>
internal static class FormWriter
{
    internal static Payload Write(Form form) =>
        Payload.Write(
            form,
            static (json, form) =>
            {
                json.WriteNumber("type", CallbackType.Modal);
                json.WriteStartObject("data");
                json.WriteString("custom_id", form.Id);
                json.WriteString("title", Rows.Cut(form.Title, DiscordLimits.ModalTitle));
                json.WriteStartArray("components");
                foreach (var field in form.Fields.Take(DiscordLimits.ModalComponents))
                {
                    json.WriteStartObject();
                    json.WriteNumber("type", ComponentType.Label);
                    json.WriteString("label", Rows.Cut(field.Label, DiscordLimits.Label));
                    json.WritePropertyName("component");
                    switch (field)
                    {
                        case TextField text:
                            Write(json, text);
                            break;
                        case SelectField select:
                            Rows.Write(json, select.Id, select.Label, select.Options, most: 1);
                            break;
                    }

                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    private static void Write(Utf8JsonWriter json, TextField field)
    {
        json.WriteStartObject();
        json.WriteNumber("type", ComponentType.TextInput);
        json.WriteString("custom_id", field.Id);
        json.WriteNumber("style", field.IsLong ? 2 : 1);
        json.WriteBoolean("required", !field.IsOptional);
        json.WriteNumber("max_length", Math.Clamp(field.Longest, 1, DiscordLimits.TextInput));
        if (field.Value.Length > 0)
        {
            json.WriteString("value", Graphemes.Cut(field.Value, Math.Clamp(field.Longest, 1, DiscordLimits.TextInput)));
        }

        if (!string.IsNullOrWhiteSpace(field.Hint))
        {
            json.WriteString("placeholder", Graphemes.Cut(field.Hint, DiscordLimits.TextInputPlaceholder));
        }

        json.WriteEndObject();
    }
}
