using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Text;

namespace TeachBot.Host.Playground.Routes;

/// <summary>A command as its reader would have typed it: what stands above its reply.</summary>
internal static class CommandLine
{
    private const int Longest = 200;

    internal static string Of(CommandInvoked invoked, IReadOnlyList<CommandSpec> commands)
    {
        var language = invoked.Origin.Language;
        var spec = commands.FirstOrDefault(command => command.Name == invoked.Command);
        var options = (spec?.Options ?? [])
            .Where(option => invoked.Arguments.ContainsKey(option.Name))
            .Select(option => $" {option.Names.For(language)}：{Label(option, invoked.Arguments[option.Name], language)}");
        return Graphemes.Cut($"/{spec?.Names.For(language) ?? invoked.Command}{string.Concat(options)}", Longest);
    }

    private static string Label(OptionSpec option, string value, string language) =>
        option.Values.FirstOrDefault(known => known.Value == value)?.Label.For(language)
        ?? (option.IsPersonOrRole ? value.TrimStart('&') : value);
}
