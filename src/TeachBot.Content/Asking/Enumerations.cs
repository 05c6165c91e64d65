using TeachBot.Content.Indexing;
using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Asking;

/// <summary>
/// Finds the concepts that a question means together: 「3つの型」「弦楽器」, by the end of their names, by their number, or by what the headings
/// above them name.
/// </summary>
internal sealed class Enumerations
{
    private readonly KnowledgeModel _knowledge;
    private readonly KnowledgeIndex _index;
    private readonly Evidence _evidence;
    private readonly List<TermGroup> _all;
    private readonly ILookup<int, TermGroup> _byCount;
    private readonly ILookup<char, TermGroup> _byEnd;

    internal Enumerations(KnowledgeModel knowledge, KnowledgeIndex index, Evidence evidence)
    {
        (_knowledge, _index, _evidence) = (knowledge, index, evidence);
        _all = [.. knowledge.Groups.Where(IsEnumeration)];
        _byCount = _all.ToLookup(group => group.Terms.Count);
        _byEnd = _all.Where(group => group.Terms.Select(term => term.Key[^1]).Distinct().Count() == 1)
            .ToLookup(group => group.Terms[0].Key[^1]);
    }

    /// <summary>The one that fits best; null where none does.</summary>
    internal TermGroup? Meant(Inquiry inquiry)
    {
        var places = inquiry.Words.Select(word => _index.Below(Evidence.KeysOf(word))).ToList();
        try
        {
            return Candidates(inquiry)
                .Select(group => (Group: group, Share: ShareOf(group, inquiry, places)))
                .Where(candidate => candidate.Share > 0)
                .OrderByDescending(candidate => candidate.Share)
                .ThenByDescending(candidate => candidate.Group.Terms.Sum(term => term.Facets.Count))
                .Select(candidate => candidate.Group)
                .FirstOrDefault();
        }
        finally
        {
            places.ForEach(place => place.Dispose());
        }
    }

    private static bool IsEnumeration(TermGroup group) =>
        group.Terms.Count > 1 && group.IsEnumeration && group.Terms.All(term => term.Facets.Count > 0);

    /// <summary>
    /// Under headings that name the first subject, or beside it; else those whose number, names or headings fit; any where nothing is
    /// named.
    /// </summary>
    private IEnumerable<TermGroup> Candidates(Inquiry inquiry)
    {
        if (inquiry.Subjects.Count > 0)
        {
            var subject = inquiry.Subjects[0];
            return _index
                .SectionsNaming([_evidence.KeysOf(subject)])
                .SelectMany(_knowledge.GroupsIn)
                .Union(subject.Groups)
                .Where(IsEnumeration);
        }

        if (inquiry.Words.Count + inquiry.Numbers.Count + inquiry.KindNouns.Count == 0)
        {
            return _all;
        }

        return inquiry
            .Numbers.Take(1)
            .SelectMany(number => _byCount[number])
            .Concat(inquiry.KindNouns.SelectMany(noun => _byEnd[noun[^1]]))
            .Concat(
                inquiry
                    .Words.SelectMany(word => _index.SectionsNaming([Evidence.KeysOf(word)]))
                    .SelectMany(_knowledge.GroupsIn)
                    .Where(IsEnumeration)
            )
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<TermGroup>();
    }

    /// <param name="group">The concepts.</param>
    /// <param name="inquiry">The question.</param>
    /// <param name="places">For each of the question's words the sections under headings that have it.</param>
    private double ShareOf(TermGroup group, Inquiry inquiry, List<NumberSet> places)
    {
        var share =
            inquiry.Numbers.Count == 0 ? 0.0
            : inquiry.Numbers[0] == group.Terms.Count ? 1
            : -1;
        share += inquiry.KindNouns.Any(noun => group.Terms.All(term => term.Key.EndsWith(noun, StringComparison.Ordinal))) ? 1 : 0;
        share += .5 * places.Count(place => place.Contains(_knowledge.NumberOf(group.Section)));
        if (inquiry.Subjects.Count == 0)
        {
            return share + (inquiry.Words.Count + inquiry.Numbers.Count + inquiry.KindNouns.Count == 0 ? .1 : 0);
        }

        var path = string.Join('\n', group.Section.Path.Select(Core.Text.JapaneseText.Words));
        return share
            + (
                inquiry.Subjects.All(subject => _evidence.Names(path, subject) || group.Terms.Contains(subject))
                    ? .5 * inquiry.Subjects.Count
                    : -2
            );
    }
}
