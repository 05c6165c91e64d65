using System.Text.RegularExpressions;

namespace TeachBot.Content.Checking.Rules;

/// <summary>A sentence with a line of dashes right below it, which makes a heading of it. Arguments: the sentence.</summary>
internal sealed partial class TextBecomesHeading : ICheckRule
{
    public string Id => "text-becomes-heading";

    public Severity Severity => Severity.Advice;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes.Lectures.SelectMany(lecture =>
            lecture
                .Sections.Where(section =>
                    section.Level is 1 or 2
                    && section.Title.EndsWith('。')
                    && lecture.Lines[section.Line - 1].Text.TrimStart() is not (['#' or '＃', ..] or ['<', ..])
                )
                .Where(section =>
                    section.Line < lecture.Shown.Count
                    && lecture
                        .Shown.Skip(section.Line)
                        .SkipWhile(line => line.Length > 0 && !Rule().IsMatch(line))
                        .FirstOrDefault("")
                        .Length > 0
                )
                .Select(section => new Flaw(lecture.At(section.Line), section.Title))
        );

    [GeneratedRegex(@"^\s{0,3}(?:-+|=+)\s*$")]
    private static partial Regex Rule();
}
