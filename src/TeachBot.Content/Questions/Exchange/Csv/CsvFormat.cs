using System.Globalization;
using System.Text;

namespace TeachBot.Content.Questions.Exchange.Csv;

/// <summary>
/// CSV after RFC 4180, for spreadsheets: a row a question. It begins with a byte order mark, without which Excel takes Japanese for
/// something else, and a cell that a spreadsheet would compute is guarded by an apostrophe.
/// </summary>
public sealed class CsvFormat : IQuestionFormat
{
    private const string Between = "\n";

    private static readonly string[] Columns =
    [
        "id",
        "version",
        "kind",
        "form",
        "prompt",
        "options",
        "correct",
        "reasons",
        "answers",
        "explanation",
        "lecture",
        "path",
        "line",
        "rule",
        "difficulty",
        "concept",
        "figure",
    ];

    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public Exported Write(IReadOnlyList<Question> questions)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in questions.Select(Row).Prepend(Columns))
        {
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        return new Exported(text.ToString(), []);
    }

    private static string[] Row(Question question) =>
        [
            question.Id,
            question.Version,
            question.Kind,
            FormNames.Of(question.Form),
            question.Prompt,
            Lines(question.Options.Select(Option)),
            Lines(Key(question)),
            Lines(question.Options.Where(option => option.Reason.Length > 0).Select(option => $"{option.Id}: {option.Reason}")),
            Lines(question.Answers),
            question.Explanation,
            question.Citation.Lecture,
            string.Join(SourceLine.Separator, question.Citation.Path),
            question.Citation.Line.ToString(CultureInfo.InvariantCulture),
            question.Rule,
            question.Difficulty.ToString("0.###", CultureInfo.InvariantCulture),
            question.Concept,
            question.Figure?.Source ?? "",
        ];

    private static string Option(QuestionOption option) =>
        option.Match is { } match ? $"{option.Id}: {option.Text} → {match}" : $"{option.Id}: {option.Text}";

    private static IEnumerable<string> Key(Question question) =>
        question.Form switch
        {
            QuestionForm.Ordering => question.Options.OrderBy(option => option.Position).Select(option => option.Id),
            QuestionForm.Matching => [],
            _ => question.Options.Where(option => option.IsCorrect).Select(option => option.Id),
        };

    private static string Lines(IEnumerable<string> lines) => string.Join(Between, lines);

    private static string Cell(string text)
    {
        text = PlainText.Of(text);
        // Full-width signs start formulas in Japanese spreadsheets, too.
        text = text is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text;
        return text.AsSpan().IndexOfAny("\",\n\r'") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
