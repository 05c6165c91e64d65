using TeachBot.Core.Commands;

namespace TeachBot.Discord.Registration;

/// <summary>Why Discord would not take commands. It would say so too, but only when they are registered; a test asks this first.</summary>
internal static class CommandRules
{
    /// <summary>What is wrong; empty where nothing is.</summary>
    internal static IReadOnlyList<string> Faults(IReadOnlyList<CommandSpec> commands, LocalText onMessage) =>
        [
            .. Over(commands.Count, DiscordLimits.SlashCommands, "commands"),
            .. commands.SelectMany(Faults),
            .. Twice(commands.Select(command => (command.Name, command.Names)), "command"),
            .. Locales
                .Of(onMessage)
                .SelectMany(text => Length(text.Text, DiscordLimits.CommandName, $"command on messages, {text.Locale}")),
        ];

    private static IEnumerable<string> Faults(CommandSpec command) =>
        [
            .. Words(command.Name, command.Names, command.Description, $"/{command.Name}"),
            .. Over(command.Options.Count, DiscordLimits.CommandOptions, $"/{command.Name}: options"),
            .. command.Options.SelectMany(option => Faults(option, $"/{command.Name} {option.Name}")),
            .. Twice(command.Options.Select(option => (option.Name, option.Names)), $"/{command.Name}: option"),
            .. command
                .Options.Zip(command.Options.Skip(1))
                .Where(pair => pair is { First.IsRequired: false, Second.IsRequired: true })
                .Select(pair => $"/{command.Name} {pair.Second.Name}: is required and follows one that is not"),
            .. Over(CommandLength.Of(command), DiscordLimits.CommandSum, $"/{command.Name}: all its texts"),
        ];

    private static IEnumerable<string> Faults(OptionSpec option, string where) =>
        [
            .. Words(option.Name, option.Names, option.Description, where),
            .. Over(option.Values.Count, DiscordLimits.OptionChoices, $"{where}: choices"),
            .. option
                .Values.SelectMany(value => Locales.Of(value.Label).Select(text => text.Text).Append(value.Value))
                .SelectMany(text => Length(text, DiscordLimits.OptionChoice, $"{where}: choice")),
            .. option is { HasSuggestions: true, Values.Count: > 0 }
                ? [$"{where}: suggestions and choices exclude each other"]
                : Array.Empty<string>(),
            .. option is { Number: not null, Values.Count: > 0 }
                ? [$"{where}: choices are texts, and it is a number"]
                : Array.Empty<string>(),
            .. option.Number is { } bounds && bounds.Least > bounds.Most ? [$"{where}: its bounds hold nothing"] : Array.Empty<string>(),
        ];

    private static IEnumerable<string> Words(string name, LocalText names, LocalText description, string where) =>
        [
            .. Locales
                .Of(names)
                .Prepend((Locale: "name", Text: Locales.Normal(name)))
                .Where(text => !CommandNames.IsGood(text.Text))
                .Select(text => $"{where}: 「{text.Text}」 ({text.Locale}) is no name"),
            .. Locales
                .Of(description)
                .SelectMany(text => Length(text.Text, DiscordLimits.CommandDescription, $"{where}: description ({text.Locale})")),
        ];

    /// <summary>Names are unique in each language.</summary>
    private static IEnumerable<string> Twice(IEnumerable<(string Name, LocalText Names)> named, string what) =>
        named
            .SelectMany(one => Locales.Of(one.Names).Append((Locale: "name", Text: one.Name)))
            .GroupBy(text => text)
            .Where(group => group.Count() > 1)
            .Select(group => $"{what}: 「{group.Key.Text}」 ({group.Key.Locale}) stands there twice");

    private static IEnumerable<string> Length(string text, int most, string where) =>
        text.Length == 0 ? [$"{where}: is empty"] : Over(text.Length, most, where);

    private static IEnumerable<string> Over(int length, int most, string where) => length > most ? [$"{where}: {length} > {most}"] : [];
}
