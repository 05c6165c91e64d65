namespace TeachBot.Content.Checking.Rules;

/// <summary>A placeholder that only a site's generator fills in, in a line of text: it is taken out. Arguments: the placeholder.</summary>
internal sealed class PlaceholderNotFilled : ICheckRule
{
    public string Id => "placeholder-not-filled";

    public Severity Severity => Severity.Advice;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes.Lectures.SelectMany(lecture => ForeignParts.Placeholders(lecture).Select(part => new Flaw(lecture.At(part.Line), part.Name)));
}
