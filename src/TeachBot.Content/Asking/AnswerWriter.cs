using TeachBot.Content.Knowledge;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking;

/// <summary>Puts a draft in the notes' own words: whole sentences, with their subject named, never more than a reader wants at once.</summary>
internal sealed class AnswerWriter(KnowledgeModel knowledge)
{
    internal const int LongestAnswer = 400;
    private readonly FollowUps _followUps = new(knowledge);

    internal Answer Write(Inquiry inquiry, Draft draft)
    {
        if (draft.Missing is { } missing)
        {
            var nearest = draft.Kind == AnswerKinds.SmallTalk ? [] : _followUps.Nearest(inquiry);
            return new Answer { Kind = draft.Kind, Miss = new Miss(missing, draft.Subject?.Name, nearest), Subject = draft.Subject };
        }

        var statements = draft.Memberships.Select(OfKind).Concat(Fitting(draft)).ToList();
        return new Answer
        {
            Kind = draft.Kind,
            Statements = statements,
            Comparison = draft.Comparison,
            Figures = draft.Figures.Count > 0 ? draft.Figures : [.. knowledge.Figures.Where(figure => draft.Facts.Contains(figure.Fact))],
            Confidence = draft.Confidence,
            Subject = draft.Subject,
            FollowUps = FollowUps.For(draft),
        };
    }

    internal static Statement StatementOf(Fact fact)
    {
        var text = fact.Kind == FactKind.Cell && fact.Label is { } label ? $"{label} {fact.Text}" : fact.Text;
        var subject = fact.Subject is { } about && !fact.Key.Contains(about.Key, StringComparison.Ordinal) ? about.Name : null;
        return new Statement(subject, text, fact.Citation) { Form = FormOf(fact.Kind) };
    }

    private static StatementForm FormOf(FactKind kind) => kind switch
    {
        FactKind.Sentence or FactKind.Names => StatementForm.Sentence,
        FactKind.Command or FactKind.Code => StatementForm.Code,
        _ => StatementForm.Item,
    };

    private static Statement OfKind((Term Member, Membership Membership) of) =>
        new(of.Member.Name, of.Membership.Heading, of.Membership.Fact.Citation) { Class = of.Membership.Class.Name };

    private static IEnumerable<Statement> Fitting(Draft draft)
    {
        var length = 0;
        foreach (var fact in draft.Facts)
        {
            var statement = StatementOf(fact);
            length += statement.Text.Length + (statement.Subject?.Length ?? 0) + 2;
            if (length > LongestAnswer && length > statement.Text.Length + (statement.Subject?.Length ?? 0) + 2)
            {
                yield break;
            }

            yield return statement.Text.Length > LongestAnswer ? statement with { Text = Graphemes.Cut(statement.Text, LongestAnswer) } : statement;
        }
    }
}
