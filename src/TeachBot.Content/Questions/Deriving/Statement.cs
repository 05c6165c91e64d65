using System.Text.RegularExpressions;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>One sentence of the notes, ready to be asked about.</summary>
internal sealed partial class Statement(Fact fact, Term? subject, string aspect, string text, string body)
{
    private ContentWords? _words;
    private string? _key;
    private bool? _isHedged;
    private bool? _isDenied;

    /// <summary>Where it stands.</summary>
    internal Fact Fact { get; } = fact;

    /// <summary>The heading right under the lecture's title that it stands below; the lecture itself above the first.</summary>
    internal Section Chapter { get; } = fact.Section.Ascend().FirstOrDefault(section => section.Parent is { Parent: null }) ?? fact.Section;

    /// <summary>What it is about; null under a mere topic, in a summary or an aside.</summary>
    internal Term? Subject { get; } = subject;

    /// <summary>The aspect it stands under, as the notes call it; empty where none.</summary>
    internal string Aspect { get; } = aspect;

    /// <summary>The sentence, without the connector that leans on the one before.</summary>
    internal string Text { get; } = text;

    /// <summary>The sentence without 「Xは、」; the same as <see cref="Text"/> where it does not open with its subject.</summary>
    internal string Body { get; } = body;

    /// <summary>Whether it needs another sentence to be understood: 「これらの…」, 「他の2つと違い…」.</summary>
    internal bool PointsOutside { get; } = Pointing.IsOutside(text);

    /// <summary>Whether it stands under merits or demerits, whose sentences are about the matter, not about whose view it is.</summary>
    internal bool IsOpposed { get; init; }

    /// <summary>Whether it is of a list's item that names its subject before a colon: 「X：…です。」</summary>
    internal bool IsLabelled { get; init; }

    /// <summary>The text folded for comparing.</summary>
    internal string Key => _key ??= JapaneseText.Key(Text);

    /// <summary>The words that carry its meaning.</summary>
    internal ContentWords Words => _words ??= ContentWords.Of(Body);

    /// <summary>Whether the sentence says itself what it is about.</summary>
    internal bool OpensWithSubject => Body.Length < Text.Length;

    /// <summary>Whether it is a whole sentence with a predicate, not a phrase that ends in a noun.</summary>
    internal bool IsProposition =>
        Text.TrimEnd('。', '）', '」') is [.., var last]
        && (Scripts.Of(last) == Script.Hiragana || Text.EndsWith("）。", StringComparison.Ordinal));

    /// <summary>
    /// Whether another name in its subject's place might leave it true: it has a topic of its own (「Aは…」 under the heading X, 「…のは」), or
    /// says what is possible or recommended, which excludes nobody else.
    /// </summary>
    internal bool MayHoldForOthers => HasOwnTopic || IsHedged;

    /// <summary>Whether it says what is possible, easy or recommended.</summary>
    internal bool IsHedged => _isHedged ??= Lexicon.Japanese.Mentions("quiz hedged", Body);

    /// <summary>Whether its last predicate is denied.</summary>
    internal bool IsDenied => _isDenied ??= Denial().IsMatch(Text);

    /// <summary>Whether it has a topic of its own, beside its subject.</summary>
    internal bool HasOwnTopic
    {
        get
        {
            for (var at = Body.IndexOf('は', StringComparison.Ordinal); at > 0; at = Body.IndexOf('は', at + 1))
            {
                if (
                    Body[at - 1] == 'の'
                    || Scripts.Of(Body[at - 1]) is Script.Kanji or Script.Katakana or Script.Latin
                    || Body[at - 1] == '」'
                )
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether it can be asked about alone, as something that the notes say of its subject.</summary>
    internal bool TellsOfSubject =>
        Subject is not null
        && !PointsOutside
        && !IsOpposed
        && (Fact.Kind is FactKind.Sentence || (IsLabelled && IsProposition))
        && Text.Length <= QuestionLimits.Statement;

    [GeneratedRegex("(?<!欠かせ|かもしれ|違い|なら)(?:ない|ません|ませんでした|なかった)(?:です)?。?$")]
    private static partial Regex Denial();
}
