using System.Globalization;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;

namespace TeachBot.Commands;

/// <summary>Checks what was said with a command: platforms check it too, but plain language and forged requests pass them by.</summary>
internal static class Arguments
{
    /// <summary>The first option that can't be what it is; null where all is well.</summary>
    internal static ArgumentFault? FaultIn(CommandSpec spec, IReadOnlyDictionary<string, string> given)
    {
        foreach (var option in spec.Options)
        {
            if (!given.TryGetValue(option.Name, out var value))
            {
                continue;
            }

            if (
                option.Number is { } bounds
                && !(
                    int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
                    && number >= bounds.Least
                    && number <= bounds.Most
                )
            )
            {
                return new ArgumentFault(option);
            }

            if (option.Values.Count > 0 && !option.Values.Any(one => one.Value == value))
            {
                return new ArgumentFault(option);
            }
        }

        return null;
    }
}

/// <summary>An option that can't be what it is.</summary>
internal sealed record ArgumentFault(OptionSpec Option)
{
    internal Reply Say(Room room) =>
        Option.Number is { } bounds
            ? Replies.Private(room.Words.Trouble.BadNumber, Option.Names.For(room.Language), bounds.Least, bounds.Most)
            : Replies.Private(
                room.Words.Trouble.BadValue,
                Option.Names.For(room.Language),
                string.Join("、", Option.Values.Select(value => value.Label.For(room.Language)))
            );
}
