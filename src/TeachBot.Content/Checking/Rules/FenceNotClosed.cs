using System.Text.RegularExpressions;

namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// A fence that is never closed, or only by the end of the next one: what stands between them is read as code. Arguments: the line that
/// opens it.
/// </summary>
internal sealed partial class FenceNotClosed : ICheckRule
{
    public string Id => "fence-not-closed";

    public Severity Severity => Severity.Error;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes.Lectures.SelectMany(lecture => Open(lecture).Select(line => new Flaw(lecture.At(line.Number), line.Text.Trim())));

    private static IEnumerable<SourceLine> Open(CheckedLecture lecture)
    {
        SourceLine? open = null;
        var isTold = false;
        foreach (var line in lecture.Lines)
        {
            if (line.Fence == FencePart.Opening)
            {
                (open, isTold) = (line, false);
            }
            else if (line.Fence == FencePart.Closing)
            {
                open = null;
            }
            else if (line.Fence == FencePart.Inside && !isTold && Opens(line.Text, open!.Text))
            {
                isTold = true;
                yield return open;
            }
        }

        if (open is not null && !isTold && lecture.Lines.Skip(open.Number).Any(line => line.Text.AsSpan().Trim().Length > 0))
        {
            yield return open;
        }
    }

    /// <summary>Whether a line within a fence opens another one of the same kind, with the name of a language.</summary>
    private static bool Opens(string line, string open)
    {
        var (inner, outer) = (Named().Match(line), Mark().Match(open));
        return inner.Success && inner.Groups["mark"].Length >= outer.Length && inner.Groups["mark"].ValueSpan[0] == outer.ValueSpan[0];
    }

    [GeneratedRegex("^ {0,3}(?<mark>`{3,}|~{3,})[A-Za-z{][^`]{0,60}$")]
    private static partial Regex Named();

    [GeneratedRegex("`{3,}|~{3,}")]
    private static partial Regex Mark();
}
