using System.Globalization;
using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// Headings without the space behind their #, which we read and other tools print as text. It is a habit, so one message a file. Arguments:
/// the first as written, the same as it should be, their number, the lines of the first few.
/// </summary>
internal sealed class HeadingWithoutSpace : ICheckRule
{
    private const int Named = 5;

    public string Id => "heading-without-space";

    public Severity Severity => Severity.Advice;

    public IEnumerable<Flaw> Check(CheckedNotes notes)
    {
        foreach (var lecture in notes.Lectures)
        {
            var source = lecture.Source;
            var mended = source
                .Written.Split('\n')
                .Zip(source.Text.Split('\n'), (was, now) => (Was: was, Now: now))
                .Select((line, index) => (line.Was, line.Now, Line: index + 1))
                .Where(line => line.Was != line.Now)
                .ToList();
            if (mended.Count > 0)
            {
                var lines = string.Join(", ", mended.Take(Named).Select(line => line.Line)) + (mended.Count > Named ? ", …" : "");
                yield return new Flaw(
                    lecture.At(mended[0].Line),
                    mended[0].Was.Trim(),
                    mended[0].Now,
                    mended.Count.ToString(CultureInfo.InvariantCulture),
                    lines
                );
            }
        }
    }
}
