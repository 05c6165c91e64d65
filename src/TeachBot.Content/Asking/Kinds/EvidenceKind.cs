using System.Text.RegularExpressions;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;

namespace TeachBot.Content.Asking.Kinds;

/// <summary>The sentence that accounts for the question's words, and is of the kind that the question wants.</summary>
internal sealed partial class EvidenceKind(Evidence evidence, bool isLastResort) : IAnswerKind
{
    private const double Enough = .75;

    public Draft? Try(Inquiry inquiry)
    {
        var kind = KindOf(inquiry);
        if ((kind is null && !isLastResort) || inquiry.Words.Count + inquiry.Facets.Count == 0)
        {
            return null;
        }

        var best = evidence.Rank(inquiry, fact => Bonus(kind, fact)).Where(support => support.Fact.Kind is not FactKind.Figure)
            .Select(support => (Support?)support).FirstOrDefault(support => Holds(support!.Value, kind));
        return best is not { } found ? null : new Draft(kind ?? AnswerKinds.Passage, [found.Fact], Math.Round(found.Score, 2))
        {
            Subject = inquiry.Subjects.FirstOrDefault() ?? found.Fact.Subject,
        };
    }

    private static string? KindOf(Inquiry inquiry) =>
        inquiry.Wants("superlative") ? AnswerKinds.Superlative
        : inquiry.Wants("reason") ? AnswerKinds.Reason
        : inquiry.Wants("which") || inquiry.Wants("class") ? AnswerKinds.Lookup
        : null;

    private static bool Holds(Support support, string? kind) =>
        support.IsComplete && support.Score >= Enough && support.TextShare > .2 && kind switch
        {
            AnswerKinds.Superlative => IsDegree(support.Fact),
            AnswerKinds.Reason => Lexicon.Japanese.Mentions("cause", support.Fact.Key),
            _ => true,
        };

    private static double Bonus(string? kind, Fact fact) => kind switch
    {
        AnswerKinds.Superlative => Utmost().IsMatch(fact.Text) ? .3 : 0,
        AnswerKinds.Reason => Lexicon.Japanese.Mentions("cause", fact.Key) ? .3 : 0,
        AnswerKinds.Lookup => fact.Subject is { Sections.Count: > 0 } or { Classes.Count: > 0 } ? .1 : 0,
        _ => 0,
    };

    private static bool IsDegree(Fact fact) => Utmost().IsMatch(fact.Text) || fact.Text.Contains("比べ", StringComparison.Ordinal) || fact.Text.Contains("より", StringComparison.Ordinal);

    [GeneratedRegex("最|もっとも|一番|いちばん")]
    private static partial Regex Utmost();
}
