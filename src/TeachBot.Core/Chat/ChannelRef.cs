namespace TeachBot.Core.Chat;

/// <summary>A channel, a direct conversation, or a thread of one.</summary>
/// <param name="Workspace">Where it is.</param>
/// <param name="Id">As the platform names it.</param>
/// <param name="Thread">The thread, where it is one; null for the channel itself.</param>
public sealed record ChannelRef(WorkspaceRef Workspace, string Id, string? Thread = null);
