using System.Text.RegularExpressions;
using TeachBot.Content.Comparing;
using TeachBot.Content.Indexing;
using TeachBot.Content.Knowledge;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking.Kinds;

/// <summary>「AとBの違いは？」「3つの型を比べて」「性能はどっちが上？」</summary>
internal sealed partial class ComparisonKind(KnowledgeModel knowledge, KnowledgeIndex index, Comparer comparer, Evidence evidence)
    : IAnswerKind
{
    internal const string KindLabel = "種類";
    private readonly Enumerations _enumerations = new(knowledge, index, evidence);

    public Draft? Try(Inquiry inquiry)
    {
        var either =
            inquiry.Wants("which")
            && inquiry.Subjects.Count > 1
            && (inquiry.Key.Contains("どっち", StringComparison.Ordinal) || inquiry.Key.Contains("どちら", StringComparison.Ordinal));
        if (!inquiry.Wants("comparison") && !either)
        {
            return null;
        }

        if (
            inquiry.Subjects.Count == 1
            && inquiry.Facets.Count > 1
            && Comparer.CompareFacets(inquiry.Subjects[0], inquiry.Facets) is { } aspects
        )
        {
            return new Draft(AnswerKinds.Comparison, [], .95) { Comparison = aspects, Subject = inquiry.Subjects[0] };
        }

        var terms = Compared(inquiry);
        if (
            terms.Count > 1
            && inquiry.Subjects.Count == 1
            && terms.Contains(inquiry.Subjects[0])
            && inquiry.Words.FirstOrDefault(word =>
                !word.IsSoft && !StandsInHeadings(word, terms) && !terms.Exists(term => IsPart(word.Text, term))
            )
                is { } other
        )
        {
            return Draft.NotFound(other.Text, inquiry.Subjects[0]);
        }

        if (terms.Count < 2)
        {
            return null;
        }

        var deciding = Deciding(inquiry, terms);
        if (either && deciding.Count == 0 && inquiry.Words.Count + inquiry.Facets.Count > 0)
        {
            return Draft.NotFound(
                inquiry.Words.FirstOrDefault(word => !word.IsSoft)?.Text ?? inquiry.Facets.FirstOrDefault() ?? "",
                terms[0]
            );
        }

        if (deciding.Count == 0 && inquiry.Words.Any(word => !word.IsSoft && !StandsInHeadings(word, terms)))
        {
            return Draft.NotFound(inquiry.Words.First(word => !word.IsSoft && !StandsInHeadings(word, terms)).Text, terms[0]);
        }

        var comparison = comparer.Compare(terms, [.. deciding.Select(fact => AnswerWriter.StatementOf(fact))], KindLabel, inquiry.Facets);
        return comparison.Rows.Count + deciding.Count == 0
            ? null
            : new Draft(AnswerKinds.Comparison, [], .95) { Comparison = comparison, Subject = terms[0] };
    }

    private List<Term> Compared(Inquiry inquiry)
    {
        var named = inquiry
            .Subjects.Where(subject => !knowledge.KindsOf(subject).Any(group => group.Terms.Any(inquiry.Subjects.Contains)))
            .ToList();
        if (named.Count > 1)
        {
            return named;
        }

        if (ByPart(inquiry, named) is { Count: > 1 } byPart)
        {
            return byPart;
        }

        return [.. _enumerations.Meant(inquiry)?.Terms ?? []];
    }

    /// <summary>「無期と有期」: each name is the beginning or the end of one term, and these terms stand side by side.</summary>
    private List<Term> ByPart(Inquiry inquiry, List<Term> named)
    {
        var words = inquiry.Words.Where(word => !word.IsSoft).ToList();
        if (words.Count == 0 || words.Count + named.Count < 2)
        {
            return [];
        }

        var groups = named.Count > 0 ? named[0].Groups : index.TermsAround(words[0].Text).SelectMany(term => term.Groups).Distinct();
        return
        [
            .. groups
                .Where(group => named.All(group.Terms.Contains))
                .Select(group =>
                    words.Select(word => group.Terms.Where(term => !named.Contains(term) && IsPart(word.Text, term)).ToList()).ToList()
                )
                .Select(found => Alike(words, found))
                .Where(found => found.TrueForAll(terms => terms.Count == 1))
                .Select(found =>
                    named.Concat(found.Select(terms => terms[0])).Distinct().OrderBy(term => At(inquiry, term, words)).ToList()
                )
                .FirstOrDefault(terms => terms.Count == words.Count + named.Count)
                ?? [],
        ];
    }

    /// <summary>Where a word begins several names, those that go on alike: 無期 and 有期, both followed by 労働契約.</summary>
    private static List<List<Term>> Alike(List<ContentWord> words, List<List<Term>> found)
    {
        string Rest(int i, Term term) => term.Key.Replace(words[i].Text, "", StringComparison.Ordinal);
        var common = found.Select((terms, i) => terms.Select(term => Rest(i, term))).Aggregate((all, next) => all.Intersect(next)).ToList();
        return common.Count != 1 ? found : [.. found.Select((terms, i) => terms.Where(term => Rest(i, term) == common[0]).ToList())];
    }

    private static int At(Inquiry inquiry, Term term, List<ContentWord> words)
    {
        var at = inquiry.Key.IndexOf(term.Key, StringComparison.Ordinal);
        return at >= 0
            ? at
            : words
                .Where(word => IsPart(word.Text, term))
                .Select(word => inquiry.Key.IndexOf(word.Text, StringComparison.Ordinal))
                .DefaultIfEmpty(int.MaxValue)
                .First();
    }

    private static bool IsPart(string word, Term term) =>
        term.Key.StartsWith(word, StringComparison.Ordinal) || term.Key.EndsWith(word, StringComparison.Ordinal);

    /// <summary>Where one aspect was asked for, the sentences on the compared that speak of it.</summary>
    private List<Fact> Deciding(Inquiry inquiry, List<Term> terms)
    {
        var asked = inquiry with { Subjects = [], Facets = [.. inquiry.Facets.Where(facet => facet is not ("種類" or "例" or "特徴"))] };
        return asked.Words.Count + asked.Facets.Count == 0
            ? []
            :
            [
                .. evidence
                    .Rank(asked, about: terms)
                    .Where(support =>
                        support.IsComplete
                        && support.TextShare > .4
                        && (support.Fact.Subject is not null || Contrast().IsMatch(support.Fact.Text))
                        && terms.Exists(term =>
                            support.Fact.Subject == term
                            || term.Classes.Any(membership => membership.Class == support.Fact.Subject)
                            || evidence.Names(support.Fact.Key, term)
                        )
                    )
                    .Take(3)
                    .Select(support => support.Fact),
            ];
    }

    [GeneratedRegex("比べ|より|ほうが|方が|最も|一番")]
    private static partial Regex Contrast();

    private static bool StandsInHeadings(ContentWord word, List<Term> terms) =>
        terms.Exists(term =>
            term.Sections.Any(section => Evidence.Contains(JapaneseText.Key(string.Concat(section.Path)), word) > 0)
            || term.Facets.Any(facet => Evidence.Contains(JapaneseText.Key(facet.Name), word) > 0)
        );
}
