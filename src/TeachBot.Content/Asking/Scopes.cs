using TeachBot.Content.Indexing;
using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Asking;

/// <summary>Finds the lectures that a question can be about: the few in which the rarest of what it names stands.</summary>
internal sealed class Scopes(KnowledgeModel knowledge, KnowledgeIndex index, Evidence evidence)
{
    private const int MostScopes = 2,
        MostLectures = 4;

    /// <summary>The scopes, the one of the rarest name or word first; none where all lectures would be in them.</summary>
    internal IEnumerable<Scope> Of(Inquiry inquiry)
    {
        if (knowledge.Lectures.Count == 1)
        {
            yield break;
        }

        var named = inquiry
            .Subjects.Select(evidence.KeysOf)
            .Concat(inquiry.Words.Where(word => !word.IsSoft).Select(word => word.Alternatives));
        foreach (var keys in named.OrderBy(index.Estimate).Take(MostScopes))
        {
            var lectures = index.Facts(keys).Select(fact => fact.Section.Root).Distinct().Take(MostLectures + 1).ToHashSet();
            if (lectures.Count is > 0 and <= MostLectures && lectures.Count < knowledge.Lectures.Count)
            {
                yield return new Scope(lectures);
            }
        }
    }
}
