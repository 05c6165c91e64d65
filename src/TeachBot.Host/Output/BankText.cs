using System.Globalization;
using TeachBot.Content.Questions;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Output;

/// <summary>The questions for a person to read: a heading a section, the right options marked, each with its reason.</summary>
internal sealed class BankText(Wording wording, TextWriter output)
{
    private readonly BankWording _bank = wording.Bank;

    internal void Print(QuestionBank bank)
    {
        foreach (
            var section in bank.Questions.GroupBy(question =>
                string.Join(wording.Chat.Ask.PathSeparator, question.Citation.Path.Prepend(question.Citation.Lecture))
            )
        )
        {
            output.WriteLine($"■ {section.Key}");
            output.WriteLine();
            foreach (var question in section)
            {
                Print(question);
                output.WriteLine();
            }
        }

        Say(bank.Questions.Count > 0 ? _bank.Total : _bank.Empty, bank.Questions.Count);
    }

    internal void Explain(QuestionBank bank)
    {
        Counts(
            _bank.ByKind,
            bank.Questions.GroupBy(question => Name(_bank.KindNames, question.Kind)).Select(kind => (kind.Key, kind.Count()))
        );
        Counts(_bank.ByConcept, bank.Questions.GroupBy(question => question.Concept).Select(concept => (concept.Key, concept.Count())));
        Counts(
            _bank.Refused,
            bank.Refused.OrderByDescending(reason => reason.Value)
                .ThenBy(reason => reason.Key, StringComparer.Ordinal)
                .Select(reason => (Name(_bank.RefusalNames, reason.Key), reason.Value))
        );
    }

    private void Print(Question question)
    {
        Say(_bank.Question, question.Prompt, Name(_bank.KindNames, question.Kind));
        foreach (var option in question.Options)
        {
            output.WriteLine($"  {Mark(question, option)} {option.Text}{(option.Match is { } match ? $" → {match}" : "")}");
            if (option.Reason.Length > 0)
            {
                output.WriteLine($"      {option.Reason}");
            }
        }

        if (question.Answers.Count > 0)
        {
            Say("  " + _bank.Answers, string.Join(_bank.Separator, question.Answers));
        }

        if (question.Explanation.Length > 0)
        {
            Say("  " + _bank.Explanation, question.Explanation);
        }

        output.WriteLine($"  {CitationText.Plain(question.Citation, wording.Chat.Ask)}  {question.Id}");
    }

    private static string Mark(Question question, QuestionOption option) =>
        question.Form switch
        {
            QuestionForm.Ordering => $"{option.Position}.",
            QuestionForm.Matching => "・",
            _ => option.IsCorrect ? "○" : "・",
        };

    private void Counts(string title, IEnumerable<(string Name, int Count)> counts)
    {
        output.WriteLine();
        output.WriteLine(title);
        foreach (var (name, count) in counts)
        {
            Say(_bank.Count, name, count);
        }
    }

    private void Say(string format, params object[] arguments) =>
        output.WriteLine(string.Format(CultureInfo.InvariantCulture, format, arguments));

    private static string Name(IReadOnlyDictionary<string, string> names, string code) => names.GetValueOrDefault(code, code);
}
