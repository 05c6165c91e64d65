using System.Text.RegularExpressions;

namespace TeachBot.Content.Checking.Rules;

/// <summary>A table that has a head and no row: it says nothing, so it is not read at all.</summary>
internal sealed partial class EmptyTable : ICheckRule
{
    public string Id => "empty-table";

    public Severity Severity => Severity.Advice;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes.Lectures.SelectMany(lecture =>
            lecture
                .Lines.Where(line =>
                    line is { Fence: FencePart.None, Number: > 1 }
                    && Delimiter().IsMatch(line.Text)
                    && lecture.Lines[line.Number - 2].Text.Contains('|', StringComparison.Ordinal)
                    && (line.Number == lecture.Lines.Count || string.IsNullOrWhiteSpace(lecture.Lines[line.Number].Text))
                )
                .Select(line => new Flaw(lecture.At(line.Number - 1))
                {
                    About = [lecture.Sections.Last(section => section.Line <= line.Number)],
                })
        );

    [GeneratedRegex(@"^ {0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")]
    private static partial Regex Delimiter();
}
