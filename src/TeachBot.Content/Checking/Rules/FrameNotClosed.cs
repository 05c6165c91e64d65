using TeachBot.Content.Reading.Dialects;

namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// A frame between colons or a folded passage that is never closed: what stands in it is read as running text. Arguments: the line that
/// opens it.
/// </summary>
internal sealed class FrameNotClosed : ICheckRule
{
    public string Id => "frame-not-closed";

    public Severity Severity => Severity.Advice;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes.Lectures.SelectMany(lecture => Open(lecture).Select(line => new Flaw(lecture.At(line + 1), lecture.Shown[line].Trim())));

    private static IEnumerable<int> Open(CheckedLecture lecture)
    {
        string[] lines = [.. lecture.Shown];
        Directives.Apply(lines);
        var open = new List<int>();
        _ = ColonFrames.In(lines, open).Count() + TagFrames.In(lines, open).Count();
        return open.Order();
    }
}
