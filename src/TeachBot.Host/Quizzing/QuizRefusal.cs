using System.Globalization;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Picking;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Quizzing;

/// <summary>Why there is no quiz, and what there is instead.</summary>
internal static class QuizRefusal
{
    private const int MostTopics = 20;

    /// <summary>The sentence; null where there is a quiz.</summary>
    internal static string? Of(QuestionBank bank, PaperRequest request, Paper paper, BankWording wording) =>
        bank.Questions.Count == 0 ? wording.Empty
        : request.Kinds.FirstOrDefault(kind => bank.Questions.All(question => question.Kind != kind)) is { } unknown
            ? Say(wording.UnknownKind, unknown, Listed(bank.Questions.Select(question => question.Kind), int.MaxValue, wording))
        : paper.Lack == PaperLack.UnknownTopic
            ? Say(wording.UnknownTopic, request.Topic!, Listed(bank.Questions.Select(question => question.Concept), MostTopics, wording))
        : paper.Questions.Count == 0 ? wording.NoneOfKind
        : null;

    private static string Listed(IEnumerable<string> names, int most, BankWording wording)
    {
        var all = names.Where(name => name.Length > 0).Distinct().ToList();
        var shown = all.Take(most);
        return string.Join(wording.Separator, all.Count > most ? shown.Append(Say(wording.More, all.Count - most)) : shown);
    }

    private static string Say(string format, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, format, arguments);
}
