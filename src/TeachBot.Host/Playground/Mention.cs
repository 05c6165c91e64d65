namespace TeachBot.Host.Playground;

/// <summary>Whether a message speaks to the bot: it begins with <c>@teachbot</c>.</summary>
internal static class Mention
{
    /// <summary>What is said to the bot; null where it isn't spoken to.</summary>
    internal static string? Of(string text)
    {
        var said = text.AsSpan().TrimStart();
        if (said is not ['@' or '＠', ..] || !said[1..].StartsWith(PlaygroundPlatform.BotName, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = said[(1 + PlaygroundPlatform.BotName.Length)..];
        return rest is [var next, ..] && (char.IsAsciiLetterOrDigit(next) || next is '_' or '-' or '.') ? null : rest.Trim().ToString();
    }
}
