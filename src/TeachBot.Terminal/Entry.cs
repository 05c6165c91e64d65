using TeachBot.Core.Adapters;
using TeachBot.Core.Messages;

namespace TeachBot.Terminal;

/// <summary>Something in a message that a line can name by its number: a button, or one option of a menu.</summary>
/// <param name="Choice">What is pressed.</param>
/// <param name="Label">What it says.</param>
/// <param name="Value">What is chosen in the menu; null for a button.</param>
internal sealed record Entry(Choice Choice, string Label, string? Value)
{
    internal bool IsDisabled => Choice is Button { IsDisabled: true };

    /// <summary>How many entries of its kind one line may name.</summary>
    internal int Most => Choice is Menu menu ? menu.Most : 1;

    /// <summary>The letter that its label begins with, as 「A. りんご」 and 「A」 do; null for none.</summary>
    internal char? Letter => Label is [>= 'A' and <= 'Z'] or [>= 'A' and <= 'Z', '.', ..] ? Label[0] : null;

    /// <summary>What can be named, in order. What is typed instead of pressed needs no number.</summary>
    internal static IReadOnlyList<Entry> Of(Message message) =>
        [
            .. Fallbacks
                .Shown(message.Choices, TerminalPlatform.Can)
                .Where(choice => choice.Id != message.Typed?.Writes)
                .SelectMany(choice =>
                    choice switch
                    {
                        Menu menu => Fallbacks
                            .Shown(menu.Options, TerminalPlatform.Can)
                            .Select(option => new Entry(menu, option.Label, option.Value)),
                        Button button => [new Entry(button, button.Label, null)],
                        _ => Enumerable.Empty<Entry>(),
                    }
                ),
        ];

    /// <summary>The button that most people want next, which Enter presses; null for none.</summary>
    internal static Entry? Next(Message message) =>
        Of(message).FirstOrDefault(entry => entry.Choice is Button { Style: ButtonStyle.Primary, IsDisabled: false });
}
