using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking.Rules;

/// <summary>A heading with nothing under it. A numbered step says all in its heading. Arguments: the heading.</summary>
internal sealed class HeadingWithoutContent : ICheckRule
{
    public string Id => "heading-without-content";

    public Severity Severity => Severity.Advice;

    public IEnumerable<Flaw> Check(CheckedNotes notes) => notes.Lectures.SelectMany(lecture => lecture.Sections
        .Where(section => section is { Level: > 0, Children.Count: 0, Blocks.Count: 0 } && notes.Knowledge.MeaningOf(section).Role != SectionRole.Step && IsTyped(section, lecture))
        .Select(section => new Flaw(notes.PlaceOf(section), section.Title) { About = [section] }));

    /// <summary>A bold line that does a heading's work may well stand alone.</summary>
    private static bool IsTyped(Section section, CheckedLecture lecture)
    {
        var next = section.Line < lecture.Lines.Count ? lecture.Lines[section.Line].Text.Trim() : "";
        return lecture.Lines[section.Line - 1].Text.TrimStart() is ['#' or '＃', ..] || (next.Length > 0 && (next.All(c => c == '=') || next.All(c => c == '-')));
    }
}
