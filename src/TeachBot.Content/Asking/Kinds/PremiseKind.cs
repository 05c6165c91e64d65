using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;

namespace TeachBot.Content.Asking.Kinds;

/// <summary>
/// 「Xを置いたのはYだよね？」 where the notes name another than Y: the sentence that accounts for all but the supposition, so that the asker sees
/// what is so.
/// </summary>
internal sealed class PremiseKind(Evidence evidence) : IAnswerKind
{
    public Draft? Try(Inquiry inquiry)
    {
        if (
            !Lexicon.Japanese.Mentions("confirm", inquiry.Key)
            || inquiry.Subjects.Count == 0
            || inquiry.Words.Count == 0
            || inquiry.Asks.Except(["definition"]).Any()
        )
        {
            return null;
        }

        return Suppositions(inquiry).Select(rest => Find(rest)).FirstOrDefault(draft => draft is not null);
    }

    /// <summary>The question without one of the things it names, the last first: the supposition stands at the end.</summary>
    private static IEnumerable<Inquiry> Suppositions(Inquiry inquiry)
    {
        foreach (var word in inquiry.Words.Where(word => !word.IsSoft).Reverse())
        {
            yield return inquiry with
            {
                Words = [.. inquiry.Words.Where(other => other != word)],
            };
        }

        foreach (var subject in inquiry.Subjects.Count > 1 ? inquiry.Subjects.Reverse() : [])
        {
            yield return inquiry with
            {
                Subjects = [.. inquiry.Subjects.Where(other => other != subject)],
            };
        }
    }

    private Draft? Find(Inquiry rest)
    {
        if (rest.Words.Count == 0)
        {
            return null;
        }

        var found = evidence
            .Rank(rest)
            .FirstOrDefault(support =>
                support.IsComplete && !support.IsInherited && support.Score >= .85 && support.WordShare >= .9 && support.TextShare >= .5
            );
        return found.Fact is null
            ? null
            : new Draft(AnswerKinds.Passage, [found.Fact], Math.Round(found.Score * .8, 2)) { Subject = rest.Subjects[0] };
    }
}
