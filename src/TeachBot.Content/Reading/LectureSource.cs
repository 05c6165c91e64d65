namespace TeachBot.Content.Reading;

/// <summary>A lecture's text made ready for CommonMark: what it would misread is put right or taken out, and every line stays where it is.</summary>
internal sealed class LectureSource
{
    private readonly string? _title;

    internal LectureSource(string markdown)
    {
        var lines = markdown.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        _title = FrontMatter.Take(lines);
        var fences = default(FenceTracker);
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = fences.IsCode(lines[i]) ? lines[i] : HtmlHeading.Line(Containers.Line(lines[i]));
        }

        Footnotes = new Footnotes(lines);
        Written = string.Join('\n', lines);
        Text = HeadingRepair.Repair(Written);
    }

    /// <summary>The text with its headings as the author wrote them.</summary>
    internal string Written { get; }

    /// <summary>The text as it is parsed.</summary>
    internal string Text { get; }

    internal Footnotes Footnotes { get; }

    /// <summary>The title that the front matter gives. One heading of level 1 is the title itself; several are the parts of a text that has its title above.</summary>
    internal string? TitleAmong(int topHeadings) => topHeadings == 1 ? null : _title;
}
