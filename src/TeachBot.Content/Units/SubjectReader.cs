using System.Text.RegularExpressions;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Units;

/// <summary>
/// Tells what a sentence or item is about, where that is certain: its own topic, an item's label, what the sentence before was about where
/// this one goes on, and for the opening of a section about one thing that thing.
/// </summary>
/// <param name="concept">The thing that the section is about; null for none.</param>
internal sealed partial class SubjectReader(string? concept)
{
    private string? _before;
    private bool _isOpening = true;
    private bool _isWithin;
    private bool _hasSpoken;

    /// <summary>Begins a paragraph; one below an item goes on about what the item names.</summary>
    internal void NextParagraph(Unit? lead)
    {
        _isWithin = lead is not null;
        _before = SubjectOf(lead);
    }

    /// <summary>Ends a block: what follows the first that says something needs a topic of its own.</summary>
    internal void EndBlock() => _isOpening &= !_hasSpoken;

    internal string? OfSentence(string text)
    {
        if (Fragment().IsMatch(text) || IsName(text))
        {
            // 「例えば、」 before a formula or code, 「種類」 above a table.
            return null;
        }

        _hasSpoken = true;
        var topic = TopicReader.Of(text);
        var subject =
            LabelOf(text) is { } label && IsThing(label) ? label
            : topic.Kind != TopicKind.Named && Called().Match(SentenceMarks.Japanese(text)) is { Success: true } called
                ? called.Groups["term"].Value
            : topic.Kind != TopicKind.Named && DefinitionReader.Identified(text) is { } identified ? identified
            : Subject(text, topic, _before ?? (_isOpening && !_isWithin ? concept : null));
        _isOpening &= _isWithin;
        _before = topic.Kind == TopicKind.Scene ? null : subject;
        return subject;
    }

    /// <summary>
    /// An item's subject by its first sentence. An item of the list that opens a section tells about its thing where it states something.
    /// </summary>
    internal string? OfItem(string text, string? label, Unit? lead)
    {
        _hasSpoken = true;
        var topic = TopicReader.Of(text);
        var above =
            lead is not null ? SubjectOf(lead)
            : _isOpening && topic.Kind != TopicKind.Other && States(text) ? concept
            : null;
        label ??= ItemLabel.Of(text);
        return label is not null
            ? IsThing(label) && !Condition().IsMatch(label)
                ? label
                : above
            : Subject(text, topic, above, isItem: true);
    }

    /// <summary>What is said under a sentence or item: what an item names, else what that above is about.</summary>
    internal static string? SubjectOf(Unit? lead) =>
        lead is null ? null
        : IsName(lead.Own) && IsThing(lead.Own) && (lead.Kind == UnitKind.Item || lead.Subject is null) ? lead.Own
        : lead.Subject;

    private static string? Subject(string text, SentenceTopic topic, string? spokenOf, bool isItem = false) =>
        topic.Kind switch
        {
            TopicKind.Named => IsThing(topic.Name) ? topic.Name : spokenOf,
            TopicKind.Scene when !isItem || spokenOf is null => topic.Name,

            // Who 彼女 is cannot be told from 「Xの影響は…」.
            TopicKind.Back => topic.Name.StartsWith('彼') && spokenOf?.Contains('の', StringComparison.Ordinal) == true ? null : spokenOf,
            TopicKind.Other => isItem ? spokenOf : null,
            _ => !isItem && TurnsToReader().IsMatch(text) ? null : spokenOf,
        };

    /// <summary>Whether an item says something and is not the name of a thing.</summary>
    private static bool States(string text) =>
        Statement().IsMatch(text) || (text.AsSpan().IndexOfAny("をがに") >= 0 && Described().IsMatch(text));

    /// <summary>The name before a colon or dash in a sentence.</summary>
    private static string? LabelOf(string text) =>
        ItemLabel.Of(text) is { } label && TopicReader.IsName(Bracket().Replace(label, "")) && TopicReader.Of(label).Kind == TopicKind.None
            ? label
            : null;

    /// <summary>Whether a topic or label names a thing and not an aspect of what is spoken of: 「特徴は…」, 「例：…」.</summary>
    private static bool IsThing(string name) =>
        !Lexicon.Japanese.Find(JapaneseText.Key(name)).Exists(meaning => meaning.Role == LexiconRole.Facet) && !Aspect().IsMatch(name);

    private static bool IsName(string text) =>
        text.Length > 0
        && Bracket().Replace(text, "").Length is > 0 and <= 24
        && text[^1] is not ('。' or '．' or '？' or '！' or '：' or ':' or '、' or '，' or ',')
        && text[0] != '$'
        && ItemLabel.Of(text) is null
        && !Clause().IsMatch(text)
        && TopicReader.Of(text).Kind == TopicKind.None;

    [GeneratedRegex(
        "[をがに]|(?:する|れる|せる|ない|とき|場合|ます|です|たい|だ|る|は|も|で|と|て|の|しょう|よう|ろう)$|^(?:しかし|つまり|なお|また|ただし|たとえば|例えば|一般)"
    )]
    private static partial Regex Clause();

    [GeneratedRegex(@"^(?:例えば|たとえば|また|つまり|なお|ただし)?[、，,]?$|[、，]$")]
    private static partial Regex Fragment();

    [GeneratedRegex(
        @"^(?:主な|おもな|代表的な)|^(?:(?:具体)?例[0-9]?|イメージ|コメント|補足|備考|参考|出典|答え|解答|解説)$|(?:の例|例)$|[$\\\\]"
    )]
    private static partial Regex Aspect();

    [GeneratedRegex("(?:場合|とき|時)$")]
    private static partial Regex Condition();

    [GeneratedRegex(@"[（(][^（）()]{1,80}[）)]")]
    private static partial Regex Bracket();

    /// <summary>「…をXという」 tells about X.</summary>
    [GeneratedRegex(
        "[をは、][「『]?(?<term>[^、。「」『』をはがに ]{2,30})[」』]?と(?:いう|いいます|言う|言います|呼ぶ|呼びます|よぶ|よびます|呼ばれる|呼ばれます)[。]?$"
    )]
    private static partial Regex Called();

    /// <summary>A whole sentence, not the name of a thing.</summary>
    [GeneratedRegex("(?:[るたいうすくつむぬぐぶだ]|ます|です)[。．]?$")]
    private static partial Regex Statement();

    /// <summary>A noun behind what tells it from others: 「…を重ねて片づける家具」.</summary>
    [GeneratedRegex(@"[るたいうくすつむぬぐぶ](?:ための)?[\p{IsCJKUnifiedIdeographs}ァ-ヶー]{2,}[。．]?$")]
    private static partial Regex Described();

    /// <summary>A request, an intention or a question speaks to the reader and not of the thing before.</summary>
    [GeneratedRegex(
        @"(?:ましょう|ください|下さい|みよう|しよう|なさい|と(?:良|よ|い)い(?:です|でしょう|と思います)?|でしょうか|ますか|ですか|[？?])[。．！!）)]*$"
    )]
    private static partial Regex TurnsToReader();
}
