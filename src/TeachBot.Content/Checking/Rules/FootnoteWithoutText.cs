using System.Text.RegularExpressions;
using TeachBot.Content.Reading.Dialects;

namespace TeachBot.Content.Checking.Rules;

/// <summary>A mark of a footnote that stands nowhere. Arguments: the mark.</summary>
internal sealed partial class FootnoteWithoutText : ICheckRule
{
    public string Id => "footnote-without-text";

    public Severity Severity => Severity.Advice;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes)
    {
        foreach (var lecture in notes.Lectures)
        {
            var notesOf = lecture
                .Text.Select(line => Note().Match(line.Text))
                .Where(note => note.Success)
                .Select(note => note.Groups["label"].Value)
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var (line, text) in lecture.Text)
            {
                foreach (var mark in Mark().Matches(CodeSpans.Masked(text)).Where(mark => !notesOf.Contains(mark.Groups["label"].Value)))
                {
                    yield return new Flaw(lecture.At(line), mark.Value);
                }
            }
        }
    }

    [GeneratedRegex(@"^[ >]*\[\^(?<label>[^\]\s]{1,100})\]:")]
    private static partial Regex Note();

    [GeneratedRegex(@"\[\^(?<label>[^\]\s^]{1,100})\](?!\()")]
    private static partial Regex Mark();
}
