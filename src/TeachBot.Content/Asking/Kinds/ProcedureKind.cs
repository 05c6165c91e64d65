using TeachBot.Content.Indexing;
using TeachBot.Content.Knowledge;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking.Kinds;

/// <summary>「…の手順は？」「最初に何をする？」「手順3は？」「…の次は？」</summary>
internal sealed class ProcedureKind(KnowledgeModel knowledge, KnowledgeIndex index, Evidence evidence) : IAnswerKind
{
    public Draft? Try(Inquiry inquiry)
    {
        var isPlace = inquiry.Wants("first") || inquiry.Wants("last") || inquiry.Wants("after") || inquiry.Wants("before");
        var isProcedure = inquiry.Wants("procedure") || inquiry.Facets.Contains("手順");
        if (!isProcedure && !(isPlace && (inquiry.Wants("what") || inquiry.Facets.Contains("役割"))))
        {
            return null;
        }

        var matches = Candidates(inquiry)
            .Select(procedure => (Procedure: procedure, Share: ShareOf(procedure, inquiry, withSteps: isPlace)))
            .Where(match => match.Share >= .8)
            .OrderByDescending(match => match.Share)
            .ToList();
        if (matches.Count > 0)
        {
            return Answer(matches[0].Procedure, inquiry, matches[0].Share);
        }

        return isProcedure ? Means(inquiry) : null;
    }

    private static Draft Answer(Procedure procedure, Inquiry inquiry, double share)
    {
        if (inquiry.Numbers.Count > 0 && !procedure.Steps.Exists(step => step.Number == inquiry.Numbers[0]))
        {
            return Draft.NotFound($"手順{inquiry.Numbers[0]}", inquiry.Subjects.FirstOrDefault());
        }

        var chosen = Chosen(procedure, inquiry);
        var facts =
            chosen.Count == 1
                ? chosen[0].Details.Prepend(chosen[0].Fact)
                : chosen.SelectMany(step => step.Details.Where(detail => detail.Kind == FactKind.Command).Prepend(step.Fact));
        if (facts.Sum(fact => fact.Text.Length + 2) > AnswerWriter.LongestAnswer)
        {
            facts = chosen.Select(step => step.Fact);
        }

        return new Draft(AnswerKinds.Procedure, [.. facts], share)
        {
            Subject = inquiry.Subjects.FirstOrDefault(),
            IsStep = chosen.Count < procedure.Steps.Count,
        };
    }

    private static List<ProcedureStep> Chosen(Procedure procedure, Inquiry inquiry)
    {
        var steps = procedure.Steps;
        if (inquiry.Numbers.Count > 0 && steps.Find(step => step.Number == inquiry.Numbers[0]) is { } numbered)
        {
            return [numbered];
        }

        var named = steps.FindIndex(step =>
            inquiry.Words.Count > 0 && inquiry.Words.All(word => Evidence.Contains(step.Fact.Key, word) > 0)
        );
        if (named >= 0 && inquiry.Wants("after") && named + 1 < steps.Count)
        {
            return [steps[named + 1]];
        }

        if (named > 0 && inquiry.Wants("before"))
        {
            return [steps[named - 1]];
        }

        return inquiry.Wants("first") ? [steps[0]]
            : inquiry.Wants("last") ? [steps[^1]]
            : steps;
    }

    /// <summary>
    /// The procedures that name all that must be accounted for; where that is nothing, any everyday word; the first where nothing is
    /// named.
    /// </summary>
    private IReadOnlyList<Procedure> Candidates(Inquiry inquiry)
    {
        var required = inquiry
            .Subjects.Select(evidence.KeysOf)
            .Concat(inquiry.Words.Where(word => !word.IsSoft).Select(Evidence.KeysOf))
            .ToList();
        return required.Count > 0 ? index.ProceduresNaming(required)
            : inquiry.Words.Count > 0
                ? index.ProceduresNaming([
                    [.. inquiry.Words.SelectMany(Evidence.KeysOf)],
                ])
            : [.. knowledge.Procedures.Take(1)];
    }

    private double ShareOf(Procedure procedure, Inquiry inquiry, bool withSteps)
    {
        var key =
            JapaneseText.Key(procedure.Title + string.Concat(procedure.Section.Path) + procedure.Steps[0].Fact.Citation.Lecture)
            + (withSteps ? string.Concat(procedure.Steps.Select(step => step.Fact.Key)) : "");
        var needs = inquiry
            .Subjects.Select(subject => evidence.Names(key, subject) ? 1.0 : 0)
            .Concat(
                inquiry.Words.Select(word =>
                    Evidence.Contains(key, word) > 0 ? 1
                    : word.IsSoft ? .7
                    : 0
                )
            )
            .DefaultIfEmpty(.8)
            .ToList();
        return needs.Min() == 0 ? 0 : needs.Average();
    }

    /// <summary>No numbered steps: a sentence that says by what means, as long as it speaks of the very thing asked about.</summary>
    private Draft? Means(Inquiry inquiry)
    {
        if (inquiry.Words.Count == 0)
        {
            return Draft.NotFound("手順", inquiry.Subjects.FirstOrDefault());
        }

        var found = evidence
            .Rank(inquiry, fact => IsMeans(fact) ? .2 : 0)
            .FirstOrDefault(support =>
                support.IsComplete
                && !support.IsInherited
                && support.Score >= .75
                && support.TextShare > .3
                && support.WordShare >= .95
                && IsMeans(support.Fact)
                && inquiry.Words.All(word => !word.IsSoft || Evidence.Contains(support.Fact.Key, word) > 0)
            );
        return found.Fact is null
            ? null
            : new Draft(AnswerKinds.Procedure, [found.Fact], found.Score) { Subject = inquiry.Subjects.FirstOrDefault() };
    }

    private static bool IsMeans(Fact fact) =>
        fact.Kind is FactKind.Command or FactKind.Step
        || CommandKind.IsCommandRow(fact)
        || Language.Lexicon.Japanese.Mentions("means", fact.Key);
}
