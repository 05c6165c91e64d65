namespace TeachBot.Content.Checking.Rules;

/// <summary>A video, a page or a part of a site that is shown here: nothing in it is read. Arguments: what it is.</summary>
internal sealed class EmbedNotRead : ICheckRule
{
    public string Id => "embed-not-read";

    public Severity Severity => Severity.Advice;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes.Lectures.SelectMany(lecture => ForeignParts.Embeds(lecture).Select(part => new Flaw(lecture.At(part.Line), part.Name)));
}
