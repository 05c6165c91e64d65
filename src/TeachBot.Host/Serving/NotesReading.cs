using TeachBot.Content;
using TeachBot.Content.Reading;

namespace TeachBot.Host.Serving;

/// <summary>What came of reading the notes once.</summary>
/// <param name="Version">Their version; empty where they could not even be listed.</param>
/// <param name="Course">The course; null where there is none to be served anew.</param>
/// <param name="Fault">Why there is none; null where nobody is to hear of it.</param>
internal sealed record NotesReading(string Version, Course? Course, Exception? Fault)
{
    /// <summary>Reads them where they have changed; throws nothing.</summary>
    /// <param name="directory">Their folder.</param>
    /// <param name="isKnown">Whether a version need not be read.</param>
    internal static NotesReading Of(string directory, Func<string, bool> isKnown)
    {
        var version = "";
        try
        {
            version = NotesVersion.Of(directory);
            var course = isKnown(version) ? null : Course.Load(directory);

            // They may be changed while they are read: what was read then is nothing that anybody wrote.
            return new NotesReading(version, course is not null && NotesVersion.Of(directory) == version ? course : null, null);
        }
        catch (Exception fault)
        {
            return new NotesReading(version, null, fault);
        }
    }
}
