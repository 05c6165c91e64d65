using TeachBot.Core.Chat;
using TeachBot.Discord.Wire;

namespace TeachBot.Discord.Decoding;

/// <summary>Discord's places and people as refs.</summary>
internal static class Places
{
    /// <summary>The workspace of direct conversations.</summary>
    internal const string Direct = WorkspaceRef.Nowhere;

    /// <summary>A channel; a thread is one of the channel that it hangs from.</summary>
    internal static ChannelRef Channel(string? guild, string id, ChannelWire? channel)
    {
        var workspace = new WorkspaceRef(DiscordPlatform.PlatformName, guild ?? Direct);
        return IsThread(channel) && channel?.ParentId is { Length: > 0 } parent
            ? new ChannelRef(workspace, parent, id)
            : new ChannelRef(workspace, id);
    }

    /// <summary>Whether a channel is a thread: an announcement's, a public or a private one.</summary>
    internal static bool IsThread(ChannelWire? channel) => channel?.Type is 10 or 11 or 12;

    /// <summary>What people read there call somebody.</summary>
    internal static string NameOf(MemberWire? member, UserWire user) =>
        member?.Nick is { Length: > 0 } nick ? nick
        : user.GlobalName is { Length: > 0 } global ? global
        : user.Username ?? "";

    /// <summary>The roles that somebody has, by their ids.</summary>
    internal static IReadOnlyList<string> RolesOf(MemberWire? member) => [.. member?.Roles?.OfType<string>() ?? []];
}
