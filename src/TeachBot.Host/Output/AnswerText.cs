using System.Globalization;
using TeachBot.Commands.Asking;
using TeachBot.Commands.Comparing;
using TeachBot.Content.Asking;
using TeachBot.Core.Documents;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Output;

/// <summary>An answer as plain text, complete: a comparison with all its cells.</summary>
internal static class AnswerText
{
    internal static string Plain(Answer answer, Wording wording) =>
        answer.Miss is { } miss ? Missing(answer, miss, wording)
        : answer.Comparison is { } comparison
            ? PlainText.Of(new Document([.. ComparisonBlocks.Of(comparison with { Deciding = Typed(comparison.Deciding) }, wording.Chat)]))
        : Statements(answer.Statements, wording);

    internal static string Statements(IReadOnlyList<Statement> statements, Wording wording) =>
        PlainText.Of(new Document([.. StatementBlocks.Of(Typed(statements), wording.Chat.Ask)]));

    private static string Missing(Answer answer, Miss miss, Wording wording)
    {
        if (answer.Kind == AnswerKinds.SmallTalk)
        {
            return string.Format(CultureInfo.InvariantCulture, wording.Answers.SmallTalk, miss.Nearest.Count > 0 ? miss.Nearest[0] : "○○");
        }

        if (answer.Near.Count > 0)
        {
            return string.Join('\n', answer.Near.Select(place => $"・{place.Text}").Prepend(wording.Chat.Ask.Near));
        }

        var sentence = MissSentence.Of(miss, wording.Chat.Ask);
        return miss.Nearest.Count == 0
            ? sentence
            : sentence + "\n" + string.Format(CultureInfo.InvariantCulture, wording.Answers.Nearest, string.Join("、", miss.Nearest));
    }

    /// <summary>In a terminal, what is to be typed there stands behind a prompt.</summary>
    private static Statement[] Typed(IReadOnlyList<Statement> statements) =>
        [
            .. statements.Select(statement =>
                statement.Form == StatementForm.Code ? statement with { Text = "$ " + statement.Text } : statement
            ),
        ];
}
