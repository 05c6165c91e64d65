using TeachBot.Content.Reading;

namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// A question in <c>quizzes/</c> that cannot be asked, or a file of them. Arguments: what else the fault is about. While a lecture cannot
/// be read, nobody can tell whether a heading or a term is in the notes.
/// </summary>
internal sealed class FaultyQuiz : ICheckRule
{
    public string Id => "faulty-quiz";

    public Severity Severity => Severity.Error;

    public IEnumerable<Flaw> Check(CheckedNotes notes) =>
        notes
            .QuizProblems.Where(problem =>
                notes.Problems.Count == 0 || problem.Fault is not (ContentFault.QuizUnknownSource or ContentFault.QuizUnknownTerm)
            )
            .Select(problem => new Flaw(new NotePlace(problem.Path, problem.Line), problem.Other) { Fault = problem.Fault });
}
