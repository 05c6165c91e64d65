using TeachBot.Content.Indexing;
using TeachBot.Content.Knowledge;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking;

/// <summary>What else can be asked: questions that the notes answer, and the topics that come nearest to one that they don't.</summary>
internal sealed class FollowUps(KnowledgeModel knowledge, KnowledgeIndex index)
{
    private const int Most = 3,
        Fewest = 2;
    private const double MuchAlike = .4;

    /// <summary>Questions on the same subject; where it has fewer than two, on what the notes tell most about.</summary>
    internal IReadOnlyList<string> For(Draft draft)
    {
        var own = draft.Subject is null ? [] : On(draft, draft.Subject);
        return own.Count >= Fewest
            ? own
            :
            [
                .. own.Concat(Openers.Where(name => name != draft.Subject?.Name).Select(name => QuestionPhrases.Definition(name)))
                    .Distinct()
                    .Take(Most),
            ];
    }

    private static List<string> On(Draft draft, Term subject)
    {
        var about = subject.Sections.Count == 0 && subject.Classes.Count > 0 ? subject.Classes[0].Class : subject;
        var facets = about
            .Facets.Where(facet =>
                facet.Name != FacetBuilder.Overview && !facet.Facts.Any(draft.Facts.Contains) && facet.Facts[0].Kind != FactKind.Figure
            )
            .Select(facet => QuestionPhrases.Facet(about.Name, facet.Name))
            .Take(2);
        var sibling =
            draft.Kind == AnswerKinds.Comparison
                ? null
                : about
                    .Groups.Where(group => group.IsEnumeration)
                    .SelectMany(group => group.Terms)
                    .FirstOrDefault(term => term != about && term.Facets.Count > 0);
        var definition = draft.Kind == AnswerKinds.Definition ? [] : new[] { QuestionPhrases.Definition(about.Name) };
        return
        [
            .. facets
                .Concat(sibling is null || about.Facets.Count == 0 ? [] : [QuestionPhrases.Difference(about.Name, sibling.Name)])
                .Concat(definition)
                .Distinct()
                .Take(Most),
        ];
    }

    /// <summary>Concepts to begin with: those that the notes tell most about.</summary>
    internal IReadOnlyList<string> Openers { get; } =
    [
        .. knowledge
            .Terms.Where(term => term.IsConcept && term.Sections.Count > 0)
            .OrderByDescending(term => term.Facets.Count)
            .Select(term => term.Name)
            .Take(Most),
    ];

    /// <summary>
    /// The concepts named in the question; then those whose names are much like it, and those that the places near to it are about;
    /// only where there are none, those whose names share anything with it.
    /// </summary>
    /// <param name="inquiry">The question.</param>
    /// <param name="about">What the places are about that come near to it.</param>
    internal IReadOnlyList<string> Nearest(Inquiry inquiry, IEnumerable<Term> about)
    {
        var alike = index
            .TermsSharing(inquiry.Key)
            .Where(term => term.Sections.Count > 0)
            .Select(term => (Term: term, Share: Shared(term.Key, inquiry.Key)))
            .Where(candidate => candidate.Share > 0)
            .OrderByDescending(candidate => candidate.Share)
            .ToList();
        var near = inquiry
            .Subjects.Concat(alike.TakeWhile(candidate => candidate.Share >= MuchAlike).Select(candidate => candidate.Term))
            .Concat(about.Where(term => term.Sections.Count > 0))
            .ToList();
        return [.. (near.Count > 0 ? near : alike.Select(candidate => candidate.Term)).Select(term => term.Name).Distinct().Take(Most)];
    }

    /// <summary>The share of a name's pairs of characters that stand in the question too.</summary>
    private static double Shared(string name, string question)
    {
        var found = 0;
        for (var i = 0; i + 1 < name.Length; i++)
        {
            found += Scripts.Of(name[i]) != Script.Hiragana && question.Contains(name.AsSpan(i, 2), StringComparison.Ordinal) ? 1 : 0;
        }

        return (double)found / Math.Max(1, name.Length - 1);
    }
}
