using TeachBot.Content;
using TeachBot.Core.Chat;
using TeachBot.Core.Workspaces;

namespace TeachBot.Host.Serving;

/// <summary>Notes that were read once and stay as they are.</summary>
internal sealed class OneCourse(Course course) : ICourses
{
    private readonly ScopedCourses _scopes = new(course);

    /// <inheritdoc/>
    public Course? Current => course;

    /// <inheritdoc/>
    public string? Version => "";

    /// <inheritdoc/>
    public Course? SeenIn(ChannelRef channel, WorkspaceSettings settings, DateTimeOffset now) => _scopes.SeenIn(channel, settings, now);
}
