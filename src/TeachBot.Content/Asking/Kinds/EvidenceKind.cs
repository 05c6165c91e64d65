using System.Text.RegularExpressions;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;

namespace TeachBot.Content.Asking.Kinds;

/// <summary>The sentence that accounts for the question's words, and is of the kind that the question wants.</summary>
internal sealed partial class EvidenceKind(KnowledgeModel knowledge, Evidence evidence, bool isLastResort) : IAnswerKind
{
    private const double Enough = .7,
        Passage = .6,
        Margin = .02;
    private const int MostAlike = 12;

    public Draft? Try(Inquiry inquiry)
    {
        var kind = KindOf(inquiry);
        var isTyped = kind is not null || (isLastResort && !inquiry.Wants("procedure"));
        if (!isTyped || !HasEnoughToGoBy(inquiry, kind) || inquiry.Wants("count") || inquiry.Wants("amount"))
        {
            return null;
        }

        if (kind == AnswerKinds.Reason && inquiry.Words.Count + inquiry.Facets.Count == 0 && inquiry.Subjects.Count == 1)
        {
            return OwnReason(inquiry);
        }

        var holding = evidence
            .Rank(inquiry, fact => Bonus(kind, fact))
            .Where(support => Holds(support, kind, inquiry) && (!support.IsInherited || IsInheritable(support.Fact, inquiry)))
            .Take(MostAlike)
            .ToList();
        if (holding.Count == 0)
        {
            return null;
        }

        var best = holding[0];
        IReadOnlyList<Fact> facts =
            kind == AnswerKinds.Lookup && best.Fact.Subject is not null ? Alike(holding) : WithReason(best.Fact, kind, inquiry);
        var subject = inquiry.Subjects.FirstOrDefault() ?? best.Fact.Subject;
        return new Draft(kind ?? AnswerKinds.Passage, facts, Math.Round(best.Score, 2)) { Subject = subject };
    }

    /// <summary>A sentence can only be found by words; a bare subject is enough where its utmost or its reason is asked for.</summary>
    private bool HasEnoughToGoBy(Inquiry inquiry, string? kind) =>
        (kind is AnswerKinds.Superlative or AnswerKinds.Reason && inquiry.Subjects.Count > 0)
        || inquiry.Wants("class")
        || inquiry.Words.Count + inquiry.Facets.Count + (isLastResort ? inquiry.Subjects.Count - 1 : 0) > 0;

    /// <summary>「Xはなぜ？」 with nothing more: what the notes say about X and give a reason in.</summary>
    private Draft? OwnReason(Inquiry inquiry)
    {
        var reason = knowledge.About(inquiry.Subjects[0]).FirstOrDefault(fact => StrongCause().IsMatch(fact.Text));
        return reason is null ? null : new Draft(AnswerKinds.Reason, [reason], .7) { Subject = inquiry.Subjects[0] };
    }

    /// <summary>「どれ？」 may have several answers: the best fact, and those on other subjects that say it just as well.</summary>
    private static List<Fact> Alike(List<Support> holding) =>
        [
            .. holding
                .Where(support =>
                    support.Score >= holding[0].Score - Margin
                    && support.TextShare >= holding[0].TextShare - Margin
                    && support.Fact.Subject is not null
                )
                .DistinctBy(support => support.Fact.Subject)
                .Select(support => support.Fact),
        ];

    /// <summary>What the notes say of a kind holds for its members only in the kind's own words, and never as instructions.</summary>
    private static bool IsInheritable(Fact fact, Inquiry inquiry) =>
        !inquiry.Wants("procedure")
        && inquiry.Words.All(word =>
            fact.Key.Contains(word.Text, StringComparison.Ordinal) || fact.Context.Contains(word.Text, StringComparison.Ordinal)
        );

