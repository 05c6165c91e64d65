using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>Makes statements of the sentences and list items of a lecture.</summary>
internal sealed class StatementReader(KnowledgeModel knowledge)
{
    private const int ShortestText = 6;

    private static readonly string[] Connectors = [.. Lexicon.Japanese.Section("quiz connector").OrderByDescending(word => word.Length)];

    private static readonly string[] Topics = ["とは、", "は、", "とは", "では、", "には、", "は"];

    internal IEnumerable<Statement> Read(Fact fact)
    {
        if (fact.Kind is not (FactKind.Sentence or FactKind.Item))
        {
            yield break;
        }

        var role = knowledge.MeaningOf(fact.Section).Role;
        if (role == SectionRole.Root && fact.Kind == FactKind.Item)
        {
            // The agenda above the first heading names what comes and states nothing.
            yield break;
        }

        var subject = role is SectionRole.Aside or SectionRole.Summary or SectionRole.Recap or SectionRole.Root or SectionRole.Caption
            ? null
            : fact.Subject;
        var facet = subject?.Facets.FirstOrDefault(entry => entry.Facts.Contains(fact));
        var isOpposed =
            facet is not null
            && fact.Kind == FactKind.Sentence
            && facet.Groups.Any(Aspects.IsOpposed)
            && !subject!.Definitions.Contains(fact);
        var marked = SentenceMarks.Japanese(fact.Text);
        var label = subject is null || fact.Kind != FactKind.Item ? 0 : LabelLength(marked, subject);
        foreach (var sentence in Sentences(marked[label..].TrimStart()))
        {
            var text = Opening(fact, role) + WithoutConnector(WithoutMark(sentence));
            if (text.Length >= ShortestText && text[^1] is not ('？' or '?' or '：' or ':'))
            {
                yield return new Statement(
                    fact,
                    subject,
                    facet is null || facet.Name == FacetBuilder.Overview ? "" : facet.Name,
                    text,
                    subject is null ? text : WithoutTopic(text, subject)
                )
                {
                    IsOpposed = isOpposed,
                    IsLabelled = label > 0,
                };
            }
        }
    }

    /// <summary>The length of 「X：」 before an item's sentences; 0 where there is none.</summary>
    private int LabelLength(string text, Term subject) =>
        knowledge
            .SpellingsOf(subject)
            .Append(subject.Key)
            .OrderByDescending(spelling => spelling.Length)
            .Select(spelling =>
                Spelling.LengthAt(text, 0, spelling) is { } length && length < text.Length && text[length] is '：' or ':' ? length + 1 : 0
            )
            .FirstOrDefault(length => length > 0);

    /// <summary>「※」 and 「注：」 mark a sentence and are no part of it.</summary>
    private static string WithoutMark(string sentence)
    {
        var text = sentence.TrimStart('※', '・', '*', ' ', '　');
        return
            text.Length > 3
            && text.AsSpan(0, 3).IndexOfAny('：', ':') is var colon and > 0
            && text[..colon] is "注" or "注意" or "補足" or "例"
            ? text[(colon + 1)..].TrimStart()
            : text;
    }

    /// <summary>A heading that trails off (「Xでは」) goes on in the sentence below it.</summary>
    private string Opening(Fact fact, SectionRole role) =>
        role == SectionRole.Aside
        && knowledge.In(fact.Section) is [var first, ..]
        && first == fact
        && !fact.Text.StartsWith(fact.Section.Title.TrimEnd('で', 'に', 'は', 'を', 'が'), StringComparison.Ordinal)
            ? fact.Section.Title + "、"
            : "";

    /// <summary>The whole sentences of a fact; an item of a list may hold several.</summary>
    private static IEnumerable<string> Sentences(string text)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth +=
                text[i] is '「' or '（' or '(' or '『' ? 1
                : text[i] is '」' or '）' or ')' or '』' && depth > 0 ? -1
                : 0;
            if (text[i] == '。' && depth == 0 && (i + 1 == text.Length || text[i + 1] is not ('（' or '(')))
            {
                yield return text[start..(i + 1)];
                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }

    private static string WithoutConnector(string text)
    {
        foreach (var word in Connectors)
        {
            if (text.StartsWith(word, StringComparison.Ordinal) && text.Length > word.Length + 1)
            {
                if (text[word.Length] == '、')
                {
                    return text[(word.Length + 1)..];
                }

                // Without a comma, only where a new word begins: 「ただ最近…」, not 「またぐ…」.
                if (
                    Scripts.Of(text[word.Length]) is Script.Kanji or Script.Katakana or Script.Latin
                    && Scripts.Of(word[^1]) == Script.Hiragana
                )
                {
                    return text[word.Length..];
                }
            }
        }

        return text;
    }

    private string WithoutTopic(string text, Term subject)
    {
        foreach (var spelling in knowledge.SpellingsOf(subject).Append(subject.Key).OrderByDescending(spelling => spelling.Length))
        {
            if (
                Spelling.LengthAt(text, 0, spelling) is { } length
                && Array.Find(Topics, topic => text.AsSpan(length).StartsWith(topic, StringComparison.Ordinal)) is { } topic
                && topic is not ("では、" or "には、")
                && text.Length - length - topic.Length >= ShortestText
            )
            {
                return text[(length + topic.Length)..];
            }
        }

        return text;
    }
}
