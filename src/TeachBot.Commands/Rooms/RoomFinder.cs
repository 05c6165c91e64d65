using TeachBot.Commands.Wording;
using TeachBot.Content;
using TeachBot.Content.Calendars;
using TeachBot.Core.Chat;
using TeachBot.Core.Workspaces;

namespace TeachBot.Commands.Rooms;

/// <summary>Finds the room that an event happened in.</summary>
/// <param name="courses">What is taught.</param>
/// <param name="settings">The workspaces' settings.</param>
/// <param name="words">The wording, by language: <c>ja</c> and <c>en</c>.</param>
public sealed class RoomFinder(ICourses courses, KnownSettings settings, IReadOnlyDictionary<string, ChatWording> words)
{
    private static readonly WorkspaceSettings Everything = new();

    /// <summary>
    /// The room. With the store away, its settings are those known last, or the defaults: questions are answered all the same.
    /// </summary>
    public async ValueTask<Room> FindAsync(EventOrigin origin, CancellationToken cancellation) =>
        Of(origin, await settings.OfAsync(origin.Channel.Workspace, cancellation));

    /// <summary>The room, where the settings need no waiting; for suggestions, which must be quick.</summary>
    public Room Glance(EventOrigin origin) => Of(origin, settings.KnownOf(origin.Channel.Workspace));

    /// <summary>The wording of a language; Japanese where there is none.</summary>
    public ChatWording Words(string language) => words.GetValueOrDefault(language) ?? words["ja"];

    /// <summary>The calendars beside the notes; none while no notes can be read.</summary>
    public SchoolCalendars Calendars => courses.Current?.Calendars ?? SchoolCalendars.None;

    /// <summary>All that is taught anywhere; null while no notes can be read.</summary>
    public Course? All(EventOrigin origin) => courses.SeenIn(origin.Channel, Everything, origin.At);

    private Room Of(EventOrigin origin, WorkspaceSettings known)
    {
        var language = known.Language ?? origin.Language;
        language = words.ContainsKey(language) ? language : "ja";
        return new Room(origin, courses.SeenIn(origin.Channel, known, origin.At), known, language, words[language]);
    }
}
