using TeachBot.Core.Commands;

namespace TeachBot.Discord.Registration;

/// <summary>The command that only Discord has: it is used on a message.</summary>
internal static class OwnCommands
{
    /// <summary>「この用語を説明」 in both languages.</summary>
    internal static LocalText OnMessage(Func<string, DiscordWords> words) => new(words("ja").MessageCommand, words("en").MessageCommand);
}
