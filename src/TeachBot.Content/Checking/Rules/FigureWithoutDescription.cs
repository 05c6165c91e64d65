namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// A picture without words for those who cannot see it, or with its file's name in their place. Arguments: the path as written.
/// </summary>
internal sealed class FigureWithoutDescription : ICheckRule
{
    public string Id => "figure-without-description";

    public Severity Severity => Severity.Advice;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        FigureFile
            .In(notes)
            .Where(figure => IsNoDescription(figure.Figure.AlternativeText.Trim(), figure.Figure.Source))
            .Select(figure => new Flaw(figure.Place, figure.Figure.Source) { About = [figure.Figure] });

    private static bool IsNoDescription(string text, string source) =>
        text.Length == 0
        || text.Equals(Path.GetFileName(source), StringComparison.OrdinalIgnoreCase)
        || text.Equals(Path.GetFileNameWithoutExtension(source), StringComparison.OrdinalIgnoreCase);
}
