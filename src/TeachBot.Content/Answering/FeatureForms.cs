using System.Text.RegularExpressions;
using TeachBot.Content.Asking;
using TeachBot.Content.Units;

namespace TeachBot.Content.Answering;

/// <summary>The kinds of places, and the patterns of how texts open, ask and introduce.</summary>
internal sealed partial class FeatureReader
{
    private static Feature? KindOf(Unit? unit) =>
        unit?.Kind switch
        {
            UnitKind.Sentence => Feature.KindSentence,
            UnitKind.Sentences => Feature.KindSentences,
            UnitKind.Paragraph => Feature.KindParagraph,
            UnitKind.Item => Feature.KindItem,
            UnitKind.ItemWithChildren => Feature.KindItemWithChildren,
            UnitKind.List or UnitKind.ListTop => Feature.KindList,
            UnitKind.Row => Feature.KindRow,
            UnitKind.Cell => Feature.KindCell,
            UnitKind.Table => Feature.KindTable,
            UnitKind.Code or UnitKind.CodeComment => Feature.KindCode,
            UnitKind.Callout => Feature.KindCallout,
            UnitKind.Section => Feature.KindSection,
            UnitKind.Headings => Feature.KindHeadings,
            _ => null,
        };

    private static Feature? KindOf(Answer draft) =>
        draft.Kind switch
        {
            AnswerKinds.Definition => Feature.DraftDefinition,
            AnswerKinds.Facet => Feature.DraftFacet,
            AnswerKinds.List => Feature.DraftList,
            AnswerKinds.Count => Feature.DraftCount,
            AnswerKinds.Classification => Feature.DraftClass,
            AnswerKinds.Lookup or AnswerKinds.Superlative => Feature.DraftLookup,
            AnswerKinds.Reason => Feature.DraftReason,
            AnswerKinds.Procedure or AnswerKinds.Command => Feature.DraftProcedure,
            AnswerKinds.Comparison => Feature.DraftComparison,
            AnswerKinds.Outline or AnswerKinds.Summary => Feature.DraftOutline,
            AnswerKinds.Figure => Feature.DraftFigure,
            AnswerKinds.Topic => Feature.DraftTopic,
            AnswerKinds.Passage => Feature.DraftPassage,
            _ => null,
        };

    /// <summary>What stands behind a name at the very front that is defined there, in a key.</summary>
    [GeneratedRegex("^[」』]?(?:[（(][^）)]*[)）])?(?:とは|は、?|って|[:：=]|…|\\.\\.\\.|—)")]
    private static partial Regex DefinesFirst();

    [GeneratedRegex("^[」』]?(?:[（(][^）)]*[)）])?(?:とは|は[、,]|って|である。?$|です。?$|と呼|という|といい)")]
    private static partial Regex Defines();

    [GeneratedRegex("^[」』]?(?:[（(][^）)]*[)）])?(?:と呼|といい|という(?!こ)|と言|である)")]
    private static partial Regex DefinesBehind();

    [GeneratedRegex("\n|(?<=[。！？!?])")]
    private static partial Regex Lines();

    [GeneratedRegex(
        "^(?:しかし|だが|ただし|また|さらに|そして|このとき|この|その|それ|これ|ここで|ここ|さて|では|なお|つまり|例えば|たとえば"
            + "|一方|すると|そこで|したがって|よって|次に|同様に|ちなみに|もちろん|逆に|実は|以上|上記|上の|下の|以下|と(?=[ぁ-ん]))"
    )]
    private static partial Regex Opening();

    [GeneratedRegex("(?:か|かな|でしょう|だろう)[?？。]*$|[?？]$")]
    private static partial Regex IsQuestion();

    [GeneratedRegex(
        "(?:ましょう|みよう|ください|説明(?:する|します|していきます)|見ていき|紹介(?:する|します)|学(?:ぶ|びます|習します)|解説します|扱(?:う|います)|述べる|確認します|(?:以下|次)の(?:通り|よう)(?:です)?)[。]?$"
    )]
    private static partial Regex ToReader();

    [GeneratedRegex("(?:以下|次|下記)(?:の|に|は|で|のよう)|(?:ように|通り)(?:です|なります|なる|である)?[。:：]?$|[:：]$")]
    private static partial Regex Introduction();

    [GeneratedRegex("ない|ません|ず[、に]|なく")]
    private static partial Regex Negation();

    private struct RelationFinder : ITermReceiver
    {
        private static readonly HashSet<ulong> Keys = [.. Relations.Select(word => TextTerms.Key(word))];

        internal bool Found { get; private set; }

        public void Term(ulong key, TermClass kind, int start, int length) => Found |= Keys.Contains(key);

        public readonly void Gram(ulong key, GramKind kind) { }
    }
}
