using System.Text.Json;
using TeachBot.Core.Commands;
using TeachBot.Core.Messages;
using TeachBot.Core.Text;

namespace TeachBot.Slack.Setup;

/// <summary>The app's manifest: what Slack takes under “From a manifest”, made of the commands that the bot has.</summary>
public static class Manifest
{
    /// <summary>The slash command.</summary>
    private const string Command = "/teach";

    /// <summary>The shortcut that stands in every message's menu; the decoder takes any, since there is one.</summary>
    private const string Explain = "explain";

    /// <summary>The command that can be begun from anywhere.</summary>
    private const string Anywhere = "quiz";

    /// <summary>Writes it.</summary>
    /// <param name="commands">The bot's.</param>
    /// <param name="words">What people read of it.</param>
    /// <param name="language">In which: <c>ja</c> or <c>en</c>.</param>
    /// <param name="address">Where Slack finds the bot, <c>https://…</c>; null for socket mode.</param>
    /// <param name="installing">Where people find it who install the app themselves, <c>https://…</c>; null where they don't.</param>
    /// <returns>JSON.</returns>
    public static string Write(
        IReadOnlyList<CommandSpec> commands,
        ManifestWords words,
        string language,
        Uri? address,
        Uri? installing = null
    ) =>
        ReadableJson.Of(
            JsonBytes.ObjectOf(
                (commands, words, language, address, installing),
                static (json, of) =>
                {
                    json.WriteObject("_metadata", () => json.WriteNumber("major_version", 2));
                    json.WriteObject(
                        "display_information",
                        () =>
                        {
                            json.WriteString("name", of.words.Name);
                            json.WriteString("description", of.words.Description);
                        }
                    );
                    json.WriteObject("features", () => WriteFeatures(json, of.commands, of.words, of.language, of.address));
                    json.WriteObject(
                        "oauth_config",
                        () =>
                        {
                            if (of.installing is not null)
                            {
                                WriteList(json, "redirect_urls", [RouteAt(of.installing, SlackRoutes.Redirect)]);
                            }

                            json.WriteObject("scopes", () => WriteList(json, "bot", Scopes.Bot));
                        }
                    );
                    json.WriteObject("settings", () => WriteSettings(json, of.address));
                }
            )
        );

    private static void WriteFeatures(
        Utf8JsonWriter json,
        IReadOnlyList<CommandSpec> commands,
        ManifestWords words,
        string language,
        Uri? address
    )
    {
        json.WriteObject(
            "bot_user",
            () =>
            {
                json.WriteString("display_name", words.Name);
                json.WriteBoolean("always_online", true);
            }
        );
        json.WriteObject(
            "app_home",
            () =>
            {
                json.WriteBoolean("home_tab_enabled", true);
                json.WriteBoolean("messages_tab_enabled", true);
                json.WriteBoolean("messages_tab_read_only_enabled", false);
            }
        );
        json.WriteStartArray("slash_commands");
        json.WriteStartObject();
        json.WriteString("command", Command);
        json.WriteString("description", words.Command);
        json.WriteString("usage_hint", Hint(commands, words, language));

        // People who are named come as ids: a name may be anybody's.
        json.WriteBoolean("should_escape", true);
        WriteAddress(json, "url", address, SlackRoutes.Commands);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("shortcuts");
        if (commands.FirstOrDefault(command => command.Name == Anywhere) is { } begun)
        {
            WriteShortcut(json, begun.Names.For(language), "global", begun.Name, begun.Description.For(language));
        }

        WriteShortcut(json, words.Explain, "message", Explain, words.ExplainDescription);
        json.WriteEndArray();
    }

    private static void WriteSettings(Utf8JsonWriter json, Uri? address)
    {
        json.WriteObject(
            "event_subscriptions",
            () =>
            {
                WriteAddress(json, "request_url", address, SlackRoutes.Events);
                WriteList(json, "bot_events", ["app_home_opened", "app_mention", "app_uninstalled", "message.im", "tokens_revoked"]);
            }
        );
        json.WriteObject(
            "interactivity",
            () =>
            {
                json.WriteBoolean("is_enabled", true);
                WriteAddress(json, "request_url", address, SlackRoutes.Interactivity);
                WriteAddress(json, "message_menu_options_url", address, SlackRoutes.Interactivity);
            }
        );
        json.WriteBoolean("org_deploy_enabled", false);
        json.WriteBoolean("socket_mode_enabled", address is null);
        json.WriteBoolean("token_rotation_enabled", false);
    }

    /// <summary>What can stand behind the command: a question, or a command's word with what it takes.</summary>
    private static string Hint(IReadOnlyList<CommandSpec> commands, ManifestWords words, string language) =>
        Graphemes.Cut(
            string.Join(
                " | ",
                commands
                    .Where(command => !command.IsForTeachers)
                    .Select(command =>
                        string.Join(
                            ' ',
                            command.Options.Select(option => $"[{option.Names.For(language)}]").Prepend(command.Names.For(language))
                        )
                    )
                    .Prepend(words.Question)
            ),
            SlackLimits.UsageHint
        );

    private static void WriteShortcut(Utf8JsonWriter json, string name, string kind, string id, string description)
    {
        json.WriteStartObject();
        json.WriteString("name", Graphemes.Cut(name, SlackLimits.Shortcut));
        json.WriteString("type", kind);
        json.WriteString("callback_id", id);
        json.WriteString("description", Graphemes.Cut(description, SlackLimits.ShortcutDescription));
        json.WriteEndObject();
    }

    /// <summary>In socket mode Slack needs no address.</summary>
    private static void WriteAddress(Utf8JsonWriter json, string name, Uri? address, string route)
    {
        if (address is not null)
        {
            json.WriteString(name, RouteAt(address, route));
        }
    }

    private static string RouteAt(Uri address, string route) => address.GetLeftPart(UriPartial.Path).TrimEnd('/') + route;

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteObject(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }
}
