using System.Text.RegularExpressions;

namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// A sentence right under a list of short items, without an empty line between: it is read as a part of the last item. Arguments: the
/// sentence.
/// </summary>
internal sealed partial class TextJoinsItem : ICheckRule
{
    public string Id => "text-joins-item";

    public Severity Severity => Severity.Advice;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes)
    {
        foreach (var lecture in notes.Lectures)
        {
            for (var i = 2; i < lecture.Text.Count; i++)
            {
                var (above, last, text) = (lecture.Text[i - 2], lecture.Text[i - 1], lecture.Text[i]);
                if (
                    text.Line == last.Line + 1
                    && last.Line == above.Line + 1
                    && Sentence().IsMatch(text.Text)
                    && ShortItem().IsMatch(last.Text)
                    && ShortItem().IsMatch(above.Text)
                )
                {
                    yield return new Flaw(lecture.At(text.Line), text.Text.Trim());
                }
            }
        }
    }

    [GeneratedRegex(@"^\s{0,3}(?:[-*+]|[0-9]{1,3}[.)])\s+[^。]{1,60}(?<![、\\ ])$")]
    private static partial Regex ShortItem();

    [GeneratedRegex(@"^[\p{L}「『（(\[*].{5,}。\**\s*$")]
    private static partial Regex Sentence();
}
