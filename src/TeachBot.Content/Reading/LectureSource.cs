using TeachBot.Content.Reading.Dialects;

namespace TeachBot.Content.Reading;

/// <summary>
/// A lecture's text made ready for CommonMark: what it would misread is put right or taken out, and every line stays where it is.
/// </summary>
internal sealed class LectureSource
{
    private readonly string? _title;

    internal LectureSource(string markdown)
    {
        var lines = NoteLines.Of(markdown);
        var settings = string.Join('\n', lines.Take(FrontMatter.MostLines));
        _title = FrontMatter.Take(lines);
        HiddenText.Apply(lines);
        IsDeck = Slides.Apply(lines, settings);
        Directives.Apply(lines);
        MathShield.Apply(lines);
        Attributes.Apply(lines);
        Frames.Apply(lines);
        Templates.Apply(lines);
        InlineMarks.Apply(lines, Readings);
        HtmlLayout.Apply(lines);
        BulletRepair.Apply(lines);
        GridTables.Apply(lines);
        PipeTables.Apply(lines);
        Footnotes = new Footnotes(lines);
        Written = string.Join('\n', lines);
        Text = HeadingRepair.Repair(Written);
    }

    /// <summary>The text with its headings as the author wrote them.</summary>
    internal string Written { get; }

    /// <summary>The text as it is parsed.</summary>
    internal string Text { get; }

    internal Footnotes Footnotes { get; }

    /// <summary>Whether the text is a deck of slides, where a title that is repeated goes on.</summary>
    internal bool IsDeck { get; }

    /// <summary>The readings that stand above words.</summary>
    internal List<(string Word, string Reading)> Readings { get; } = [];

    /// <summary>
    /// The title that the front matter gives. One heading of level 1 is the title itself; several are the parts of a text that has its
    /// title above.
    /// </summary>
    internal string? TitleAmong(int topHeadings) => topHeadings == 1 ? null : _title;
}
