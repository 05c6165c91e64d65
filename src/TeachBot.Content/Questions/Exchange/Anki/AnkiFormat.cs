using System.Net;
using System.Text;
using TeachBot.Core;

namespace TeachBot.Content.Questions.Exchange.Anki;

/// <summary>
/// Anki's text file with its headers (Anki 2.1.54 and later): a note a line, found again by its id when the file is imported anew, so that
/// nobody's schedule is lost. Pictures are named; they have to lie in Anki's media folder.
/// </summary>
public sealed class AnkiFormat : IQuestionFormat
{
    private const string Break = "<br>";

    /// <inheritdoc/>
    public string Name => "anki";

    /// <inheritdoc/>
    public Exported Write(IReadOnlyList<Question> questions)
    {
        var text = new StringBuilder(
            "#separator:tab\n#html:true\n#notetype:Basic\n#columns:guid\tFront\tBack\tTags\n#guid column:1\n#tags column:4\n"
        );
        foreach (var question in questions)
        {
            text.Append(Html(question.Id))
                .Append('\t')
                .Append(Front(question))
                .Append('\t')
                .Append(Back(question))
                .Append('\t')
                .AppendJoin(' ', new[] { question.Kind, question.Concept }.Select(Tag).Where(tag => tag.Length > 0))
                .Append('\n');
        }

        return new Exported(text.ToString(), []);
    }

    private static string Front(Question question)
    {
        var picture = question.Figure is { } figure
            ? $"<img src=\"{Html(figure.Source[(figure.Source.LastIndexOf('/') + 1)..])}\">{Break}"
            : "";
        var options = question
            .Options.OrderBy(option => option.Id, StringComparer.Ordinal)
            .Select(option => $"<li>{Html(option.Text)}</li>");
        var matches =
            question.Form == QuestionForm.Matching
                ? Listed(
                    question
                        .Options.Select(option => option.Match ?? "")
                        .Order(StringComparer.Ordinal)
                        .Select(match => $"<li>{Html(match)}</li>"),
                    "ul"
                )
                : "";
        return picture + Html(question.Prompt) + Listed(options, "ol") + matches;
    }

    private static string Back(Question question)
    {
        string[] lines = question.Form switch
        {
            QuestionForm.Typed => [.. question.Answers.Select(Html)],
            QuestionForm.Matching =>
            [
                .. question.Options.Select(option => $"{Html(option.Text)} → {Html(option.Match ?? "")}{Reason(option)}"),
            ],
            QuestionForm.Ordering =>
            [
                .. question
                    .Options.OrderBy(option => option.Position)
                    .Select(option => $"{option.Position}. {Html(option.Text)}{Reason(option)}"),
            ],
            _ =>
            [
                .. question
                    .Options.OrderByDescending(option => option.IsCorrect)
                    .Select(option => $"{(option.IsCorrect ? "○" : "×")} {Html(option.Text)}{Reason(option)}"),
            ],
        };
        return string.Join(
            Break,
            [.. lines, "", Html(question.Explanation), Html($"{SourceLine.Label}: {SourceLine.Of(question.Citation)}")]
        );
    }

    private static string Reason(QuestionOption option) => option.Reason.Length > 0 ? $"{Break}　<small>{Html(option.Reason)}</small>" : "";

    private static string Listed(IEnumerable<string> items, string list) =>
        string.Concat(items) is { Length: > 0 } all ? $"<{list}>{all}</{list}>" : "";

    /// <summary>Tags are parted by spaces.</summary>
    private static string Tag(string text) =>
        string.Concat(
            PlainText
                .OneLine(text)
                .Select(c =>
                    char.IsWhiteSpace(c) || char.IsControl(c) ? '_'
                    : c == '"' ? '\''
                    : c
                )
        );

    /// <summary>A quotation mark would open a quoted field; a tab would end it.</summary>
    private static string Html(string text) =>
        WebUtility
            .HtmlEncode(PlainText.Of(text))
            .Replace("\t", " ", StringComparison.Ordinal)
            .Replace("\n", Break, StringComparison.Ordinal);
}
