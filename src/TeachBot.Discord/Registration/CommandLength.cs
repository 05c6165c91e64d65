using TeachBot.Core.Commands;

namespace TeachBot.Discord.Registration;

/// <summary>How long a command is as Discord counts: names, descriptions and values, each in the language in which it is longest.</summary>
internal static class CommandLength
{
    internal static int Of(CommandSpec command) =>
        Longest(command.Names, command.Name) + Longest(command.Description) + command.Options.Sum(Of);

    private static int Of(OptionSpec option) =>
        Longest(option.Names, option.Name)
        + Longest(option.Description)
        + option.Values.Sum(value => Longest(value.Label) + value.Value.Length);

    private static int Longest(LocalText text, string other = "") =>
        Locales.Of(text).Select(one => one.Text.Length).Append(other.Length).Max();
}
