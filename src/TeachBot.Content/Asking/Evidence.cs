using TeachBot.Content.Indexing;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking;

/// <summary>
/// Weighs facts against a question. A word counts in the fact's own text, in what introduces it, and (less) in the sentences beside it.
/// </summary>
internal sealed partial class Evidence(KnowledgeModel knowledge, KnowledgeIndex index)
{
    private readonly Candidates _candidates = new(knowledge, index);

    /// <summary>The facts that account for every word that must be accounted for, best first.</summary>
    /// <param name="inquiry">The question.</param>
    /// <param name="bonus">What to add to a fact's rank.</param>
    /// <param name="about">Where very many facts fit: the terms of which one must be near.</param>
    internal IEnumerable<Support> Rank(Inquiry inquiry, Func<Fact, double>? bonus = null, IReadOnlyList<Term>? about = null) =>
        (about is null ? WeighedFor(inquiry) : Weighed.Of(inquiry, NeedsOf(inquiry), this, about)).Ranked(bonus);

    /// <summary>What was weighed for a question: several kinds of answers look for its facts, each in its own order.</summary>
    private Weighed WeighedFor(Inquiry inquiry) =>
        inquiry.Weighed is { } weighed && weighed.IsFor(inquiry)
            ? weighed
            : inquiry.Weighed = Weighed.Of(inquiry, NeedsOf(inquiry), this, about: null);

    /// <summary>The facts worth a look that account for every word that must be accounted for.</summary>
    internal List<Support> Accounting(List<Need> needs, IReadOnlyList<Term>? about)
    {
        var supports = new List<Support>();
        foreach (var fact in needs.Count == 0 ? [] : _candidates.For(needs, about is null ? [] : [.. about.Select(NeedOf)]))
        {
            if (Weigh(fact, needs) is { IsComplete: true, Score: > LeastScore } support)
            {
                supports.Add(support);
            }
        }

        return supports;
    }

    /// <summary>Every string of which one must stand in a text that names a term.</summary>
    internal IReadOnlyList<string> KeysOf(Term term) => knowledge.SpellingsOf(term);

    /// <summary>Every string of which one must stand in a text for <see cref="Contains"/> to find anything of a word there.</summary>
    internal static IReadOnlyList<string> KeysOf(ContentWord word) =>
        CanBeHalved(word.Text) ? [.. word.Alternatives, word.Text[..2], word.Text[^2..]] : word.Alternatives;

    private static bool CanBeHalved(string text) => text.Length >= 4 && Scripts.IsAll(text, Script.Kanji);

    internal Support Weigh(Fact fact, Inquiry inquiry) => Weigh(fact, WeighedFor(inquiry).Needs);

    /// <summary>The facts whose own text names a term, in order.</summary>
    internal IEnumerable<Fact> Mentioning(Term term) => index.Facts(KeysOf(term));

