namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// A picture whose path differs from its file's name in case: found on one machine, missing on the next. Arguments: the path, the file's
/// name.
/// </summary>
internal sealed class FigureInOtherCase : ICheckRule
{
    public string Id => "figure-in-other-case";

    public Severity Severity => Severity.Error;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        FigureFile
            .In(notes)
            .Where(figure => figure.IsMissing)
            .Select(figure => (Figure: figure, Name: figure.InOtherCase()))
            .Where(found => found.Name is not null)
            .Select(found => new Flaw(found.Figure.Place, found.Figure.Figure.Source, found.Name!));
}
