namespace TeachBot.Content.Checking.Rules;

/// <summary>A picture whose file is not there: one message a file, where it is first shown. Arguments: the path as written.</summary>
internal sealed class MissingFigure : ICheckRule
{
    public string Id => "missing-figure";

    public Severity Severity => Severity.Error;

    public IEnumerable<Flaw> Check(CheckedNotes notes) => FigureFile.In(notes)
        .Where(figure => figure.IsMissing && figure.InOtherCase() is null)
        .DistinctBy(figure => figure.File)
        .Select(figure => new Flaw(figure.Place, figure.Figure.Source));
}
