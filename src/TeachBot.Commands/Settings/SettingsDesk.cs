using TeachBot.Commands.Rooms;
using TeachBot.Commands.Wording;
using TeachBot.Content;
using TeachBot.Content.Reading;
using TeachBot.Core.Chat;
using TeachBot.Core.Workspaces;

namespace TeachBot.Commands.Settings;

/// <summary>Somebody at the settings: what they see, and may change. It is asked anew on every press.</summary>
internal sealed class SettingsDesk
{
    private readonly ChatParts _parts;

    private SettingsDesk(ChatParts parts, Room room, Course? all, bool isSaved = false)
    {
        (_parts, Room, IsSaved) = (parts, room, isSaved);
        Lectures = all?.Knowledge.Lectures ?? [];
    }

    internal Room Room { get; }

    internal WorkspaceSettings Settings => Room.Settings;

    internal SettingsWords Words => Room.Words.Settings;

    /// <summary>All lectures, also those out of scope here.</summary>
    internal IReadOnlyList<Lecture> Lectures { get; }

    /// <summary>Whether a change was just saved.</summary>
    internal bool IsSaved { get; }

    internal LectureScope Here => new(Room.Origin.Channel.Id);

    /// <summary>Why nothing can be changed; null where it can.</summary>
    internal Reply? Refusal =>
        Room.Origin.IsDirect ? Replies.Private(Words.NotHere)
        : !Room.IsTeacher && !Room.Origin.IsManager ? Replies.Private(Words.OnlyTeachers)
        : null;

    internal static SettingsDesk Open(ChatParts parts, Room room) => new(parts, room, parts.Rooms.All(room.Origin));

    /// <summary>Changes them, and looks at what holds then.</summary>
    internal async Task<SettingsDesk> ChangeAsync(Func<WorkspaceSettings, WorkspaceSettings> change, CancellationToken cancellation)
    {
        await _parts.Settings.ChangeAsync(Room.Origin, change, cancellation);
        return new SettingsDesk(
            _parts,
            await _parts.Rooms.FindAsync(Room.Origin, cancellation),
            _parts.Rooms.All(Room.Origin),
            isSaved: true
        );
    }

    /// <summary>The files that a scope names; empty for all.</summary>
    internal IReadOnlyList<string> FilesIn(LectureScope scope) =>
        [.. scope.In(Settings).SelectMany(name => LectureName.Find(Lectures, name)).Distinct()];

    internal string TitleOf(string name) => Lectures.FirstOrDefault(lecture => lecture.File == name)?.Title ?? name;
}
