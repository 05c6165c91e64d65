using TeachBot.Content.Indexing;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking.Kinds;

/// <summary>「Xの用途は？」: an aspect of a subject, by its heading, its table column, or the words of its sentences.</summary>
internal sealed class FacetKind(KnowledgeModel knowledge, KnowledgeIndex index, Evidence evidence) : IAnswerKind
{
    public Draft? Try(Inquiry inquiry)
    {
        var facets = inquiry.Facets.Where(facet => facet is not ("種類" or "例" or "手順")).ToList();
        if (inquiry.Wants("reason") || inquiry.Wants("superlative") || inquiry.Wants("which") || inquiry.Subjects.Count == 0)
        {
            return null;
        }

        var subject = inquiry.Subjects.Count == 1 ? inquiry.Subjects[0] : Narrowest(inquiry);
        if (subject is null)
        {
            return null;
        }

        if (facets.Count == 0)
        {
            return ByOwnName(subject, inquiry);
        }

        var facts = facets.SelectMany(facet => FactsOn(subject, facet, inquiry)).Distinct().ToList();
        if (facts.Count > 0)
        {
            return new Draft(AnswerKinds.Facet, facts, .95) { Subject = subject };
        }

        if (subject.Sections.Count == 0 && subject.Classes.Count > 0)
        {
            // What the notes say of the kind, with the kind named first.
            var inherited = facets.SelectMany(facet => FactsOn(subject.Classes[0].Class, facet, inquiry)).Distinct().ToList();
            return inherited.Count == 0
                ? Draft.NotFound(facets[0], subject)
                : new Draft(AnswerKinds.Facet, inherited, .85) { Subject = subject, Memberships = [(subject, subject.Classes[0])] };
        }

        if (inquiry.Words.Count > 0)
        {
            return null;
        }

        // What a thing is for is often just what it is: 「このコマンドは何をする？」
        var definition = facets.All(facet => facet is "役割" or "仕組み" or "特徴") ? DefinitionKind.Definition(knowledge, subject) : [];
        return definition.Count > 0
            ? new Draft(AnswerKinds.Definition, definition, .85) { Subject = subject }
            : Draft.NotFound(facets[0], subject);
    }

    /// <summary>Of several subjects the one whose headings name all others: 買い手 in 「市場の買い手のメリット」.</summary>
    private Term? Narrowest(Inquiry inquiry) =>
        inquiry.Subjects.FirstOrDefault(subject =>
            inquiry.Subjects.All(other =>
                other == subject
                || subject.Sections.Any(section => evidence.Names(JapaneseText.Key(string.Concat(section.Path)), other))
                || subject.Classes.Any(membership => membership.Class == other)
            )
        );

    private List<Fact> FactsOn(Term subject, string facet, Inquiry inquiry)
    {
        foreach (var candidate in Related(subject))
        {
            var facts = candidate
                .Facets.Where(entry => entry.Groups.Contains(facet))
                .SelectMany(entry => entry.Facts)
                .Where(fact => Fits(fact, inquiry))
                .ToList();
            if (facts.Count > 0)
            {
                return facts;
            }
        }

        return Literal(subject, facet, inquiry);
    }

    /// <summary>The subject, and what its name is the end of: 酵素反応 of 消化酵素反応.</summary>
    private IEnumerable<Term> Related(Term subject) =>
        new[] { subject }.Concat(
            subject.Key.Length > 2
                ? Tails(subject.Key).Concat(index.TermsEndingWith(subject.Key)).Where(term => term != subject).OrderBy(term => term.Number)
                : []
        );

    /// <summary>The terms that a name ends with, of three characters or more.</summary>
    private IEnumerable<Term> Tails(string key) =>
        Enumerable
            .Range(1, key.Length - 3)
            .Select(cut => knowledge.Find(key[cut..]) is { } term && term.Key.Length == key.Length - cut ? term : null)
            .OfType<Term>();

    private static bool Fits(Fact fact, Inquiry inquiry) =>
        inquiry.Words.All(word => word.IsSoft || Evidence.Contains(fact.Key, word) > 0 || Evidence.Contains(fact.Context, word) > 0);

    /// <summary>Sentences on the subject that use the aspect's own words, or that tell a merit or demerit by their tone.</summary>
    private List<Fact> Literal(Term subject, string facet, Inquiry inquiry)
    {
        var own = subject
            .Facets.SelectMany(entry => entry.Facts)
            .Concat(knowledge.About(subject))
            .Concat(subject.Definitions)
            .Distinct()
            .Where(fact => fact.Kind is FactKind.Sentence or FactKind.Item or FactKind.Cell && Fits(fact, inquiry))
            .ToList();
        var word = Evidence.FacetWord(facet);
        var named = own.Concat(
                evidence.Mentioning(subject).Where(fact => fact.Kind is FactKind.Sentence or FactKind.Item && Fits(fact, inquiry))
            )
            .Distinct()
            .Where(fact => Evidence.Contains(fact.Key, word) > 0)
            .ToList();
        var tone = facet switch
        {
            "メリット" => "positive",
            "デメリット" => "negative",
            _ => null,
        };
        if (named.Count > 0 || tone is null)
        {
            return named.Count > 0 ? named
                : facet == "特徴" ? [.. own.Take(3)]
                : [];
        }

        var other = tone == "positive" ? "negative" : "positive";
        return
        [
            .. own.Where(fact =>
                Lexicon.Japanese.Mentions(tone, fact.Key) && (tone == "negative" || !Lexicon.Japanese.Mentions(other, fact.Key))
            ),
        ];
    }

    /// <summary>An aspect that only this course names: 「玉露の湯温は？」</summary>
    private static Draft? ByOwnName(Term subject, Inquiry inquiry)
    {
        var words = inquiry.Words.Where(word => !word.IsSoft).ToList();
        if (words.Count == 0)
        {
            return null;
        }

        var entry = subject
            .Facets.Where(entry => entry.Name != FacetBuilder.Overview)
            .FirstOrDefault(entry => words.All(word => Evidence.Contains(JapaneseText.Key(entry.Name), word) == 1));
        return entry is null ? null : new Draft(AnswerKinds.Facet, entry.Facts, .95) { Subject = subject };
    }
}
