using System.Text.RegularExpressions;
using TeachBot.Content.Indexing;
using TeachBot.Content.Knowledge;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking.Kinds;

/// <summary>「Xとは？」: what the notes say X is; for a member its kind; for a word they only mention, the sentence that mentions it.</summary>
internal sealed partial class DefinitionKind(KnowledgeModel knowledge, KnowledgeIndex index, Evidence evidence) : IAnswerKind
{
    private const int Sentences = 3;
    private static readonly HashSet<string> Defining = ["definition", "what", "outline", "summary", "list", "who", "when"];

    public Draft? Try(Inquiry inquiry)
    {
        if (inquiry.Facets.Count > 0 || !inquiry.Asks.IsSubsetOf(Defining))
        {
            return null;
        }

        if (inquiry.Subjects.Count == 0)
        {
            return inquiry.Words.Count > 0 ? Mention(inquiry) : null;
        }

        var subject = inquiry.Subjects.FirstOrDefault(subject => Accounts(subject, inquiry));
        return subject is null ? null
            : inquiry.Wants("who") || inquiry.Wants("when") ? Tell(subject, inquiry)
            : Define(subject);
    }

    /// <summary>「Xは誰が？」「Xはいつ？」: a sentence about X that tells of somebody who did something, or gives a date.</summary>
    private Draft? Tell(Term subject, Inquiry inquiry)
    {
        var fact = Definition(knowledge, subject)
            .Concat(knowledge.About(subject))
            .FirstOrDefault(fact => (inquiry.Wants("who") ? Doer() : Date()).IsMatch(fact.Text));
        return fact is null ? null : new Draft(AnswerKinds.Definition, [fact], .7) { Subject = subject };
    }

    [GeneratedRegex("(?:が|は).{0,40}(?:した|った|めた|いた|れた|んだ)|によ(?:る|って).{0,20}され|社が|氏")]
    private static partial Regex Doer();

    [GeneratedRegex("[0-9０-９]{3,4}年|[0-9０-９]+(?:月|世紀)")]
    private static partial Regex Date();

    private Draft? Define(Term subject)
    {
        var facts = Definition(knowledge, subject);
        if (facts.Count > 0)
        {
            return new Draft(AnswerKinds.Definition, facts, .95) { Subject = subject };
        }

        if (subject.Classes.Count > 0)
        {
            return ClassificationKind.Answer(subject, AnswerKinds.Definition) with
            {
                Facts = [.. Definition(knowledge, subject.Classes[0].Class).Take(1)],
            };
        }

        var mentions = evidence.Mentioning(subject);
        var mention = mentions.FirstOrDefault(fact => fact.Kind is FactKind.Sentence or FactKind.Item) ?? mentions.FirstOrDefault();
        return mention is null ? null : new Draft(AnswerKinds.Definition, [mention], .7) { Subject = subject };
    }

    /// <summary>
    /// What the notes say a term is, most explicit first: an explanation, the text under its heading, its first aspect, its table row.
    /// </summary>
    internal static IReadOnlyList<Fact> Definition(KnowledgeModel knowledge, Term term)
    {
        if (term.Definitions.Count > 0)
        {
            return term.Definitions.Count > 1 ? [.. term.Definitions.Take(Sentences)] : Continued(knowledge, term);
        }

        var facet =
            term.Facets.FirstOrDefault(entry => entry.Name == FacetBuilder.Overview)
            ?? term.Facets.FirstOrDefault(entry => entry.Groups.Any(group => group is "特徴" or "仕組み" or "役割"))
            ?? term.Facets.FirstOrDefault(entry => !entry.Groups.Contains("例") && !entry.Groups.Contains("用途"))
            ?? term.Facets.FirstOrDefault();
        if (facet is null)
        {
            return [];
        }

        return facet.Facts[0].Kind == FactKind.Cell
            ? [.. term.Facets.SelectMany(entry => entry.Facts).Where(fact => fact.Kind == FactKind.Cell)]
            : FirstBlock(facet.Facts);
    }

    /// <summary>The explanation with what follows it, as long as that goes on about the same term.</summary>
    private static List<Fact> Continued(KnowledgeModel knowledge, Term term)
    {
        var first = term.Definitions[0];
        return first.Kind != FactKind.Sentence || first.Subject != term
            ? [first]
            :
            [
                first,
                .. knowledge
                    .Facts.Skip(first.Id + 1)
                    .TakeWhile(next =>
                        next.Block == first.Block
                        && (next.Subject == term || next.Subject == null || term.Sections.Contains(next.Section))
                        && next.Subject?.Definitions.Contains(next) != true
                    )
                    .Take(Sentences - 1),
            ];
    }

    private static IReadOnlyList<Fact> FirstBlock(IReadOnlyList<Fact> facts) =>
        [.. facts.TakeWhile(fact => fact.Block == facts[0].Block).Take(Sentences)];

    /// <summary>Whether the words beside the subject only say where it belongs (「弦楽器のX」).</summary>
    private static bool Accounts(Term subject, Inquiry inquiry) =>
        (inquiry.Words.Count == 0 && inquiry.Subjects.Count == 1) || IsUnder(subject, inquiry);

    private static bool IsUnder(Term subject, Inquiry inquiry)
    {
        var places = subject
            .Sections.Concat(subject.Facets.SelectMany(facet => facet.Facts).Concat(subject.Definitions).Select(fact => fact.Section))
            .Distinct();
        var path = JapaneseText.Key(
            string.Concat(places.SelectMany(section => section.Path))
                + string.Concat(subject.Classes.Select(membership => membership.Class.Name))
        );
        return inquiry.Words.All(word => Evidence.Contains(path, word) > 0)
            && inquiry.Subjects.All(other => other == subject || path.Contains(other.Key, StringComparison.Ordinal));
    }

    /// <summary>Whether a word stands in text as itself, not inside a longer word of its script (形成 in 有形成分).</summary>
    private static bool StandsAlone(string key, string word)
    {
        for (var at = key.IndexOf(word, StringComparison.Ordinal); at >= 0; at = key.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            var opens = at == 0 || Scripts.Of(key[at - 1]) != Scripts.Of(key[at]) || Scripts.Of(key[at]) == Script.Hiragana;
            if (opens && (end == key.Length || Scripts.Of(key[end]) != Scripts.Of(key[end - 1]) || Scripts.Of(key[end]) == Script.Hiragana))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A word that the notes only mention. Several words must stand together, as they were asked: 「ホットスタンバイ」, not its parts.
    /// </summary>
    private Draft? Mention(Inquiry inquiry)
    {
        if (!inquiry.Wants("definition") && inquiry.Words.Count > 1)
        {
            return null;
        }

        var together = string.Concat(inquiry.Words.Select(word => word.Text));
        var mention = index
            .Facts([together])
            .Where(fact => fact.Kind != FactKind.Figure && StandsAlone(fact.Key, together))
            .OrderBy(fact => fact.Kind is FactKind.Sentence or FactKind.Item ? 0 : 1)
            .ThenBy(fact => fact.Key.IndexOf(together, StringComparison.Ordinal))
            .FirstOrDefault();
        return mention is null || inquiry.Words.All(word => word.IsSoft) ? null : new Draft(AnswerKinds.Definition, [mention], .7);
    }
}
