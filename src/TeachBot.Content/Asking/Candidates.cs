using TeachBot.Content.Indexing;
using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Asking;

/// <summary>Finds the few facts that are worth weighing, from the rarest thing that the question names.</summary>
internal sealed class Candidates(KnowledgeModel knowledge, KnowledgeIndex index)
{
    /// <summary>
    /// Weighing a fact takes microseconds. Where more than this fit, words that stand everywhere were all that was asked for; then those
    /// that say the words themselves come first, in the order of the notes.
    /// </summary>
    private const int Most = 512;

    /// <summary>The facts that can account for every need; where an answer may leave out each of them, for any.</summary>
    /// <param name="needs">One or more.</param>
    /// <param name="about">Subjects of which one must be near, too; any where none is given.</param>
    internal IReadOnlyList<Fact> For(IReadOnlyList<Need> needs, IReadOnlyList<Need> about)
    {
        var required = needs.Where(need => !need.IsSoft).OrderBy(need => index.Estimate(need.Keys)).ToList();
        using var found = required.Count > 0 ? InAll(required) : InAny(needs);
        if (about.Count > 0 && found.Count > Most)
        {
            using var near = InAny(about);
            found.IntersectWith(near);
        }

        var facts = found.Numbers().Select(id => knowledge.Facts[id]).Where(fact => fact.Kind != FactKind.Figure);
        return [.. found.Count > Most ? Saying(needs, found).Take(Most).Concat(facts).Distinct().Take(Most) : facts];
    }

    private NumberSet InAll(List<Need> needs)
    {
        var found = Around(needs[0]);
        foreach (var need in needs.Skip(1).TakeWhile(_ => found.Count > Most))
        {
            using var around = Around(need);
            found.IntersectWith(around);
        }

        return found;
    }

    private NumberSet InAny(IReadOnlyList<Need> needs)
    {
        var found = Around(needs[0]);
        foreach (var need in needs.Skip(1))
        {
            using var around = Around(need);
            found.UnionWith(around);
        }

        return found;
    }

    private NumberSet Around(Need need)
    {
        var found = index.Around(need.Keys);
        if (need.Subject is { } subject)
        {
            index.AddAbout(found, subject);
            subject.Classes.ForEach(membership => index.AddAbout(found, membership.Class));
        }

        return found;
    }

    /// <summary>Of the facts found, those that say the question's words in their own text.</summary>
    private IEnumerable<Fact> Saying(IReadOnlyList<Need> needs, NumberSet found)
    {
        using var saying = index.Mentioning(needs.Where(need => need.Word is not null).Select(need => need.Keys));
        saying.IntersectWith(found);
        return [.. saying.Numbers().Take(Most).Select(id => knowledge.Facts[id]).Where(fact => fact.Kind != FactKind.Figure)];
    }
}
