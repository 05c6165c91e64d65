using System.Net;
using System.Text;

namespace TeachBot.Content.Questions.Exchange.Gift;

/// <summary>
/// GIFT, as Moodle imports it. Texts are declared plain, so that nothing in them is taken for HTML. Steps are pairs of step and place,
/// since GIFT has pairs but no order. The id is the title and, with concept and kind as tags, in the comment where Moodle looks for them.
/// </summary>
public sealed class GiftFormat : IQuestionFormat
{
    /// <inheritdoc/>
    public string Name => "gift";

    /// <inheritdoc/>
    public Exported Write(IReadOnlyList<Question> questions)
    {
        var text = new StringBuilder();
        var leftOut = new List<LeftOut>();
        foreach (var question in questions)
        {
            if (Obstacle(question) is { } obstacle)
            {
                leftOut.Add(new LeftOut(question.Id, obstacle));
                continue;
            }

            text.Append("// [id:")
                .Append(question.Id)
                .Append("] [tag:")
                .Append(Tag(question.Concept))
                .Append("] [tag:")
                .Append(Tag(question.Kind))
                .Append("]\n");
            text.Append("::").Append(GiftText.Escape(question.Id)).Append("::[plain]").Append(GiftText.Escape(question.Prompt)).Append('{');
            Append(text, question);
            text.Append("\n\t####").Append(Guarded(SourceLine.Append(question))).Append("\n}\n\n");
        }

        return new Exported(text.ToString(), leftOut);
    }

    /// <summary>An arrow makes a typed answer a pair, and nothing can escape it.</summary>
    private static LeftOutReason? Obstacle(Question question) =>
        question.Figure is not null ? LeftOutReason.Picture
        : question.Form == QuestionForm.Typed && question.Answers.Any(answer => answer.Contains("->", StringComparison.Ordinal))
            ? LeftOutReason.Sign
        : null;

    private static void Append(StringBuilder text, Question question)
    {
        switch (question.Form)
        {
            case QuestionForm.SingleChoice when TrueOrFalse.Is(question):
                var (wrong, right) = (
                    question.Options.First(option => !option.IsCorrect),
                    question.Options.First(option => option.IsCorrect)
                );
                text.Append(question.Options[0].IsCorrect ? 'T' : 'F')
                    .Append(Reason(wrong, always: right.Reason.Length > 0))
                    .Append(Reason(right));
                break;
            case QuestionForm.SingleChoice:
                Append(
                    text,
                    question.Options,
                    option => (option.IsCorrect ? "=" : Weighted('~', 0, option.Text)) + Guarded(option.Text) + Reason(option)
                );
                break;
            case QuestionForm.MultipleChoice:
                Append(text, question.Options, option => $"~%{Grades.Of(question, option)}%{Guarded(option.Text)}{Reason(option)}");
                break;
            case QuestionForm.Matching:
                Append(text, question.Options, option => $"={Left(option.Text)} -> {GiftText.Escape(option.Match ?? "")}");
                break;
            case QuestionForm.Ordering:
                Append(
                    text,
                    question.Options.OrderBy(option => option.Position),
                    option => $"={Left(option.Text)} -> {StepMatch.Of(option.Position)}"
                );
                break;
            case QuestionForm.Typed:
                Append(text, question.Answers, answer => Weighted('=', 100, answer) + Guarded(Wildcards.Escape(answer)));
                break;
        }
    }

    private static void Append<T>(StringBuilder text, IEnumerable<T> items, Func<T, string> line) =>
        text.AppendJoin("", items.Select(item => "\n\t" + line(item)));

    private static string Reason(QuestionOption option, bool always = false) =>
        option.Reason.Length > 0 || always ? "#" + Guarded(option.Reason) : "";

    /// <summary>A text that begins with a percent sign could be taken for a weight, so it gets one.</summary>
    private static string Weighted(char sign, int weight, string text) =>
        text.TrimStart() is ['%', ..] ? $"{sign}%{weight}%" : sign.ToString();

    /// <summary>A text that begins with a bracket could be taken for the name of a format.</summary>
    private static string Guarded(string text) => GiftText.Escape(text) is ['[', ..] escaped ? "[plain]" + escaped : GiftText.Escape(text);

    /// <summary>An arrow on the left side can only be hidden in HTML.</summary>
    private static string Left(string text) =>
        text.Contains("->", StringComparison.Ordinal)
            ? "[html]" + GiftText.Escape(WebUtility.HtmlEncode(PlainText.Of(text)).Replace("\n", "<br>", StringComparison.Ordinal))
            : Guarded(text);

    private static string Tag(string text) =>
        string.Concat(PlainText.OneLine(text).Select(c => c is ']' or '[' or '<' or '>' or '`' || char.IsControl(c) ? ' ' : c)).Trim();
}
