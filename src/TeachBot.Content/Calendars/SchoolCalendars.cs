using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Calendars;

/// <summary>The calendars beside the notes. Immutable.</summary>
public sealed record SchoolCalendars
{
    /// <summary>No calendar.</summary>
    public static SchoolCalendars None { get; } = new();

    /// <summary>The calendars, by name; of one with faults what could be read.</summary>
    public IReadOnlyList<SchoolCalendar> All { get; init; } = [];

    /// <summary>What of them can't be read, and why; by file and line.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; init; } = [];

    /// <summary>The calendar of a name, in any width and case, with the file's ending or without; null where there is none.</summary>
    public SchoolCalendar? Find(string name)
    {
        var key = Key(
            name.EndsWith(CalendarFiles.Ending, StringComparison.OrdinalIgnoreCase) ? name[..^CalendarFiles.Ending.Length] : name
        );
        return All.FirstOrDefault(calendar => Key(calendar.Name) == key);
    }

    private static string Key(string name) => JapaneseText.Fold(name).Trim().ToLowerInvariant();
}