    /// <summary>「そのため…」 states the outcome; the reason stands in the sentence before.</summary>
    private IReadOnlyList<Fact> WithReason(Fact fact, string? kind, Inquiry inquiry) =>
        kind == AnswerKinds.Reason
        && (Outcome().IsMatch(fact.Text) || Explanation().IsMatch(fact.Text))
        && fact.Id > 0
        && knowledge.Facts[fact.Id - 1] is var before
        && before.Block == fact.Block
            ? [before, fact]
        : kind == AnswerKinds.Reason && Because(fact) is { } because ? [fact, because]
        : evidence.Together(fact, inquiry);

    /// <summary>The next sentence, where it gives the reason for this one: 「これは…ためです。」</summary>
    private Fact? Because(Fact fact) =>
        fact.Id >= 0
        && fact.Id + 1 < knowledge.Facts.Count
        && knowledge.Facts[fact.Id + 1] is var next
        && next.Block == fact.Block
        && (Explanation().IsMatch(next.Text) || Closing().IsMatch(next.Text))
        && Lexicon.Japanese.Mentions("cause", next.Key)
            ? next
            : null;

    private static string? KindOf(Inquiry inquiry) =>
        inquiry.Wants("superlative") ? AnswerKinds.Superlative
        : inquiry.Wants("reason") ? AnswerKinds.Reason
        : inquiry.Wants("which") || inquiry.Wants("class") ? AnswerKinds.Lookup
        : null;

    private bool Holds(Support support, string? kind, Inquiry inquiry) =>
        support.IsComplete
        && support.Score >= Enough
        && support.WordShare >= .5
        && support.TextShare > (kind is null ? .2 : .1)
        && kind switch
        {
            AnswerKinds.Superlative => IsDegree(support.Fact),
            AnswerKinds.Reason => Lexicon.Japanese.Mentions("cause", support.Fact.Key) || Because(support.Fact) is not null,
            _ when inquiry.Wants("when") && !Time().IsMatch(support.Fact.Text) => false,
            null when support.WordShare < Passage => false,
            _ => inquiry.Subjects.Count < 2 || inquiry.Words.Count > 0 || NamesAny(support.Fact, inquiry.Subjects),
        };

    private bool NamesAny(Fact fact, IReadOnlyList<Term> subjects) => subjects.Any(subject => evidence.Names(fact.Key, subject));

    private double Bonus(string? kind, Fact fact) =>
        kind switch
        {
            AnswerKinds.Superlative => Utmost().IsMatch(fact.Text) ? .3 : 0,
            AnswerKinds.Reason => Because(fact) is not null ? .35
            : StrongCause().IsMatch(fact.Text) ? .3
            : Lexicon.Japanese.Mentions("cause", fact.Key) ? .1
            : 0,
            null => Cleft().IsMatch(fact.Text) ? .06 : 0,
            AnswerKinds.Lookup => fact.Subject is { Sections.Count: > 0 } or { Classes.Count: > 0 } ? .1 : 0,
            _ => 0,
        };

    /// <summary>「…するのはXです」 names what was looked for.</summary>
    [GeneratedRegex("のは.{1,40}(?:です|である|となって|なって|だ。)")]
    private static partial Regex Cleft();

    private static bool IsDegree(Fact fact) =>
        Utmost().IsMatch(fact.Text)
        || fact.Text.Contains("比べ", StringComparison.Ordinal)
        || fact.Text.Contains("より", StringComparison.Ordinal);

    [GeneratedRegex("[0-9０-９]|世紀|時代|とき|時に|際|最近|今後|前|後|頃|ごろ|最初|次回")]
    private static partial Regex Time();

    [GeneratedRegex("(?:ため|から)(?:である|です|だ|なのです|なのだ)。?$")]
    private static partial Regex Closing();

    [GeneratedRegex("ため|から|ので|理由|なぜなら|分、")]
    private static partial Regex StrongCause();

    [GeneratedRegex("^(?:これは|それは|なぜなら|というのも|理由は)")]
    private static partial Regex Explanation();

    [GeneratedRegex("^(?:そのため|このため|したがって|従って|よって|だから|ですから|それゆえ|その結果|これにより)")]
    private static partial Regex Outcome();

    [GeneratedRegex("最|もっとも|一番|いちばん")]
    private static partial Regex Utmost();
}
