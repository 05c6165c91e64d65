using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking.Rules;

/// <summary>A heading with nothing under it. A numbered step says all in its heading. Arguments: the heading.</summary>
internal sealed class HeadingWithoutContent : ICheckRule
{
    public string Id => "heading-without-content";

    public Severity Severity => Severity.Advice;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes.Lectures.SelectMany(lecture =>
            lecture
                .Sections.Where(section =>
                    section is { Level: > 0, Children.Count: 0, Blocks.Count: 0 }
                    && notes.Knowledge.MeaningOf(section).Role != SectionRole.Step
                    && IsTyped(section, lecture)
                )
                .Select(section => new Flaw(notes.PlaceOf(section), section.Title) { About = [section] })
        );

    /// <summary>A bold line that does a heading's work may well stand alone, and a line over --- may be a file's preamble.</summary>
    private static bool IsTyped(Section section, CheckedLecture lecture) =>
        lecture.Lines[section.Line - 1].Text.TrimStart() is ['#' or '＃', ..];
}
