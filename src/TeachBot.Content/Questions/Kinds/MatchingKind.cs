using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Deriving;
using TeachBot.Content.Questions.Proving.Claims;

namespace TeachBot.Content.Questions.Kinds;

/// <summary>
/// Terms that stand side by side, each with one thing that belongs to it alone: an example, a description, a value of a table.
/// </summary>
internal sealed class MatchingKind : IQuestionKind
{
    private const int Fewest = 3;

    public IEnumerable<Draft> Derive(LectureNotes notes)
    {
        foreach (
            var group in notes
                .Groups.DistinctBy(group => string.Join('\n', group.Terms.Select(term => term.Key)))
                .Where(group => group.Terms.Count >= Fewest)
        )
        {
            var terms = group.Terms.Take(QuestionLimits.Pairs).ToList();
            foreach (
                var draft in (IEnumerable<Draft?>)
                    [Examples(group, terms, notes), Descriptions(group, terms, notes), .. Values(group, terms, notes)]
            )
            {
                if (draft is not null)
                {
                    yield return draft;
                }
            }
        }
    }

    private static Draft? Examples(TermGroup group, List<Term> terms, LectureNotes notes)
    {
        var options = terms
            .SelectMany(kind =>
                kind.Members.Where(membership => notes.Has(membership.Fact))
                    .Skip(1)
                    .Take(1)
                    .Select(member =>
                        (
                            Option: new DraftOption(kind.Name, true, Reasons.Of(member.Fact), kind)
                            {
                                Match = member.Class.Name,
                                MatchTerm = member.Class,
                            },
                            member.Fact
                        )
                    )
            )
            .ToList();
        return Pairs(group, "examples", Prompts.MatchExamples, options, option => new HasKind(option.MatchTerm!));
    }

    private static Draft? Descriptions(TermGroup group, List<Term> terms, LectureNotes notes)
    {
        var options = new List<(DraftOption, Fact)>();
        var statements = new Dictionary<string, Statement>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            var statement = notes.Statements.FirstOrDefault(statement =>
                statement.Subject == term
                && statement.TellsOfSubject
                && statement.Body.Length <= QuestionLimits.Option
                && !notes.DescriptionOf(statement).HasBlank
                && Proving.Giveaway.IsFree(statement.Body, terms)
            );
            if (statement is not null && statements.TryAdd(statement.Body.TrimEnd('。'), statement))
            {
                options.Add(
                    (new DraftOption(term.Name, true, Reasons.Of(statement), term) { Match = statement.Body.TrimEnd('。') }, statement.Fact)
                );
            }
        }

        return Pairs(group, "descriptions", Prompts.MatchDescriptions, options, option => new IsTold(statements[option.Match!]));
    }

    private static IEnumerable<Draft?> Values(TermGroup group, List<Term> terms, LectureNotes notes)
    {
        foreach (var lists in notes.AspectLists.Where(list => list.IsCell && terms.Contains(list.Subject)).GroupBy(list => list.Aspect))
        {
            var all = lists.ToList();
            var options = all.DistinctBy(list => list.Values[0].Text)
                .Select(list =>
                    (
                        new DraftOption(list.Subject.Name, true, Reasons.Of(list, list.Values[0]), list.Subject)
                        {
                            Match = list.Values[0].Text,
                        },
                        list.Values[0].Fact
                    )
                )
                .ToList();
            yield return Pairs(group, lists.Key, Prompts.MatchValues(all[0].Column), options, option => new Lists(option.Match!, all));
        }
    }

    private static Draft? Pairs(
        TermGroup group,
        string detail,
        string prompt,
        List<(DraftOption Option, Fact Fact)> pairs,
        Func<DraftOption, Proving.IClaim> claimOf
    )
    {
        var options = pairs.Select(pair => pair.Option).ToList();
        return options.Count < Fewest
            ? null
            : new Draft
            {
                Kind = QuestionKinds.Matching,
                Rule = detail is "examples" or "descriptions" ? detail : "cells",
                Form = QuestionForm.Matching,
                Concept = group.Whole ?? options[0].Term,
                Heading = group.Heading,
                Detail = $"{group.Heading}/{detail}",
                Prompt = prompt,
                Options = options,
                Facts = [.. pairs.Select(pair => pair.Fact).Distinct()],
                Explanation = string.Join('\n', options.Select(option => $"{option.Text}：{option.Match}")),
                Claim = new PairsUp(options, claimOf),
            };
    }
}
