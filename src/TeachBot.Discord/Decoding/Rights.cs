using System.Globalization;

namespace TeachBot.Discord.Decoding;

/// <summary>What somebody may do, of the numbers that Discord sends as text.</summary>
internal static class Rights
{
    /// <summary>Whether somebody may manage the server.</summary>
    internal static bool Manages(string? permissions) => (Read(permissions) & (Permissions.Administrator | Permissions.ManageGuild)) != 0;

    /// <summary>What posts need and we may not do in a channel, by Discord's names; empty where Discord did not say.</summary>
    internal static IReadOnlyList<string> Lacked(string? permissions, bool isThread, DiscordWords words)
    {
        var ours = Read(permissions);
        var send = isThread ? Permissions.SendMessagesInThreads : Permissions.SendMessages;
        if (
            permissions is null
            || ours.HasFlag(Permissions.Administrator)
            || ours.HasFlag(Permissions.ViewChannel | Permissions.AttachFiles | send)
        )
        {
            return [];
        }

        (Permissions Right, string Name)[] needed =
        [
            (Permissions.ViewChannel, words.ViewChannel),
            (send, isThread ? words.SendInThreads : words.SendMessages),
            (Permissions.AttachFiles, words.AttachFiles),
        ];
        return [.. needed.Where(right => !ours.HasFlag(right.Right)).Select(right => right.Name)];
    }

    private static Permissions Read(string? permissions) =>
        ulong.TryParse(permissions, NumberStyles.None, CultureInfo.InvariantCulture, out var bits) ? (Permissions)bits : Permissions.None;
}
