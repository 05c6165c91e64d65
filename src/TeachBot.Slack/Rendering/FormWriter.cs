using System.Text.Json;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Core.Text;
using TeachBot.Slack.Decoding;

namespace TeachBot.Slack.Rendering;

/// <summary>Writes a form as a view.</summary>
internal static class FormWriter
{
    /// <summary>The view, as an object.</summary>
    internal static ReadOnlyMemory<byte> Write(Form form, FormPlace place, SlackWords words) =>
        JsonBytes.ObjectOf(
            (Form: form, Place: place, Words: words),
            static (json, shown) =>
            {
                json.WriteString("type", "modal");
                json.WriteString("callback_id", Graphemes.Cut(shown.Form.Id, SlackLimits.CallbackId));
                json.WritePlain("title", Mrkdwn.Cut(shown.Form.Title, SlackLimits.ViewTitle));
                json.WritePlain("submit", Mrkdwn.Cut(shown.Form.Submit, SlackLimits.ViewTitle));
                json.WritePlain("close", Mrkdwn.Cut(shown.Words.Close, SlackLimits.ViewTitle));
                json.WriteString("private_metadata", shown.Place.Write());
                json.WriteStartArray("blocks");
                foreach (var field in shown.Form.Fields)
                {
                    json.WriteStartObject();
                    json.WriteString("type", "input");
                    json.WriteString("block_id", field.Id);
                    json.WritePlain("label", Mrkdwn.Cut(field.Label, SlackLimits.Label));
                    json.WriteBoolean("optional", field is TextField { IsOptional: true });
                    json.WriteStartObject("element");
                    switch (field)
                    {
                        case TextField text:
                            Write(json, text);
                            break;
                        case SelectField select:
                            Choices.WriteMenu(json, select.Id, select.Label, select.Options, isOfSeveral: false);
                            break;
                    }

                    json.WriteEndObject();
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }
        );

    private static void Write(Utf8JsonWriter json, TextField field)
    {
        json.WriteString("type", "plain_text_input");
        json.WriteString("action_id", field.Id);
        json.WriteBoolean("multiline", field.IsLong);
        json.WriteNumber("max_length", Math.Clamp(field.Longest, 1, SlackLimits.TextInput));
        if (field.Value.Length > 0)
        {
            json.WriteString("initial_value", Graphemes.Cut(field.Value, Math.Clamp(field.Longest, 1, SlackLimits.TextInput)));
        }

        if (!string.IsNullOrWhiteSpace(field.Hint))
        {
            json.WritePlain("placeholder", Mrkdwn.Cut(field.Hint, SlackLimits.Placeholder));
        }
    }
}
