namespace TeachBot.Core.Chat;

/// <summary>A channel, a direct conversation, or a thread of one.</summary>
/// <param name="Workspace">Where it is.</param>
/// <param name="Id">As the platform names it.</param>
/// <param name="Thread">The thread, where it is one; null for the channel itself.</param>
public sealed record ChannelRef(WorkspaceRef Workspace, string Id, string? Thread = null)
{
    private const char Mark = '@';

    /// <summary>Whose conversation with the bot it is, where only the platform can tell the conversation's id; null otherwise.</summary>
    public string? Person => Id is [Mark, _, ..] ? Id[1..] : null;

    /// <summary>Whether both are of one channel. A thread has its own id alone where the platform did not say what it hangs from.</summary>
    public bool IsOneWith(ChannelRef other) => Workspace == other.Workspace && (Id == other.Id || Id == other.Thread || Thread == other.Id);

    /// <summary>The direct conversation with somebody, for posts: whoever sends them opens it first.</summary>
    public static ChannelRef With(UserRef person, WorkspaceRef workspace) => new(workspace, Mark + person.Id);
}
