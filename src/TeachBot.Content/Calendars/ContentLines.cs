using System.Text;

namespace TeachBot.Content.Calendars;

/// <summary>
/// The lines of an iCalendar file: one that goes on in the next, which then begins with a space or a tab, is one (RFC 5545, 3.1). Programs
/// break lines after so many bytes, within a letter too, so they are put together before they are decoded. Letters in another encoding are
/// none that tell a day.
/// </summary>
internal static class ContentLines
{
    internal static IEnumerable<(string Text, int Number)> Of(ReadOnlyMemory<byte> file)
    {
        file = file.Span.StartsWith("\uFEFF"u8) ? file[3..] : file;
        var (line, begun, number) = (new List<byte>(), 0, 0);
        while (!file.IsEmpty)
        {
            number++;
            var end = file.Span.IndexOf((byte)'\n');
            var physical = end < 0 ? file : file[..end];
            file = end < 0 ? default : file[(end + 1)..];
            physical = physical.Span.EndsWith("\r"u8) ? physical[..^1] : physical;
            if (!physical.IsEmpty && physical.Span[0] is (byte)' ' or (byte)'\t' && begun > 0)
            {
                line.AddRange(physical.Span[1..]);
                continue;
            }

            if (line.Count > 0)
            {
                yield return (Text(line), begun);
            }

            line.Clear();
            line.AddRange(physical.Span);
            begun = number;
        }

        if (line.Count > 0)
        {
            yield return (Text(line), begun);
        }
    }

    private static string Text(List<byte> line) => Encoding.UTF8.GetString(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(line));
}
