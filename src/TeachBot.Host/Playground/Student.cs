using System.Globalization;
using System.Text;
using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;
using TeachBot.Core.Text;

namespace TeachBot.Host.Playground;

/// <summary>Who somebody says they are: a name chosen in the page, which is all that the playground knows of people.</summary>
/// <param name="Name">The name, tidied; the id too.</param>
internal sealed record Student(string Name)
{
    /// <summary>The longest name in UTF-16 units.</summary>
    internal const int Longest = 40;

    /// <summary>Longer ones are no names; they are not even tidied.</summary>
    private const int LongestTyped = 400;

    internal UserRef User => new(PlaygroundPlatform.PlatformName, PlaygroundPlatform.WorkspaceId, Name);

    /// <summary>The direct conversation with the bot.</summary>
    internal string Direct => DirectPrefix + Name;

    internal const string DirectPrefix = "dm:";

    /// <summary>Who a name stands for; null where nothing of it can be seen, or the bot is called so.</summary>
    internal static Student? Of(string? typed)
    {
        if (typed is not { Length: > 0 and <= LongestTyped })
        {
            return null;
        }

        var text = new StringBuilder();
        foreach (var rune in typed.EnumerateRunes())
        {
            var kind = Rune.GetUnicodeCategory(rune);
            if (Rune.IsWhiteSpace(rune))
            {
                text.Append(' ');
            }
            else if (
                kind
                    is not (
                        UnicodeCategory.Control
                        or UnicodeCategory.Format
                        or UnicodeCategory.PrivateUse
                        or UnicodeCategory.OtherNotAssigned
                    )
                && rune != Rune.ReplacementChar
            )
            {
                text.Append(rune.ToString());
            }
        }

        var name = string.Join(' ', text.ToString().Normalize().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        name = Graphemes.Cut(name, Longest, "").Trim();
        return name.Length == 0 || name.Equals(Mention.BotName, StringComparison.OrdinalIgnoreCase) ? null : new Student(name);
    }
}
