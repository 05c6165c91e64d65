using TeachBot.Core.Chat;

namespace TeachBot.Slack.Decoding;

/// <summary>Slack's places and people as refs.</summary>
internal static class Places
{
    /// <summary>A channel, or a thread of one.</summary>
    internal static ChannelRef Channel(string team, string channel, string? thread) =>
        new(new WorkspaceRef(SlackPlatform.PlatformName, team), channel, string.IsNullOrEmpty(thread) ? null : thread);

    /// <summary>A person; ids are unique in their workspace.</summary>
    internal static UserRef User(string team, string user) => new(SlackPlatform.PlatformName, team, user);

    /// <summary>Whether a channel is a conversation of two. A person's own id stands for the one with us.</summary>
    internal static bool IsDirect(string channel) => channel is ['D' or 'U' or 'W', ..];

    /// <summary>Whether a channel is named by the person whom we speak with.</summary>
    internal static bool IsPerson(string channel) => channel is ['U' or 'W', ..];
}
