using System.Text.Json;
using TeachBot.Core.Messages;
using TeachBot.Core.Text;

namespace TeachBot.Discord.Rendering;

/// <summary>Writes what can be pressed: rows of buttons, and menus in rows of their own.</summary>
internal static class Rows
{
    /// <summary>Writes the rows, as elements of the array that the writer is in.</summary>
    /// <param name="json">Takes them.</param>
    /// <param name="choices">In order; of two with one id the later is left out, since Discord takes no message with both.</param>
    /// <param name="components">How many components there is room for, rows and what stands in them.</param>
    internal static void Write(Utf8JsonWriter json, IEnumerable<Choice> choices, int components)
    {
        var buttons = 0;
        foreach (var choice in Fallbacks.Shown(choices, DiscordPlatform.Can))
        {
            var isNewRow = choice is Menu || buttons is 0 or DiscordLimits.RowButtons;
            if (components < (isNewRow ? 2 : 1))
            {
                break;
            }

            components -= isNewRow ? 2 : 1;
            if (isNewRow)
            {
                End(json, ref buttons);
                json.WriteStartObject();
                json.WriteNumber("type", ComponentType.ActionRow);
                json.WriteStartArray("components");
            }

            switch (choice)
            {
                case Button button:
                    Write(json, button);
                    buttons++;
                    break;
                case Menu menu:
                    Write(json, menu.Id, menu.Label, menu.Options, menu.Most);
                    buttons = 1;
                    End(json, ref buttons);
                    break;
            }
        }

        End(json, ref buttons);
    }

    /// <summary>Writes a menu.</summary>
    internal static void Write(Utf8JsonWriter json, string id, string label, IReadOnlyList<MenuOption> options, int most)
    {
        var shown = Fallbacks.Shown(options, DiscordPlatform.Can).ToList();
        json.WriteStartObject();
        json.WriteNumber("type", ComponentType.StringSelect);
        json.WriteString("custom_id", id);
        json.WriteString("placeholder", Cut(label, DiscordLimits.MenuPlaceholder));
        json.WriteNumber("min_values", 1);
        json.WriteNumber("max_values", Math.Clamp(most, 1, Math.Max(1, shown.Count)));
        json.WriteStartArray("options");
        var chosen = 0;
        foreach (var option in shown)
        {
            json.WriteStartObject();
            json.WriteString("label", Cut(option.Label, DiscordLimits.MenuOption));
            json.WriteString("value", option.Value);
            if (!string.IsNullOrWhiteSpace(option.Description))
            {
                json.WriteString("description", Cut(option.Description, DiscordLimits.MenuOption));
            }

            if (option.IsChosen && chosen++ < most)
            {
                json.WriteBoolean("default", true);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A label within its bound; Discord takes none that is empty.</summary>
    internal static string Cut(string label, int longest) =>
        string.IsNullOrWhiteSpace(label) ? "…" : Graphemes.Cut(JapaneseText.WellFormed(label), longest);

    private static void Write(Utf8JsonWriter json, Button button)
    {
        json.WriteStartObject();
        json.WriteNumber("type", ComponentType.Button);
        json.WriteNumber(
            "style",
            button.Style switch
            {
                ButtonStyle.Primary => 1,
                ButtonStyle.Danger => 4,
                _ => 2,
            }
        );
        json.WriteString("label", Cut(button.Label, DiscordLimits.ButtonLabel));
        json.WriteString("custom_id", button.Id);
        if (button.IsDisabled)
        {
            json.WriteBoolean("disabled", true);
        }

        json.WriteEndObject();
    }

    private static void End(Utf8JsonWriter json, ref int inRow)
    {
        if (inRow > 0)
        {
            json.WriteEndArray();
            json.WriteEndObject();
        }

        inRow = 0;
    }
}
