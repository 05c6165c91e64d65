using System.Text.Json;
using TeachBot.Core.Messages;

namespace TeachBot.Slack.Rendering;

/// <summary>
/// Writes what can be pressed: buttons in rows, each menu in a row of its own. Slack has no button that can't be pressed: one that should
/// not be is answered by who made it. A menu of several tells each tick at once, so that it has a button below it which sends what stands
/// there; it stands beside a text, since Slack's own pages do not agree on whether it may stand in a row.
/// </summary>
internal static class Choices
{
    private const char Sends = '!';

    /// <summary>Whether a button sends what is chosen in a menu.</summary>
    internal static bool IsSending(string id, out string menu)
    {
        menu = id is [Sends, ..] ? id[1..] : "";
        return menu.Length > 0;
    }

    /// <summary>Writes them, as blocks of the array that the writer is in.</summary>
    /// <param name="json">Takes them.</param>
    /// <param name="choices">In order; of two with one id the later is left out.</param>
    /// <param name="words">The reader's.</param>
    /// <param name="most">How many blocks there is room for.</param>
    /// <returns>How many blocks were written.</returns>
    internal static int Write(Utf8JsonWriter json, IEnumerable<Choice> choices, SlackWords words, int most)
    {
        var (blocks, inRow) = (0, 0);
        foreach (var choice in Fallbacks.Shown(choices, SlackPlatform.Can))
        {
            if (choice is Menu || inRow is 0 or SlackLimits.Actions)
            {
                End(json, ref inRow);
                var needed = choice is Menu { Most: > 1 } ? 2 : 1;
                if (blocks + needed > most)
                {
                    break;
                }

                blocks += needed;
                if (choice is Menu { Most: > 1 } several)
                {
                    WriteBesideText(json, several);
                }

                Begin(json);
            }

            Write(
                json,
                choice switch
                {
                    Menu { Most: > 1 } several => new Button(Sends + several.Id, words.Decide) { Style = ButtonStyle.Primary },
                    _ => choice,
                }
            );
            inRow++;
            if (choice is Menu { Most: <= 1 })
            {
                End(json, ref inRow);
            }
        }

        End(json, ref inRow);
        return blocks;
    }

    /// <summary>Writes a menu's element.</summary>
    internal static void WriteMenu(Utf8JsonWriter json, string id, string label, IReadOnlyList<MenuOption> options, bool isOfSeveral)
    {
        json.WriteString("type", isOfSeveral ? "multi_static_select" : "static_select");
        json.WriteString("action_id", id);
        json.WritePlain("placeholder", Mrkdwn.Cut(label, SlackLimits.Placeholder));
        WriteOptions(json, options);
        var chosen = Fallbacks.Shown(options, SlackPlatform.Can).Where(option => option.IsChosen).ToList();
        if (chosen.Count > 0 && isOfSeveral)
        {
            WriteOptions(json, chosen, "initial_options");
        }
        else if (chosen.Count > 0)
        {
            json.WritePropertyName("initial_option");
            Write(json, chosen[0]);
        }
    }

    /// <summary>Writes options; one whose value would be too long could not come back, and is left out.</summary>
    internal static void WriteOptions(Utf8JsonWriter json, IEnumerable<MenuOption> options, string property = "options")
    {
        json.WriteStartArray(property);
        foreach (var option in Fallbacks.Shown(options, SlackPlatform.Can))
        {
            Write(json, option);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, MenuOption option)
    {
        json.WriteStartObject();
        json.WritePlain("text", Mrkdwn.Cut(option.Label, SlackLimits.MenuOption));
        json.WriteString("value", option.Value);
        if (!string.IsNullOrWhiteSpace(option.Description))
        {
            json.WritePlain("description", Mrkdwn.Cut(option.Description, SlackLimits.MenuOption));
        }

        json.WriteEndObject();
    }

    private static void WriteBesideText(Utf8JsonWriter json, Menu menu)
    {
        json.WriteStartObject();
        json.WriteString("type", "section");
        json.WritePlain("text", Mrkdwn.Cut(menu.Label, SlackLimits.BlockText));
        json.WriteStartObject("accessory");
        WriteMenu(json, menu.Id, menu.Label, menu.Options, isOfSeveral: true);
        json.WriteNumber("max_selected_items", menu.Most);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Choice choice)
    {
        if (choice is Menu menu)
        {
            json.WriteStartObject();
            WriteMenu(json, menu.Id, menu.Label, menu.Options, isOfSeveral: false);
            json.WriteEndObject();
        }
        else if (choice is Button button)
        {
            Write(json, button);
        }
    }

    private static void Write(Utf8JsonWriter json, Button button)
    {
        json.WriteStartObject();
        json.WriteString("type", "button");
        json.WriteString("action_id", button.Id);
        json.WritePlain("text", Mrkdwn.Cut(button.Label, SlackLimits.ButtonLabel));
        if (button.Style != ButtonStyle.Plain)
        {
            json.WriteString("style", button.Style == ButtonStyle.Primary ? "primary" : "danger");
        }

        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "actions");
        json.WriteStartArray("elements");
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
