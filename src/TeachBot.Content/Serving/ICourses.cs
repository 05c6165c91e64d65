using TeachBot.Core.Chat;
using TeachBot.Core.Workspaces;

namespace TeachBot.Content;

/// <summary>The notes as they are served now. They may change between two questions, never within one.</summary>
public interface ICourses
{
    /// <summary>All that is served; null while no notes can be read.</summary>
    Course? Current { get; }

    /// <summary>A name for the state of the notes; null while none can be read.</summary>
    string? Version { get; }

    /// <summary>What a channel sees: the lectures in its scope that are already taught; null while no notes can be read.</summary>
    Course? SeenIn(ChannelRef channel, WorkspaceSettings settings, DateTimeOffset now);
}
