using TeachBot.Content.Reading;

namespace TeachBot.Content.Calendars;

/// <summary>Reads the calendars that a teacher laid beside the notes. An event with a fault is named with its place; the others count.</summary>
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
                all.Add(at < ContentLimits.Calendars ? Read(file.Name[..^Ending.Length], name, root.Text(file.Path, name), problems) : throw new ContentException(ContentFault.CalendarTooMuch, name));
            }
            catch (ContentException fault)
            {
                problems.Add(new ContentProblem(fault.Fault == ContentFault.TooLarge ? ContentFault.CalendarTooMuch : fault.Fault, name, fault.Line));
            }
        }

        return new SchoolCalendars { All = all, Problems = problems };
    }

    /// <summary>Reads a calendar that is in memory already.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="path">Its file, as it is named in problems.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="problems">Takes what can't be read; of one file at most <see cref="ContentLimits.CalendarProblems"/>.</param>
    public static SchoolCalendar Read(string name, string path, string text, ICollection<ContentProblem> problems)
    {
        var (busy, effort, faults) = (new BusyTimes(), new CalendarEffort(), 0);
        try
        {
            var events = CalendarReader.Read(text);
            var replaced = events.Where(happening => happening.Id.Length > 0)
                .SelectMany(happening => happening.All("RECURRENCE-ID").Select(line => (happening.Id, line))).ToLookup(pair => pair.Id, pair => pair.line, StringComparer.Ordinal);
            var reader = new EventReader(replaced, effort);
            foreach (var happening in events)
            {
                effort.Line = happening.Line;
                Try(() => reader.Read(happening, busy));
            }
        }
        catch (CalendarFault fault)
        {
            Tell(fault);
        }

        return busy.Calendar(name);

        void Try(Action read)
        {
            try
            {
                read();
            }
            catch (CalendarFault fault) when (fault.Fault != ContentFault.CalendarTooMuch)
            {
                Tell(fault);
            }
        }

        void Tell(CalendarFault fault)
        {
            if (++faults <= ContentLimits.CalendarProblems)
            {
                problems.Add(new ContentProblem(fault.Fault, path, fault.Line, fault.Other));
            }
        }
    }
}
