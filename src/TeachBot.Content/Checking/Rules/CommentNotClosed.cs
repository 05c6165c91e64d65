using TeachBot.Content.Reading.Dialects;

namespace TeachBot.Content.Checking.Rules;

/// <summary>A comment that is never closed: it shows, or all behind it is hidden. Arguments: the line that opens it.</summary>
internal sealed class CommentNotClosed : ICheckRule
{
    public string Id => "comment-not-closed";

    public Severity Severity => Severity.Error;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes.Lectures.SelectMany(lecture =>
            lecture
                .Text.Where(line => CodeSpans.Masked(line.Text).Contains("<!--", StringComparison.Ordinal))
                .Take(1)
                .Select(line => new Flaw(lecture.At(line.Line), line.Text.Trim()))
        );
}
