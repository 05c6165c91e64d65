using System.Text;

namespace TeachBot.Content.Calendars;

/// <summary>The lines of an iCalendar file: one that goes on in the next, which then begins with a space or a tab, is one (RFC 5545, 3.1).</summary>
internal static class ContentLines
{
    internal static IEnumerable<(string Text, int Number)> Of(string file)
    {
        var (line, begun, number) = (new StringBuilder(), 0, 0);
        foreach (var physical in Physical(file))
        {
            number++;
            if (physical.Length > 0 && physical[0] is ' ' or '\t' && begun > 0)
            {
                line.Append(physical, 1, physical.Length - 1);
                continue;
            }

            if (line.Length > 0)
            {
                yield return (line.ToString(), begun);
            }

            line.Clear().Append(physical);
            begun = number;
        }

        if (line.Length > 0)
        {
            yield return (line.ToString(), begun);
        }
    }

    private static IEnumerable<string> Physical(string file)
    {
        for (var at = 0; at < file.Length;)
        {
            var end = file.IndexOf('\n', at) is >= 0 and var found ? found : file.Length;
            yield return file[at..(end > at && file[end - 1] == '\r' ? end - 1 : end)];
            at = end + 1;
        }
    }
}
