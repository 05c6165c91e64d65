using System.Text.RegularExpressions;

namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// Rows of a table without the line of dashes below the first one: they are read as one sentence. Arguments: the first row.
/// </summary>
internal sealed partial class TableNotRead : ICheckRule
{
    public string Id => "table-not-read";

    public Severity Severity => Severity.Error;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes)
    {
        foreach (var lecture in notes.Lectures)
        {
            var begin = 0;
            for (var i = 1; i <= lecture.Text.Count; i++)
            {
                if (i == lecture.Text.Count || lecture.Text[i].Line != lecture.Text[i - 1].Line + 1)
                {
                    var rows = lecture.Text.Skip(begin).Take(i - begin).Where(line => Row().IsMatch(line.Text)).Take(2).ToList();
                    if (rows.Count > 1 && !lecture.Text.Skip(begin).Take(i - begin).Any(line => Rule().IsMatch(line.Text)))
                    {
                        yield return new Flaw(lecture.At(rows[0].Line), rows[0].Text.Trim());
                    }

                    begin = i;
                }
            }
        }
    }

    [GeneratedRegex(@"^\s{0,3}\|[^|]*[^|\s:-][^|]*\|.*\|\s*$")]
    private static partial Regex Row();

    [GeneratedRegex(@"^[\s:|-]*-[\s:|-]*$")]
    private static partial Regex Rule();
}
