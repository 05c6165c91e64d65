namespace TeachBot.Content.Checking.Rules;

/// <summary>A picture that only its author has: in a notebook, or under a path of their machine. Arguments: the path as written.</summary>
internal sealed class FigureLeftBehind : ICheckRule
{
    public string Id => "figure-left-behind";

    public Severity Severity => Severity.Error;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        FigureFile
            .In(notes)
            .Where(figure => figure.IsLeftBehind)
            .GroupBy(figure => (figure.Place.File, figure.Figure.Source))
            .Select(same => new Flaw(same.First().Place, same.Key.Source) { About = [.. same.Select(figure => figure.Figure)] });
}
