using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using TeachBot.Core.Commands;

namespace TeachBot.Discord.Registration;

/// <summary>
/// Commands as Discord registers them. A slash command's default name is its English one, by which events name it and which every keyboard
/// can write; people whose Discord speaks Japanese or English see the name in their language. The command on messages is never typed: its
/// default name is the Japanese one, as our texts are Japanese first.
/// </summary>
internal static class CommandPayload
{
    /// <summary>Server, private conversation with the bot, private conversation of others.</summary>
    private static readonly int[] Everywhere = [0, 1, 2];

    /// <summary>Let in by a server, or by a person.</summary>
    private static readonly int[] ByAnyone = [0, 1];

    /// <summary>All commands, for one PUT.</summary>
    /// <param name="commands">The slash commands.</param>
    /// <param name="onMessage">What the command on messages is called.</param>
    /// <param name="isForGuild">Whether they are for one server: then they have no contexts, which are for commands of all.</param>
    /// <exception cref="FormatException">Discord would not take them; its text says why.</exception>
    internal static ReadOnlyMemory<byte> Write(IReadOnlyList<CommandSpec> commands, LocalText onMessage, bool isForGuild)
    {
        var faults = CommandRules.Faults(commands, onMessage);
        if (faults.Count > 0)
        {
            throw new FormatException(string.Join("; ", faults));
        }

        return JsonBytes.Of(writer =>
        {
            writer.WriteStartArray();
            foreach (var command in commands)
            {
                Write(writer, command, isForGuild);
            }

            WriteOnMessage(writer, onMessage, isForGuild);
            writer.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter writer, CommandSpec command, bool isForGuild)
    {
        writer.WriteStartObject();
        writer.WriteNumber("type", 1);
        WriteNames(writer, command.Name, command.Names, command.Description);
        writer.WriteStartArray("options");
        foreach (var option in command.Options)
        {
            OptionPayload.Write(writer, option);
        }

        writer.WriteEndArray();
        WriteRights(writer, isForGuild);
        writer.WriteEndObject();
    }

    private static void WriteOnMessage(Utf8JsonWriter writer, LocalText name, bool isForGuild)
    {
        writer.WriteStartObject();
        writer.WriteNumber("type", 3);
        writer.WriteString("name", Locales.Normal(name.Ja));
        Locales.Write(writer, "name_localizations", name);
        WriteRights(writer, isForGuild);
        writer.WriteEndObject();
    }

    internal static void WriteNames(Utf8JsonWriter writer, string name, LocalText names, LocalText description)
    {
        writer.WriteString("name", Locales.Normal(name));
        Locales.Write(writer, "name_localizations", names);
        writer.WriteString("description", Locales.Normal(description.En));
        Locales.Write(writer, "description_localizations", description);
    }

    /// <summary>
    /// Nobody is kept from a command here, not even from those for teachers: who is a teacher is said in the workspace's settings, and
    /// checked when the command is used. A permission of Discord's would hide it from teachers who manage nothing.
    /// </summary>
    private static void WriteRights(Utf8JsonWriter writer, bool isForGuild)
    {
        writer.WriteNull("default_member_permissions");
        if (!isForGuild)
        {
            WriteNumbers(writer, "contexts", Everywhere);
            WriteNumbers(writer, "integration_types", ByAnyone);
        }
    }

    private static void WriteNumbers(Utf8JsonWriter writer, string property, int[] numbers)
    {
        writer.WriteStartArray(property);
        foreach (var number in numbers)
        {
            writer.WriteNumberValue(number);
        }

        writer.WriteEndArray();
    }
}
