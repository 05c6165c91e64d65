using System.Text.RegularExpressions;

namespace TeachBot.Content.Reading.Dialects;

/// <summary>
/// Rewrites the frames of all dialects into one: a quotation that begins with <c>[!word] Title</c>, as GitHub and Obsidian write it. A
/// frame that holds headings, or only lays out what is in it, is taken away, and its title stays as a line of text.
/// </summary>
internal static partial class Frames
{
    internal static void Apply(string[] lines)
    {
        // From the last to the first, so that an inner frame is rewritten before the one around it.
        foreach (
            var frame in ColonFrames
                .In(lines)
                .Concat(IndentedFrames.In(lines))
                .Concat(TagFrames.In(lines))
                .OrderByDescending(frame => frame.Open)
                .ToList()
        )
        {
            Rewrite(lines, frame);
        }

        foreach (var i in TextLines.Of(lines))
        {
            lines[i] = Docsify().Replace(lines[i], "> ");
        }
    }

    private static void Rewrite(string[] lines, Frame frame)
    {
        var title = frame.Title.Trim().Trim('*').Trim();
        var body = lines.AsSpan((frame.Open + 1)..Math.Min(lines.Length, frame.Close));
        if (title.Length == 0 && frame.Word.StartsWith("callout", StringComparison.Ordinal))
        {
            title = TakeHeading(body);
        }

        var indent = new string(' ', Math.Min(frame.Indent, 12));
        var isOpen = frame.IsLayout || HoldsHeading(body);
        for (var i = 0; i < body.Length; i++)
        {
            var text = TextLines.Dedent(body[i], frame.Indent + frame.Hanging);
            body[i] = isOpen
                ? frame.Hanging > 0
                    ? indent + text
                    : body[i]
                : $"{indent}> {text}";
        }

        var mark = isOpen ? "" : "> ";
        lines[frame.Open] =
            frame.First.Length > 0 ? $"{indent}{mark}{frame.First}"
            : title.Length == 0 ? ""
            : isOpen ? $"{indent}{title}  "
            : $"{indent}> [!{Word(frame.Word)}] {title}";
        if (frame.Close < lines.Length && frame.Hanging == 0)
        {
            lines[frame.Close] = frame.Last.Length > 0 ? $"{indent}{mark}{frame.Last}" : "";
        }
    }

    private static string Word(string word) => NoLetter().Replace(word, "") is { Length: > 0 } letters ? letters : "note";

    private static bool HoldsHeading(ReadOnlySpan<string> body)
    {
        var fences = default(FenceTracker);
        foreach (var line in body)
        {
            if (!fences.IsCode(line) && Heading().IsMatch(line))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Quarto takes a callout's title from the heading that it begins with.</summary>
    private static string TakeHeading(Span<string> body)
    {
        var first = 0;
        while (first < body.Length && body[first].Trim().Length == 0)
        {
            first++;
        }

        if (first == body.Length || !Heading().IsMatch(body[first]))
        {
            return "";
        }

        var title = body[first].Trim().TrimStart('#').Trim();
        body[first] = "";
        return title;
    }

    [GeneratedRegex(@"^\s{0,3}#{1,6}\s+\S")]
    private static partial Regex Heading();

    [GeneratedRegex("[^A-Za-z]")]
    private static partial Regex NoLetter();

    [GeneratedRegex(@"^[!?]>\s+(?=\S)")]
    private static partial Regex Docsify();
}
