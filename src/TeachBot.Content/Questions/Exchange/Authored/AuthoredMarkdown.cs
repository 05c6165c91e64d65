using System.Globalization;
using System.Text;

namespace TeachBot.Content.Questions.Exchange.Authored;

/// <summary>Questions as a teacher writes them in <c>content/quizzes/</c>.</summary>
public static class AuthoredMarkdown
{
    /// <summary>The typed answers that the form cannot hold: what stands between 、 or commas is an answer of its own.</summary>
    public static IEnumerable<string> Unheld(ImportedQuestion question) => question.Answers.Where(answer => !IsHeld(answer));

    /// <summary>One file with the questions in their order, without <see cref="Unheld"/> answers and what has no other.</summary>
    public static string Write(IReadOnlyList<ImportedQuestion> questions)
    {
        var text = new StringBuilder();
        foreach (var question in questions.Where(question => question.Form != QuestionForm.Typed || question.Answers.Any(IsHeld)))
        {
            text.Append(text.Length > 0 ? "\n" : "").Append("## ").Append(MarkdownText.Escape(question.Prompt)).Append('\n');
            Paragraph(text, question.Id.Length > 0 ? $"ID: {question.Id}" : "");
            Paragraph(text, Body(question));
            Paragraph(text, question.Explanation.Length > 0 ? $"> {MarkdownText.Escape(question.Explanation)}" : "");
            Paragraph(text, question.Source.Length > 0 ? $"{SourceLine.Label}: {Source(question.Source)}" : "");
        }

        return text.ToString();
    }

    private static string Body(ImportedQuestion question) =>
        question.Form switch
        {
            QuestionForm.Typed => $"答え: {string.Join('、', question.Answers.Where(IsHeld).Select(MarkdownText.Escape))}",
            QuestionForm.Ordering => Lines(
                question.Options.Select((option, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {Option(option)}"))
            ),
            QuestionForm.Matching => Table(question.Options),
            _ => Lines(question.Options.Select(option => $"- [{(option.IsCorrect ? 'x' : ' ')}] {Option(option)}")),
        };

    private static bool IsHeld(string answer) => answer.AsSpan().IndexOfAny("、，,\n") < 0;

    private static string Option(ImportedOption option) =>
        MarkdownText.EscapeOption(option.Text) + (option.Reason.Length > 0 ? $" — {MarkdownText.Escape(option.Reason)}" : "");

    private static string Table(IReadOnlyList<ImportedOption> pairs)
    {
        var hasReasons = pairs.Any(pair => pair.Reason.Length > 0);
        return Lines(
            pairs
                .Select(pair =>
                    Row([MarkdownText.Escape(pair.Text), MarkdownText.Escape(pair.Match ?? ""), MarkdownText.Escape(pair.Reason)])
                )
                .Prepend(Row(["---", "---", "---"]))
                .Prepend(Row(["項目", "組になるもの", "理由"]))
        );

        string Row(string[] cells) => $"| {string.Join(" | ", cells.Take(hasReasons ? 3 : 2))} |";
    }

    /// <summary>The signs between headings mean something.</summary>
    private static string Source(string source) =>
        string.Join(SourceLine.Separator, source.Split(SourceLine.Separator).Select(MarkdownText.Escape));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static void Paragraph(StringBuilder text, string paragraph) => text.Append(paragraph.Length > 0 ? $"\n{paragraph}\n" : "");
}
