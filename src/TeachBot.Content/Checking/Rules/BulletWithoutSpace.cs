using TeachBot.Content.Reading.Dialects;

namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// Items of a list without the space behind their bullet or number, or with a wide space before it, which we read and other tools print as
/// one sentence. Arguments: the first as written, the same as it should be.
/// </summary>
internal sealed class BulletWithoutSpace : ICheckRule
{
    public string Id => "bullet-without-space";

    public Severity Severity => Severity.Advice;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes.Lectures.SelectMany(lecture =>
            BulletRepair
                .In([.. lecture.Shown])
                .Select(item => new Flaw(lecture.At(item.Line + 1), lecture.Shown[item.Line].Trim(), item.Mended.Trim()))
        );
}
