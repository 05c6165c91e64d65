using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Asking;

/// <summary>What puts facts in order that account for the same words of a question.</summary>
internal sealed partial class Evidence
{
    /// <summary>A fact's rank among those that account for the same words.</summary>
    internal static double RankOf(Support support, Inquiry inquiry) =>
        support.Score + (TextBonus * support.TextShare) + Preference(support, inquiry);

    /// <summary>What tells facts apart that account for the same words.</summary>
    private static double Preference(Support support, Inquiry inquiry)
    {
        var fact = support.Fact;
        var isAbout = fact.Subject is { } about && inquiry.Subjects.Contains(about);
        return (
                isAbout ? OwnBonus
                : IsAside(fact, inquiry) ? -AsidePenalty
                : 0
            )
            + (SaysAsked(fact, inquiry) ? AskedBonus : 0)
            - (Denies(fact, inquiry) ? DenialPenalty : 0)
            - (support.IsInherited ? InheritedPenalty : 0)
            - (fact.Text.Length / LengthScale);
    }

    /// <summary>Whether a fact says the word that the question asks for a kind of.</summary>
    private static bool SaysAsked(Fact fact, Inquiry inquiry)
    {
        for (var i = 0; i < inquiry.Words.Count; i++)
        {
            if (inquiry.Words[i].IsAsked && Contains(fact.Key, inquiry.Words[i]) == 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a fact only mentions the question's subject while it tells about another concept.</summary>
    private static bool IsAside(Fact fact, Inquiry inquiry) =>
        inquiry.Subjects is [{ Sections.Count: > 0 } subject]
        && fact.Subject is { IsConcept: true, Sections.Count: > 0 } other
        && other != subject
        && !IsOfKind(subject, other);

    /// <summary>Whether a fact denies what the question takes for granted: 「Xは使えない」 to 「Xが使えるのは？」</summary>
    private static bool Denies(Fact fact, Inquiry inquiry) =>
        fact.Key.Contains(Not, StringComparison.Ordinal)
        && !inquiry.Key.Contains(Not, StringComparison.Ordinal)
        && IsAnyDenied(fact.Key, inquiry.Words);

    private static bool IsAnyDenied(string key, IReadOnlyList<ContentWord> words) =>
        words.Where(word => word.IsSoft).SelectMany(word => word.Alternatives).Any(stem => IsDenied(key, stem));

    private static bool IsDenied(string key, string stem)
    {
        var at = key.IndexOf(stem, StringComparison.Ordinal);
        return at >= 0 && key.AsSpan(at + stem.Length).IndexOf(Not, StringComparison.Ordinal) is >= 0 and <= LongestInflection;
    }

    private const string Not = "ない";
    private const int LongestInflection = 2;
}
