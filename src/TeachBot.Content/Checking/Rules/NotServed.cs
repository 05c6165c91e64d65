namespace TeachBot.Content.Checking.Rules;

/// <summary>A file that is not served: too large, not UTF-8, nested too deeply, not to be read.</summary>
internal sealed class NotServed : ICheckRule
{
    public string Id => "not-served";

    public Severity Severity => Severity.Error;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes.Problems.Select(problem => new Flaw(new NotePlace(problem.Path, problem.Line)) { Fault = problem.Fault });
}
