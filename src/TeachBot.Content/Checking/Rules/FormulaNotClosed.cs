using TeachBot.Content.Reading.Dialects;

namespace TeachBot.Content.Checking.Rules;

/// <summary>A formula that is opened on a line of its own and never closed. Arguments: the line that opens it.</summary>
internal sealed class FormulaNotClosed : ICheckRule
{
    public string Id => "formula-not-closed";

    public Severity Severity => Severity.Advice;

    public bool IsOneAFile => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes.Lectures.SelectMany(lecture =>
            MathShield.Unclosed([.. lecture.Shown]).Select(i => new Flaw(lecture.At(i + 1), lecture.Shown[i].Trim()))
        );
}
