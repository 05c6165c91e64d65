using System.Text.Json;
using TeachBot.Core.Commands;

namespace TeachBot.Slack.Rendering;

/// <summary>Writes the bot's own page: a field that suggests what can be asked, and below it what the core says.</summary>
internal static class HomeWriter
{
    /// <summary>The view, as an object.</summary>
    /// <param name="shown">What the page says.</param>
    /// <param name="commands">Those that the core has: the first that suggests what is typed gets a field.</param>
    /// <param name="words">The reader's.</param>
    internal static ReadOnlyMemory<byte> Write(Rendered shown, IReadOnlyList<CommandSpec> commands, SlackWords words) =>
        JsonBytes.ObjectOf(
            (shown, commands, words),
            static (json, page) =>
            {
                json.WriteString("type", "home");
                json.WriteStartArray("blocks");
                if (SearchedBy(page.commands) is var (command, option))
                {
                    WriteSearch(json, Search.For(command.Name, option.Name), page.words);
                }

                using (var blocks = JsonDocument.Parse(page.shown.Blocks))
                {
                    foreach (var block in blocks.RootElement.EnumerateArray())
                    {
                        block.WriteTo(json);
                    }
                }

                json.WriteEndArray();
            }
        );

    /// <summary>The command that needs nothing but one text which is suggested.</summary>
    internal static (CommandSpec Command, OptionSpec Option)? SearchedBy(IReadOnlyList<CommandSpec> commands) =>
        commands
            .Select(command => (Command: command, Option: command.Options.FirstOrDefault(option => option.HasSuggestions)))
            .Where(pair =>
                pair.Option is { IsRequired: true } && pair.Command.Options.All(option => option == pair.Option || !option.IsRequired)
            )
            .Select(pair => ((CommandSpec, OptionSpec)?)(pair.Command, pair.Option!))
            .FirstOrDefault();

    private static void WriteSearch(Utf8JsonWriter json, string id, SlackWords words)
    {
        json.WriteStartObject();
        json.WriteString("type", "actions");
        json.WriteStartArray("elements");
        json.WriteStartObject();
        json.WriteString("type", "external_select");
        json.WriteString("action_id", id);
        json.WritePlain("placeholder", Mrkdwn.Cut(words.Search, SlackLimits.Placeholder));
        json.WriteNumber("min_query_length", 0);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
