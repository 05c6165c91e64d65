using System.Text.RegularExpressions;

namespace TeachBot.Content.Checking.Rules;

/// <summary>A line of # and nothing else: what follows it counts as part of the section before. Arguments: the line.</summary>
internal sealed partial class HeadingWithoutText : ICheckRule
{
    public string Id => "heading-without-text";

    public Severity Severity => Severity.Error;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes.Lectures.SelectMany(lecture =>
            lecture
                .Lines.Where(line => line.Fence == FencePart.None && OnlyMarks().IsMatch(line.Text))
                .Select(line => new Flaw(lecture.At(line.Number), line.Text.Trim()))
        );

    [GeneratedRegex(@"^ {0,3}[#＃]{1,6}[\s#＃]*$")]
    private static partial Regex OnlyMarks();
}
