using TeachBot.Content.Indexing;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking.Kinds;

/// <summary>A question in the words of a heading: what stands under it.</summary>
internal sealed class TopicKind(KnowledgeModel knowledge, KnowledgeIndex index, Evidence evidence) : IAnswerKind
{
    public Draft? Try(Inquiry inquiry)
    {
        if (
            inquiry.Words.Count + inquiry.Facets.Count == 0
            || inquiry.Wants("count")
            || inquiry.Wants("superlative")
            || inquiry.Wants("who")
            || inquiry.Wants("when")
            || inquiry.Wants("command")
            || inquiry.Wants("amount")
        )
        {
            return null;
        }

        var covering = index
            .SectionsNaming(Needed(inquiry))
            .Where(section => section.Parent is not null && Covers(section, inquiry))
            .ToList();
        var aspects = covering
            .Where(section => inquiry.Facets.Count > 0 && knowledge.MeaningOf(section).Facets.Order().SequenceEqual(inquiry.Facets.Order()))
            .ToList();
        var best =
            aspects.FirstOrDefault()
            ?? covering.OrderByDescending(section => OwnShare(section, inquiry)).ThenBy(section => section.Title.Length).FirstOrDefault();
        IReadOnlyList<Fact> facts =
            best is null ? []
            : aspects.Count > 1 ? [.. aspects.SelectMany(knowledge.Below).Distinct()]
            : knowledge.Below(best);
        if (
            best is not null
            && inquiry.Wants("reason")
            && !HeadingText.IsClause(HeadingText.NameOf(best.Title))
            && !facts.Any(fact => Lexicon.Japanese.Mentions("cause", fact.Key))
        )
        {
            return null;
        }

        return facts.Count == 0 ? null : new Draft(AnswerKinds.Topic, facts, .85) { Subject = inquiry.Subjects.FirstOrDefault() };
    }

    /// <summary>What the headings must name; where that is nothing but everyday words, the first of these.</summary>
    private List<IReadOnlyList<string>> Needed(Inquiry inquiry)
    {
        var needed = inquiry
            .Subjects.Select(evidence.KeysOf)
            .Concat(inquiry.Words.Where(word => !word.IsSoft).Select(Evidence.KeysOf))
            .Concat(
                inquiry.Facets.Where(facet => facet is not ("種類" or "例")).Select(facet => Evidence.KeysOf(Evidence.FacetWord(facet)))
            )
            .ToList();
        return needed.Count > 0
            ? needed
            :
            [
                [.. inquiry.Words.SelectMany(Evidence.KeysOf)],
            ];
    }

    private bool Covers(Section section, Inquiry inquiry)
    {
        var path = JapaneseText.Key(string.Concat(section.Path));
        return OwnShare(section, inquiry) > 0
            && inquiry.Subjects.All(subject => evidence.Names(path, subject))
            && inquiry.Words.All(word =>
                Evidence.Contains(path, word) == 1
                || (word.IsSoft && inquiry.Words.Count(other => other.IsSoft) == 1 && inquiry.Words.Count > 1)
            )
            && inquiry.Facets.All(facet => facet is "種類" or "例" || Evidence.Contains(path, Evidence.FacetWord(facet)) > 0);
    }

    /// <summary>How many of the question's words the section's own heading has, against its length.</summary>
    private double OwnShare(Section section, Inquiry inquiry)
    {
        var title = JapaneseText.Key(section.Title);
        var found =
            inquiry.Words.Where(word => Evidence.Contains(title, word) == 1).Sum(word => word.Text.Length)
            + inquiry.Facets.Count(facet => Evidence.Contains(title, Evidence.FacetWord(facet)) > 0)
            + inquiry.Subjects.Where(subject => evidence.Names(title, subject)).Sum(subject => subject.Key.Length);
        return (double)found / Math.Max(1, title.Length);
    }
}
