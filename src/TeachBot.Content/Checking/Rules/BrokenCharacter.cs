namespace TeachBot.Content.Checking.Rules;

/// <summary>A character that stands for one that was lost when a file was written anew in another encoding. Arguments: the line.</summary>
internal sealed class BrokenCharacter : ICheckRule
{
    public string Id => "broken-character";

    public Severity Severity => Severity.Advice;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes.Lectures.SelectMany(lecture =>
            lecture
                .Lines.Where(line => line.Text.Contains('\uFFFD', StringComparison.Ordinal))
                .Select(line => new Flaw(lecture.At(line.Number), line.Text.Trim()))
        );
}
