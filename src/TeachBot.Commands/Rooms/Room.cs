using TeachBot.Commands.Wording;
using TeachBot.Content;
using TeachBot.Core.Chat;
using TeachBot.Core.Time;
using TeachBot.Core.Workspaces;

namespace TeachBot.Commands.Rooms;

/// <summary>All that answering one event takes: what is taught where it happened, by which settings, in whose language.</summary>
/// <param name="Origin">Who, where and when.</param>
/// <param name="Course">What the channel sees; null while no notes can be read.</param>
/// <param name="Settings">What the workspace's teachers chose.</param>
/// <param name="Language">What is spoken.</param>
/// <param name="Words">The wording in it.</param>
public sealed record Room(EventOrigin Origin, Course? Course, WorkspaceSettings Settings, string Language, ChatWording Words)
{
    /// <summary>What the channel sees, for what is only asked for where notes can be read.</summary>
    /// <exception cref="InvalidOperationException">None can be read.</exception>
    public Course Taught => Course ?? throw new InvalidOperationException("No notes can be read here: what needs them has to say so.");

    /// <summary>The zone in which the workspace's days begin and end.</summary>
    public TimeZoneInfo Zone => TimeZones.Of(Settings.Zone);

    /// <summary>The day, where the workspace is at home.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Origin.At, Zone).DateTime);

    /// <summary>Whether who did something is a teacher here.</summary>
    public bool IsTeacher =>
        (Settings.Teachers.Managers && Origin.IsManager)
        || Settings.Teachers.People.Contains(Origin.User.Id, StringComparer.Ordinal)
        || Origin.Roles.Any(role => Settings.Teachers.Roles.Contains(role, StringComparer.Ordinal));
}
