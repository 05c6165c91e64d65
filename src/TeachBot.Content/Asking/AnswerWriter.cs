using System.Text.RegularExpressions;
using TeachBot.Content.Indexing;
using TeachBot.Content.Knowledge;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking;

/// <summary>
/// Puts a draft in the notes' own words: whole sentences, with their subject named, never more than a reader wants at once.
/// </summary>
internal sealed partial class AnswerWriter(KnowledgeModel knowledge, KnowledgeIndex index)
{
    internal const int LongestAnswer = 400;
    private readonly FollowUps _followUps = new(knowledge, index);

    internal IReadOnlyList<string> FollowUpsFor(Draft draft) => _followUps.For(draft);

    /// <param name="inquiry">The question.</param>
    /// <param name="draft">What answers it.</param>
    /// <param name="near">What the places are about that come near to it; null where nobody looked.</param>
    internal Answer Write(Inquiry inquiry, Draft draft, IEnumerable<Term>? near = null)
    {
        if (draft.Missing is { } missing)
        {
            var nearest = draft.Kind == AnswerKinds.SmallTalk ? _followUps.Openers : _followUps.Nearest(inquiry, near ?? []);
            return new Answer
            {
                Kind = draft.Kind,
                Miss = new Miss(AsTyped(inquiry.Text, missing), draft.Subject?.Name, nearest),
                Subject = draft.Subject,
            };
        }

        var statements = draft.Memberships.Select(OfKind).Concat(Fitting(draft)).ToList();
        return new Answer
        {
            Kind = draft.Kind,
            Statements = statements,
            Comparison = draft.Comparison,
            Figures = draft.Figures.Count > 0 ? draft.Figures : [.. draft.Facts.SelectMany(knowledge.FiguresOf).Distinct()],
            Confidence = draft.Confidence,
            Subject = draft.Subject,
            FollowUps = _followUps.For(draft),
        };
    }

    /// <summary>A word as the asker wrote it, not as it was folded for comparing.</summary>
    private static string AsTyped(string question, string folded)
    {
        var text = JapaneseText.WellFormed(question).Normalize(System.Text.NormalizationForm.FormKC);
        var at = text.IndexOf(folded, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? folded : text.Substring(at, folded.Length);
    }

    internal static Statement StatementOf(Fact fact)
    {
        var text = fact switch
        {
            { Kind: FactKind.Cell, Label: { } label } => $"{label} {fact.Text}",
            { Kind: FactKind.Figure, Label: { Length: > 0 } shown } when shown != fact.Text => $"{fact.Text}：{shown}",
            _ => fact.Text,
        };
        var subject = fact.Subject is { } about && !fact.Key.Contains(about.Key, StringComparison.Ordinal) ? about.Name : null;
        return new Statement(subject, text, fact.Citation) { Form = FormOf(fact.Kind) };
    }

    private static StatementForm FormOf(FactKind kind) =>
        kind switch
        {
            FactKind.Sentence => StatementForm.Sentence,
            FactKind.Command or FactKind.Code => StatementForm.Code,
            _ => StatementForm.Item,
        };

    private static Statement OfKind((Term Member, Membership Membership) of) =>
        new(of.Member.Name, of.Membership.Heading, of.Membership.Fact.Citation) { Class = of.Membership.Class.Name };

    /// <summary>
    /// The facts so that they can be understood alone: 「そのため…」 with the sentence before it, 「次の2つです。」 with what follows.
    /// </summary>
    /// <remarks>
    /// One after the other, as far as somebody reads: a draft may have all rows of a table, of which an answer holds a few.
    /// </remarks>
    private IEnumerable<Fact> Complete(IReadOnlyList<Fact> facts)
    {
        var told = new HashSet<Fact>();
        foreach (var fact in facts)
        {
            if (
                fact.Id > 0
                && LeansBack().IsMatch(fact.Text)
                && knowledge.Facts[fact.Id - 1] is var before
                && before.Block == fact.Block
                && told.Add(before)
            )
            {
                yield return before;
            }

            if (told.Add(fact))
            {
                yield return fact;
            }

            if (fact.Id >= 0 && PointsAhead().IsMatch(fact.Text))
            {
                foreach (
                    var next in knowledge
                        .Facts.Skip(fact.Id + 1)
                        .TakeWhile(next => next.Section == fact.Section && (next.Lead == fact || next.Lead?.Lead == fact))
                        .Where(told.Add)
                )
                {
                    yield return next;
                }
            }
        }
    }

    [GeneratedRegex("^(?:そのため|このため|したがって|よって|だから|それゆえ|その結果|これは|これに|これを|それは|それに)")]
    private static partial Regex LeansBack();

    [GeneratedRegex("(?:次の|以下).{0,20}(?:です|ます|である|ある|れる|する)。$")]
    private static partial Regex PointsAhead();

    private IEnumerable<Statement> Fitting(Draft draft)
    {
        var length = 0;
        Fact? before = null;
        foreach (var fact in Complete(draft.Facts))
        {
            var statement = StatementOf(fact);
            statement = before is not null && before.Subject == fact.Subject ? statement with { Subject = null } : statement;
            before = fact;
            length += statement.Text.Length + (statement.Subject?.Length ?? 0) + 2;
            if (length > LongestAnswer && length > statement.Text.Length + (statement.Subject?.Length ?? 0) + 2)
            {
                yield break;
            }

            yield return statement.Text.Length > LongestAnswer
                ? statement with
                {
                    Text = Graphemes.Cut(statement.Text, LongestAnswer),
                }
                : statement;
        }
    }
}
