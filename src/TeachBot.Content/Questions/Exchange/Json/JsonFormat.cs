using System.Text.Json;

namespace TeachBot.Content.Questions.Exchange.Json;

/// <summary>JSON: an array, an object a question, everything that is known of it.</summary>
public sealed class JsonFormat : IQuestionFormat
{
    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public Exported Write(IReadOnlyList<Question> questions) =>
        new(JsonSerializer.Serialize([.. questions.Select(QuestionView.Of)], QuestionJson.Readable.IReadOnlyListQuestionView) + "\n", []);

    /// <summary>
    /// The questions with how many there are of each kind and concept, and how many candidates were refused for which reason.
    /// </summary>
    public static string Explain(QuestionBank bank) =>
        JsonSerializer.Serialize(
            new BankView(
                [.. bank.Questions.Select(QuestionView.Of)],
                Counts(bank, question => question.Kind),
                Counts(bank, question => question.Concept),
                bank.Refused
            ),
            QuestionJson.Readable.BankView
        );

    private static Dictionary<string, int> Counts(QuestionBank bank, Func<Question, string> by) =>
        bank.Questions.GroupBy(by, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
}
