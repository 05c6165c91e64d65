using System.Globalization;
using System.Text;

namespace TeachBot.Content.Questions.Exchange.Authored;

/// <summary>Questions as a teacher writes them in <c>content/quizzes/</c>.</summary>
public static class AuthoredMarkdown
{
    /// <summary>One file with the questions in their order.</summary>
    public static string Write(IReadOnlyList<ImportedQuestion> questions)
    {
        var text = new StringBuilder();
        foreach (var question in questions)
        {
            text.Append(text.Length > 0 ? "\n" : "").Append("## ").Append(MarkdownText.Escape(question.Prompt)).Append('\n');
            Paragraph(text, question.Id.Length > 0 ? $"ID: {question.Id}" : "");
            Paragraph(text, Body(question));
            Paragraph(text, question.Explanation.Length > 0 ? $"> {MarkdownText.Escape(question.Explanation)}" : "");
            Paragraph(text, question.Source.Length > 0 ? $"{SourceLine.Label}: {Source(question.Source)}" : "");
        }

        return text.ToString();
    }

    private static string Body(ImportedQuestion question) => question.Form switch
    {
        QuestionForm.Typed => $"答え: {string.Join('、', question.Answers.Select(MarkdownText.Escape))}",
        QuestionForm.Ordering => Lines(question.Options.Select((option, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {MarkdownText.Escape(option.Text)}"))),
        QuestionForm.Matching => Lines(question.Options.Select(option => $"| {MarkdownText.Escape(option.Text)} | {MarkdownText.Escape(option.Match ?? "")} |").Prepend("| 項目 | 組になるもの |\n| --- | --- |")),
        _ => Lines(question.Options.Select(option => $"- [{(option.IsCorrect ? 'x' : ' ')}] {MarkdownText.Escape(option.Text)}{Reason(option)}")),
    };

    private static string Reason(ImportedOption option) => option.Reason.Length > 0 ? $" — {MarkdownText.Escape(option.Reason)}" : "";

    /// <summary>The signs between headings mean something.</summary>
    private static string Source(string source) => string.Join(SourceLine.Separator, source.Split(SourceLine.Separator).Select(MarkdownText.Escape));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static void Paragraph(StringBuilder text, string paragraph) => text.Append(paragraph.Length > 0 ? $"\n{paragraph}\n" : "");
}
