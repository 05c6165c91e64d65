namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// A picture whose file is not there, told where it is first shown; that it has no description either is told when it has come. Arguments:
/// the path as written.
/// </summary>
internal sealed class MissingFigure : ICheckRule
{
    public string Id => "missing-figure";

    public Severity Severity => Severity.Error;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        FigureFile
            .In(notes)
            .Where(figure => figure.IsMissing && figure.InOtherCase() is null)
            .GroupBy(figure => figure.File)
            .Select(same => new Flaw(same.First().Place, same.First().Figure.Source) { About = [.. same.Select(figure => figure.Figure)] });
}
