using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Exchange;

/// <summary>What a reader has found so far; it refuses what no question can be made of.</summary>
internal sealed class ImportDraft
{
    /// <summary>The longest name in a problem, in UTF-16 units.</summary>
    private const int LongestName = 40;

    private readonly List<ImportedQuestion> _questions = [];
    private readonly List<ImportProblem> _problems = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    internal void Refuse(ImportFault fault, int line, string name, string type = "")
    {
        var shown = Graphemes.Cut(PlainText.OneLine(name), LongestName);
        _problems.Add(
            new ImportProblem(
                fault,
                line,
                type.Length > 0 ? $"{shown} [{Graphemes.Cut(PlainText.OneLine(type), LongestName)}]".Trim() : shown
            )
        );
    }

    internal void Add(ImportedQuestion question, string name)
    {
        var steps = question.Form == QuestionForm.Matching ? StepMatch.Order(question.Options) : null;
        question = steps is null ? question : question with { Form = QuestionForm.Ordering, Options = steps };
        if (Fault(question) is { } fault)
        {
            Refuse(fault, question.Line, name);
            return;
        }

        // An id that is taken cannot be the id of another question.
        _questions.Add(question.Id.Length == 0 || _ids.Add(question.Id) ? question : question with { Id = "" });
    }

    internal Imported Done()
    {
        if (_questions.Count == 0 && _problems.Count == 0)
        {
            Refuse(ImportFault.Empty, 0, "");
        }

        return new Imported(_questions, _problems);
    }

    private static ImportFault? Fault(ImportedQuestion question)
    {
        if (question.Prompt.Length == 0)
        {
            return ImportFault.NoPrompt;
        }

        if (question.Form == QuestionForm.Typed)
        {
            return question.Answers.Count == 0 ? ImportFault.NoKey : null;
        }

        if (question.Options.Count < 2 || question.Options.Any(option => option.Text.Length == 0))
        {
            return ImportFault.TooFewOptions;
        }

        return question.Form switch
        {
            QuestionForm.Matching
                when question.Options.Any(pair => string.IsNullOrEmpty(pair.Match))
                    || question.Options.DistinctBy(pair => pair.Match).Count() < question.Options.Count => ImportFault.UnclearPairs,
            QuestionForm.SingleChoice or QuestionForm.MultipleChoice when !question.Options.Any(option => option.IsCorrect) =>
                ImportFault.NoKey,
            _ => null,
        };
    }
}
