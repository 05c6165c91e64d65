namespace TeachBot.Content.Checking.Rules;

/// <summary>Another file or note that a tool would put in here: it is not looked into. Arguments: the file or note.</summary>
internal sealed class IncludeNotFollowed : ICheckRule
{
    public string Id => "include-not-followed";

    public Severity Severity => Severity.Advice;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes.Lectures.SelectMany(lecture => ForeignParts.Includes(lecture).Select(part => new Flaw(lecture.At(part.Line), part.Name)));
}
