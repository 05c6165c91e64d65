using TeachBot.Commands.Wording;
using TeachBot.Core.Commands;

namespace TeachBot.Commands;

/// <summary>Puts commands in words: their shape is code, their wording is a resource per language.</summary>
/// <param name="ja">Japanese.</param>
/// <param name="en">English.</param>
public sealed class Specs(ChatWording ja, ChatWording en)
{
    /// <summary>A command.</summary>
    public CommandSpec Command(string name, params OptionSpec[] options) =>
        new(
            name,
            new LocalText(ja.Commands[name].Name, en.Commands[name].Name),
            new LocalText(ja.Commands[name].Description, en.Commands[name].Description),
            options
        )
        {
            Aliases = [.. ja.Commands[name].Aliases.Split(' '), .. en.Commands[name].Aliases.Split(' ')],
        };

    /// <summary>One of a command's options.</summary>
    public OptionSpec Option(string command, string name)
    {
        var (first, second) = (ja.Commands[command].Options[name], en.Commands[command].Options[name]);
        return new OptionSpec(name, new LocalText(first.Name, second.Name), new LocalText(first.Description, second.Description))
        {
            Values = [.. first.Values.Select(value => new OptionValue(value.Key, new LocalText(value.Value, second.Values[value.Key])))],
        };
    }
}