    /// <summary>Whether folded text names a term by any of its spellings.</summary>
    internal bool Names(string key, Term term)
    {
        var spellings = KeysOf(term);
        for (var i = 0; i < spellings.Count; i++)
        {
            if (Mentions(key, spellings[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How far a word stands in folded text: 1 where it or a synonym does, less where only its head or tail does.</summary>
    internal static double Contains(string key, ContentWord word)
    {
        foreach (var alternative in word.Alternatives)
        {
            if (Mentions(key, alternative))
            {
                return 1;
            }
        }

        // 野外実習 is meant where the notes say 実習: half of a compound of four kanji or more is half the word.
        var text = word.Text;
        return
            CanBeHalved(text)
            && (
                key.AsSpan().Contains(text.AsSpan(..2), StringComparison.Ordinal)
                || key.AsSpan().Contains(text.AsSpan(^2..), StringComparison.Ordinal)
            )
            ? HalfWord
            : 0;
    }

    private static bool Mentions(string key, string word) =>
        word.Length == 1 && Scripts.Of(word[0]) == Script.Kanji ? StandsAlone(key, word[0]) : JapaneseText.Mentions(key, word);

    /// <summary>Whether a word of one kanji stands in text as itself: 出る, not 抽出; 茶, not 煎茶.</summary>
    private static bool StandsAlone(string key, char kanji)
    {
        for (var at = key.IndexOf(kanji, StringComparison.Ordinal); at >= 0; at = key.IndexOf(kanji, at + 1))
        {
            if ((at == 0 || Scripts.Of(key[at - 1]) != Script.Kanji) && (at + 1 == key.Length || Scripts.Of(key[at + 1]) != Script.Kanji))
            {
                return true;
            }
        }

        return false;
    }

    private Support Weigh(Fact fact, List<Need> needs)
    {
        var (total, covered, inText) = (0.0, 0.0, 0.0);
        var (complete, inherited, leans) = (true, false, false);
        var (words, said) = (0.0, 0.0);
        foreach (var need in needs)
        {
            var (text, around) = need.Subject is { } subject ? Speaks(fact, subject) : Says(fact, need.Word!);
            total += need.Weight;
            covered += need.Weight * Math.Max(text, around);
            inText += need.Weight * text;
            complete &= need.IsSoft || Math.Max(text, around) >= .5;
            leans |= !need.IsSoft && Math.Max(text, around) is > 0 and <= BesideShare;
            if (need.Word is not null)
            {
                words += need.Weight;
                said += need.Weight * Math.Max(text, around);
            }

            inherited |= need.Subject is not null && Math.Max(text, around) is > 0 and < .8;
        }

        return new Support(fact, covered / total, inText / total, words == 0 ? 1 : said / words, leans, complete, inherited);
    }

    private (double Text, double Around) Speaks(Fact fact, Term subject)
    {
        var text = Names(fact.Key, subject) ? 1.0 : 0;
        if (fact.Subject == subject || Names(fact.Context, subject))
        {
            return (text, 1);
        }

        if (Names(fact.LeadKey, subject))
        {
            return (text, TitleShare);
        }

        // What stands under another concept is about that one, whatever the lecture or the next sentence names.
        var isAboutAnother = fact.Subject is { IsConcept: true } other && !Names(other.Key, subject);
        if (Names(fact.LectureKey, subject))
        {
            return (text, isAboutAnother ? OtherShare : TitleShare);
        }

        if (IsOfKind(subject, fact.Subject))
        {
            return (text, .6);
        }

        return (text, !isAboutAnother && (Names(BesideOf(fact, -1), subject) || Names(BesideOf(fact, 1), subject)) ? .8 : 0);
    }

    private static bool IsOfKind(Term member, Term? kind)
    {
        foreach (var membership in member.Classes)
        {
            if (membership.Class == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The places from the weightiest down: once a word is found whole, no later place can add to it.</summary>
    private (double Text, double Around) Says(Fact fact, ContentWord word)
    {
        var text = Contains(fact.Key, word);
        if (text == 1)
        {
            return (1, 1);
        }

        var around = Contains(fact.Context, word) * ContextShare;
        around = around == ContextShare ? around : Math.Max(around, Contains(fact.LectureKey, word) * TitleShare);
        around = around >= TitleShare ? around : Math.Max(around, Contains(fact.LeadKey, word) * LeadShare);
        var share = word.IsName ? OtherShare : BesideShare;
        return (
            text,
            around >= share
                ? around
                : Math.Max(around, Math.Max(Contains(BesideOf(fact, -1), word), Contains(BesideOf(fact, 1), word)) * share)
        );
    }

    /// <summary>The key of the sentence before (-1) or after (1) in the same block; empty where there is none.</summary>
    private string BesideOf(Fact fact, int step) => Beside(fact, step)?.Key ?? "";

    private Fact? Beside(Fact fact, int step) =>
        fact.Id + step is var id && id >= 0 && id < knowledge.Facts.Count && knowledge.Facts[id] is var beside && beside.Block == fact.Block
            ? beside
            : null;

    private List<Need> NeedsOf(Inquiry inquiry) =>
        [
            .. inquiry.Subjects.Select(NeedOf),
            .. inquiry.Words.Select(word => NeedOf(word, Weight(word), word.IsSoft)),
            .. inquiry
                .Facets.Where(facet => facet is not ("種類" or "例" or "手順"))
                .Select(facet => NeedOf(FacetWord(facet), FacetWeight, false)),
            .. inquiry.Wants("class") && inquiry.Words.Count == 0 ? [NeedOf(ClassWord, FacetWeight, false)] : Array.Empty<Need>(),
        ];

    /// <summary>A fact with the sentences beside it that say what its own words leave out.</summary>
    internal IReadOnlyList<Fact> Together(Fact fact, Inquiry inquiry)
    {
        bool Missing(string key, Need need) => need.Subject is { } subject ? !Names(key, subject) : Contains(key, need.Word!) == 0;
        var missing = WeighedFor(inquiry)
            .Needs.Where(need =>
                !need.IsSoft
                && Missing(fact.Key, need)
                && (
                    need.Subject is { } subject
                        ? fact.Subject != subject && !Names(fact.Context, subject)
                        : Contains(fact.Context, need.Word!) == 0
                )
            )
            .ToList();
        return missing.Count == 0
            ? [fact]
            :
            [
                .. new[] { Beside(fact, -1), fact, Beside(fact, 1) }
                    .OfType<Fact>()
                    .Where(each => each == fact || missing.Exists(need => !Missing(each.Key, need))),
            ];
    }

    private static readonly ContentWord ClassWord = new(
        "分類",
        ["分類", "種類", "属", "タイプ", "一種", "仲間", "type", "型"],
        IsSoft: false
    );

    internal static ContentWord FacetWord(string facet) =>
        new(facet, [.. Lexicon.Japanese.Facets[facet], .. Lexicon.Japanese.Telling(facet)], IsSoft: false);

    private double Weight(ContentWord word)
    {
        if (word.IsAsked)
        {
            return AskedWeight;
        }

        var count = index.Count(word.Alternatives);
        var weight = Math.Log(1 + ((knowledge.Facts.Count + 1.0) / (count + 1)));
        return !word.IsSoft ? weight
            : count == 0 ? LeastWeight
            : weight * SoftShare;
    }

    private Need NeedOf(Term subject) => new(subject, null, KeysOf(subject), SubjectWeight, false);

    /// <summary>Half a compound is looked for only where the notes nowhere have all of it.</summary>
    private Need NeedOf(ContentWord word, double weight, bool isSoft) =>
        new(null, word, Array.Exists(word.Alternatives, index.IsMentioned) ? word.Alternatives : KeysOf(word), weight, isSoft);
}
