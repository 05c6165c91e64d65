using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// A picture whose file is there and isn't handed out: it lies outside the notes, or is no file. One message a file, where it is first
/// shown. Arguments: the path as written.
/// </summary>
internal sealed class FigureNotServed : ICheckRule
{
    public string Id => "figure-not-served";

    public Severity Severity => Severity.Error;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        FigureFile
            .In(notes)
            .Where(figure => figure.Fault is not (null or ContentFault.Gone))
            .DistinctBy(figure => figure.File)
            .Select(figure => new Flaw(figure.Place, figure.Figure.Source) { Fault = figure.Fault });
}
