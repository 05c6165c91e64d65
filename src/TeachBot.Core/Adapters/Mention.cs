namespace TeachBot.Core.Adapters;

/// <summary>Whether a message speaks to the bot, on platforms that leave that to us: it begins with <c>@</c> and the bot's name.</summary>
public static class Mention
{
    /// <summary>What the bot is called there.</summary>
    public const string BotName = "teachbot";

    /// <summary>What is said to the bot; null where it isn't spoken to.</summary>
    public static string? Of(string text)
    {
        var said = text.AsSpan().TrimStart();
        if (said is not ['@' or '＠', ..] || !said[1..].StartsWith(BotName, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = said[(1 + BotName.Length)..];
        return rest is [var next, ..] && (char.IsAsciiLetterOrDigit(next) || next is '_' or '-' or '.') ? null : rest.Trim().ToString();
    }
}
