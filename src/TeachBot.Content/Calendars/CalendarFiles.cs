using System.Text;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Calendars;

/// <summary>
/// Reads the calendars that a teacher laid beside the notes. What can't be read of an event is named with its place; the rest counts.
/// </summary>
public static class CalendarFiles
{
    /// <summary>How their names end.</summary>
    internal const string Ending = ".ics";

    /// <summary>Where they lie, below the course's directory.</summary>
    internal const string Folder = "calendars";

    /// <summary>Loads the files in <c>calendars/</c> and the folders below it; nothing where there is no such folder.</summary>
    /// <param name="root">The notes' directory.</param>
    internal static SchoolCalendars Load(NotesRoot root)
    {
        var found = CourseFiles.Calendars(root);
        var (all, problems) = (new List<SchoolCalendar>(), new List<ContentProblem>(found.Problems));
        foreach (var (at, file) in found.All.Index())
        {
            var name = found.Relative(file.Name);
            try
            {
                var bytes =
                    at < ContentLimits.Calendars
                        ? root.Read(file.Path, name)
                        : throw new ContentException(ContentFault.CalendarTooMuch, name);
                all.Add(Read(JapaneseText.Composed(file.Name[..^Ending.Length]), name, bytes, problems));
            }
            catch (ContentException fault)
            {
                problems.Add(
                    new ContentProblem(fault.Fault == ContentFault.TooLarge ? ContentFault.CalendarTooMuch : fault.Fault, name, fault.Line)
                );
            }
        }

        return new SchoolCalendars { All = all, Problems = problems };
    }

    /// <summary>Reads a calendar that is in memory already.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="path">Its file, as it is named in problems.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="problems">Takes what can't be read; of one file at most <see cref="ContentLimits.CalendarProblems"/>.</param>
    public static SchoolCalendar Read(string name, string path, string text, ICollection<ContentProblem> problems) =>
        Read(name, path, Encoding.UTF8.GetBytes(text), problems);

    /// <inheritdoc cref="Read(string, string, string, ICollection{ContentProblem})"/>
    internal static SchoolCalendar Read(string name, string path, ReadOnlyMemory<byte> file, ICollection<ContentProblem> problems)
    {
        var (busy, faults) = (new BusyTimes(), 0);
        try
        {
            var content = CalendarReader.Read(file);
            var reader = new EventReader(content.Events, new CalendarZones(content.Zones, Tell), new CalendarEffort(), Tell);
            foreach (var happening in content.Events)
            {
                reader.Read(happening, busy);
            }

            if (content.TooMuch is { } tooMuch)
            {
                Tell(tooMuch);
            }
        }
        catch (CalendarFault fault)
        {
            Tell(fault);
        }

        return busy.Calendar(name);

        void Tell(CalendarFault fault)
        {
            if (++faults <= ContentLimits.CalendarProblems)
            {
                problems.Add(
                    faults < ContentLimits.CalendarProblems
                        ? new ContentProblem(fault.Fault, path, fault.Line, fault.Other)
                        : new ContentProblem(ContentFault.CalendarTooMuch, path, fault.Line)
                );
            }
        }
    }
}
