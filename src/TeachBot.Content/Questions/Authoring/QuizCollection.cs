using TeachBot.Content.Reading;

namespace TeachBot.Content.Questions.Authoring;

/// <summary>The questions of all files, each id once.</summary>
internal sealed class QuizCollection(List<ContentProblem> problems)
{
    private readonly List<Question> _questions = [];
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);

    internal Dictionary<string, Retirement> Retired { get; } = new(StringComparer.Ordinal);

    internal void Add(Question question, string path, QuizDraft draft)
    {
        if (_places.TryAdd(question.Id, $"{path}:{draft.Line}"))
        {
            _questions.Add(question);
            return;
        }

        var written = draft.Labels.GetValueOrDefault(QuizLabel.Id);
        Report(
            path,
            [
                new QuizFault(
                    written is null ? ContentFault.QuizSamePrompt : ContentFault.QuizSameId,
                    written?.Line ?? draft.Line,
                    _places[question.Id]
                ),
            ]
        );
    }

    internal void Report(string path, IEnumerable<QuizFault> faults) =>
        problems.AddRange(faults.Select(fault => new ContentProblem(fault.Fault, path, fault.Line, fault.Other)));

    internal AuthoredQuestions Result() =>
        new()
        {
            Questions = [.. _questions.Where(question => !Retired.ContainsKey(question.Id))],
            Retired = Retired,
            RetiredOwn = _places.Keys.Where(Retired.ContainsKey).ToHashSet(),
            Problems = [.. problems.OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Line)],
        };
}
