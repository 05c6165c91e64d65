using System.Text.RegularExpressions;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// A line such as <c>#題</c> that goes on a paragraph: it might be a tag, so it is read as text, though most writers mean a heading.
/// Arguments: the line, the heading that it may be meant as.
/// </summary>
internal sealed partial class HeadingNotRead : ICheckRule
{
    public string Id => "heading-not-read";

    public Severity Severity => Severity.Advice;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes)
    {
        foreach (var lecture in notes.Lectures)
        {
            var read = lecture.Source.Text.Split('\n');
            foreach (
                var line in lecture.Lines.Where(line =>
                    line.Fence == FencePart.None
                    && Title().IsMatch(line.Text)
                    && read[line.Number - 1].StartsWith(line.Text, StringComparison.Ordinal)
                )
            )
            {
                yield return new Flaw(lecture.At(line.Number), line.Text.Trim(), $"# {line.Text.Trim()[1..]}");
            }
        }
    }

    /// <summary>One mark and a short title in Japanese; several marks in a line are tags.</summary>
    [GeneratedRegex(@"^ {0,3}#[^#\s\x00-\x7F。][^#。]{0,38}$")]
    private static partial Regex Title();
}
