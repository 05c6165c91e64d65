using System.Text.RegularExpressions;
using TeachBot.Content.Indexing;
using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Asking.Kinds;

/// <summary>「どんなXがある？」「Xの種類は？」「Xの主な製品は？」</summary>
internal sealed partial class ListKind(KnowledgeModel knowledge, KnowledgeIndex index, Evidence evidence) : IAnswerKind
{
    private const int DeepestKind = 8;

    public Draft? Try(Inquiry inquiry)
    {
        var wanted = inquiry.Wants("list") || inquiry.Facets.Any(facet => facet is "種類" or "例");
        if (
            !wanted
            || inquiry.Facets.Any(facet => facet is not ("種類" or "例"))
            || inquiry.Wants("procedure")
            || inquiry.Wants("reason")
            || inquiry.Wants("superlative")
            || inquiry.Wants("who")
            || inquiry.Wants("when")
        )
        {
            return null;
        }

        foreach (var subject in inquiry.Subjects)
        {
            var path = string.Concat(subject.Sections.SelectMany(section => section.Path).Select(Core.Text.JapaneseText.Key));
            if (inquiry.Words.Where(word => !word.IsSoft).All(word => Evidence.Contains(path, word) > 0) && ListOf(subject) is { } list)
            {
                return list;
            }
        }

        return inquiry.Subjects.Count + inquiry.Words.Count == 0 ? null : ByHeading(inquiry) ?? Examples(inquiry);
    }

    private Draft? ListOf(Term subject)
    {
        if (subject.Members.Count > 0)
        {
            return new Draft(AnswerKinds.List, [.. Members(subject, 0).Distinct()], .95) { Subject = subject };
        }

        var kinds = Enumeration(subject);
        return kinds is null ? null : new Draft(AnswerKinds.List, Announce(kinds), .9) { Subject = subject };
    }

    /// <summary>No list: the sentences about the subject that give examples, else what explains it.</summary>
    private Draft? Examples(Inquiry inquiry)
    {
        if (inquiry.Subjects.Count != 1 || inquiry.Words.Count > 0 || !inquiry.Facets.Contains("例"))
        {
            return null;
        }

        var subject = inquiry.Subjects[0];
        var examples = knowledge
            .About(subject)
            .Union(subject.Definitions)
            .OrderBy(fact => fact.Id)
            .Where(fact => GivesExamples().IsMatch(fact.Text))
            .Take(3)
            .ToList();
        var facts = examples.Count > 0 ? examples : [.. DefinitionKind.Definition(knowledge, subject)];
        return facts.Count == 0 ? null : new Draft(AnswerKinds.List, facts, .7) { Subject = subject };
    }

    [GeneratedRegex("代表|有名|例えば|たとえば|例は|などが|など、|知られ|見られ")]
    private static partial Regex GivesExamples();

    private static IEnumerable<Fact> Members(Term subject, int depth) =>
        depth > DeepestKind ? [] : subject.Members.SelectMany(member => Members(member.Class, depth + 1).Prepend(member.Fact));

    /// <summary>The concepts that the notes set under a term, or under one whose name ends with it (楽器 for 管弦楽器).</summary>
    private TermGroup? Enumeration(Term subject) =>
        (subject.Key.Length > 2 ? index.TermsEndingWith(subject.Key) : [subject])
            .SelectMany(knowledge.KindsOf)
            .Where(group => group.IsEnumeration)
            .OrderByDescending(group => knowledge.MeaningOf(group.Section).Facets.Contains("種類"))
            .ThenByDescending(group => group.Whole == subject)
            .FirstOrDefault();

    private List<Fact> Announce(TermGroup kinds)
    {
        var announcing = GroupBuilder.Announcing(kinds.Terms, knowledge.In(kinds.Section));
        var named = announcing is not null && kinds.Terms.All(term => evidence.Names(announcing.Key, term));
        return [.. (announcing is null ? [] : new[] { announcing }), .. named ? [] : kinds.Terms.SelectMany(Heading)];
    }

    private IEnumerable<Fact> Heading(Term term) => term.Sections.Take(1).Select(section => knowledge.Heading(section, term.Name));

    private Draft? ByHeading(Inquiry inquiry)
    {
        var needs = inquiry.Subjects.Select(evidence.KeysOf).Concat(inquiry.Words.Select(Evidence.KeysOf));
        foreach (var section in index.SectionsNaming(needs).Where(section => section.Parent is not null))
        {
            var path = Core.Text.JapaneseText.Key(string.Concat(section.Path));
            if (
                !inquiry.Subjects.All(subject => evidence.Names(path, subject))
                || !inquiry.Words.All(word => Evidence.Contains(path, word) > .5)
            )
            {
                continue;
            }

            if (knowledge.GroupsIn(section).FirstOrDefault(group => group.IsEnumeration) is { } kinds)
            {
                return new Draft(AnswerKinds.List, Announce(kinds), .8);
            }

            var items = knowledge.In(section).Where(fact => fact.Kind is FactKind.Item or FactKind.Names).ToList();
            if (items.Count > 0)
            {
                return new Draft(AnswerKinds.List, items, .8);
            }
        }

        return null;
    }
}
