using System.Globalization;
using System.Text;
using TeachBot.Content.Asking;
using TeachBot.Content.Comparing;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Output;

/// <summary>An answer as plain text, complete: a comparison with all its cells.</summary>
internal static class AnswerText
{
    internal static string Plain(Answer answer, Wording wording)
    {
        if (answer.Miss is { } miss)
        {
            return Missing(answer, miss, wording.Answers);
        }

        var text = new StringBuilder();
        Append(text, answer.Statements, wording.Answers);
        if (answer.Comparison is { } comparison)
        {
            Append(text, comparison, wording.Answers);
        }

        return text.ToString().TrimEnd();
    }

    internal static string Missing(Answer answer, Miss miss, AnswerWording wording)
    {
        if (answer.Kind == AnswerKinds.SmallTalk)
        {
            return string.Format(CultureInfo.InvariantCulture, wording.SmallTalk, miss.Nearest.Count > 0 ? miss.Nearest[0] : "○○");
        }

        var sentence = (miss.Unknown.Length, miss.Subject) switch
        {
            (0, _) => wording.NotFound,
            (_, null) => string.Format(CultureInfo.InvariantCulture, wording.NotFoundPart, miss.Unknown),
            (_, { } subject) => string.Format(CultureInfo.InvariantCulture, wording.NotFoundPartOf, miss.Unknown, subject),
        };
        return miss.Nearest.Count == 0 ? sentence
            : sentence + "\n" + string.Format(CultureInfo.InvariantCulture, wording.Nearest, string.Join("、", miss.Nearest));
    }

    internal static void Append(StringBuilder text, IReadOnlyList<Statement> statements, AnswerWording wording)
    {
        Statement? before = null;
        foreach (var statement in statements)
        {
            var goesOn = before is { Form: StatementForm.Sentence, Class: null } && statement.Form == StatementForm.Sentence
                && statement.Class is null && (statement.Subject is null || statement.Subject == before.Subject);
            if (before is not null && !goesOn)
            {
                text.Append('\n');
            }

            text.Append(statement.Form switch { StatementForm.Item => "・", StatementForm.Code => "$ ", _ => "" });
            if (statement.Subject is { } subject && statement.Class is null && statement.Form != StatementForm.Code && subject != before?.Subject)
            {
                text.AppendFormat(CultureInfo.InvariantCulture, wording.SubjectPrefix, subject);
            }

            text.Append(statement.Class is { } kind
                ? string.Format(CultureInfo.InvariantCulture, wording.Membership, statement.Subject, kind, statement.Text)
                : statement.Text);
            before = statement;
        }

        if (before is not null)
        {
            text.Append('\n');
        }
    }

    private static void Append(StringBuilder text, Comparison comparison, AnswerWording wording)
    {
        Append(text, comparison.Deciding, wording);
        foreach (var row in comparison.Rows)
        {
            text.Append('【').Append(row.Facet).Append("】\n");
            foreach (var (concept, cell) in comparison.Concepts.Zip(row.Cells))
            {
                text.Append('・').AppendFormat(CultureInfo.InvariantCulture, wording.SubjectPrefix, concept).Append(cell?.Text ?? wording.EmptyCell).Append('\n');
            }
        }
    }
}
