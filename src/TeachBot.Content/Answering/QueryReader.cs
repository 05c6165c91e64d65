using System.Text;
using System.Text.RegularExpressions;
using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Answering;

/// <summary>Reads a question: what it demands, what it is about, and by which words it is looked for.</summary>
internal sealed partial class QueryReader(UnitIndex index)
{
    private const double SoftWeight = .3,
        LatinWeight = 1.25;

    /// <summary>A pair of hiragana that more than this share of the course says tells nothing.</summary>
    private const double EverywhereShare = .25;

    internal Query Read(string question)
    {
        var text = JapaneseText.WellFormed(question).Normalize(NormalizationForm.FormKC).Trim();
        var folded = JapaneseText.Fold(text);
        var plain = Manner().Replace(folded, " ");
        var collector = new Collector(plain);
        TextTerms.Read(plain, ref collector);
        var words = collector.Words.Exists(word => !word.IsFrame) ? collector.Words.Where(word => !word.IsFrame) : collector.Words;
        var (terms, bits, missing) = (new List<QueryTerm>(), new Dictionary<ulong, int>(), 0ul);
        foreach (var word in words.DistinctBy(word => word.Key).Take(Query.Most))
        {
            if (word.Class == TermClass.Variant)
            {
                bits.TryAdd(word.Key, terms.Count - 1);
                missing &= index.Saying(word.Key).Length > 0 ? ~(1ul << (terms.Count - 1)) : ulong.MaxValue;
                continue;
            }

            var said = word.Text;
            var rarity = index.RarityOf(index.Saying(word.Key).Length);
            var isSoft = NameRuns.IsSoft(said);
            terms.Add(
                new QueryTerm(
                    said,
                    word.Class,
                    Math.Max(rarity, .05)
                        * (
                            isSoft ? SoftWeight
                            : word.Class == TermClass.Latin ? LatinWeight
                            : 1
                        ),
                    isSoft,
                    word.IsAlone
                )
            );
            bits.TryAdd(word.Key, terms.Count - 1);
            var stands = index.Saying(word.Key).Length > 0;
            foreach (var other in Lexicon.Japanese.SameAs(said).Skip(1).Where(other => Scripts.Of(other[0]) != Script.Hiragana))
            {
                var key = TextTerms.Key(other.TrimEnd(Kana));
                bits.TryAdd(key, terms.Count - 1);
                stands |= index.Saying(key).Length > 0;
            }

            missing |= stands ? 0 : 1ul << (terms.Count - 1);
        }

        var (grams, gramBits) = GramsOf(folded);
        var names = NameRuns
            .Of(folded)
            .Select(range => folded[range])
            .Where(name => name.Length > 1 && !NameRuns.IsFrame(name) && !NameRuns.IsSoft(name))
            .Distinct()
            .ToList();
        var topic =
            Defined().Match(folded) is { Success: true } defined && HasName(defined.Groups[1].Value)
                ? defined.Groups[1].Value
                : TopicOf(folded);
        return new Query
        {
            Text = text,
            Demands = Answering.Demands.Of(text, terms.Count <= 1),
            Counter = Counted().Match(text) is { Success: true } counted ? counted.Groups[1].Value : null,
            Terms = terms,
            Grams = grams,
            Names = names,
            Topic = topic,
            TopicTerms = topic is null ? 0 : MaskOf(topic, bits),
            Operands = OperandsOf(text),
            IsNegated = Negation().IsMatch(text) && !MildNegation().IsMatch(text),
            Pairs = PairsOf(folded),
            Total = terms.Sum(term => term.Weight),
            GramTotal = grams.Sum(gram => gram.Weight),
            Missing = missing,
            TermBits = bits,
            GramBits = gramBits,
        };
    }

    private static readonly char[] Kana = [.. Enumerable.Range('ぁ', 'ゖ' - 'ぁ' + 1).Select(c => (char)c)];

    private (List<QueryGram>, Dictionary<ulong, int>) GramsOf(string folded)
    {
        var collector = new GramCollector();
        TextTerms.Read(Asking().Replace(folded, " "), ref collector);
        var (grams, bits) = (new List<QueryGram>(), new Dictionary<ulong, int>());
        foreach (var (key, kind) in collector.Grams)
        {
            var count = index.Having(key).Length;
            if (
                grams.Count < Query.Most
                && !bits.ContainsKey(key)
                && (kind != GramKind.Hiragana || (count > 0 && count <= index.Size * EverywhereShare))
            )
            {
                bits[key] = grams.Count;
                grams.Add(new QueryGram(kind, Answering.Grams.Weight(kind) * index.GramRarityOf(count)));
            }
        }

        return (grams, bits);
    }

    /// <summary>The first name that a particle behind it makes the topic, with what a の joins to it.</summary>
    private static string? TopicOf(string folded)
    {
        var names = NameRuns.Of(folded).ToList();
        var first = names.FindIndex(range => IsThing(folded[range]) && TopicParticle().IsMatch(folded[range.End..]));
        if (first < 0)
        {
            return null;
        }

        var last = first;
        while (last + 1 < names.Count && folded[names[last].End..names[last + 1].Start] == "の" && IsThing(folded[names[last + 1]]))
        {
            last++;
        }

        return folded[names[first].Start..names[last].End];
    }

    private static bool IsThing(string name) => !NameRuns.IsFrame(name) && !NameRuns.IsSoft(name);

    private static (string, string)? OperandsOf(string text) =>
        Answering.Demands.Comparison.Asks.IsMatch(text)
        && Pair().Match(text) is { Success: true } pair
        && HasName(pair.Groups[1].Value)
        && HasName(pair.Groups[2].Value)
            ? (pair.Groups[1].Value.Trim(), pair.Groups[2].Value.Trim())
            : null;

    private static bool HasName(string text) => NameRuns.Of(text).Any(range => !NameRuns.IsFrame(text[range]));

    private static HashSet<int> PairsOf(string folded)
    {
        var pairs = new HashSet<int>();
        for (var i = 0; i + 1 < folded.Length; i++)
        {
            var (first, second) = (Scripts.Of(folded[i]), Scripts.Of(folded[i + 1]));
            if (first != Script.None && second != Script.None && (first, second) != (Script.Hiragana, Script.Hiragana))
            {
                pairs.Add(folded[i] << 16 | folded[i + 1]);
            }
        }

        return pairs;
    }

    private static ulong MaskOf(string text, Dictionary<ulong, int> bits)
    {
        var matcher = new Matcher(bits);
        TextTerms.Read(text, ref matcher);
        return matcher.Terms;
    }

    private readonly record struct Word(string Text, ulong Key, TermClass Class, bool IsFrame, bool IsAlone);

    private readonly struct Collector(string folded) : ITermReceiver
    {
        internal List<Word> Words { get; } = [];

        public void Term(ulong key, TermClass kind, int start, int length)
        {
            var word = folded.Substring(start, length);
            var (from, end) = (start, start + length);
            for (; from > 0 && Scripts.Of(folded[from - 1]) == Scripts.Of(word[0]); from--) { }

            for (; end < folded.Length && Scripts.Of(folded[end]) == Scripts.Of(word[0]); end++) { }

            var run = folded.AsSpan(from, end - from);
            var isFrame = NameRuns.IsFrame(run) || (length > 1 && NameRuns.IsFrame(word));
            Words.Add(new Word(word, key, kind, isFrame, run.Length == length));
        }

        public void Gram(ulong key, GramKind kind) { }
    }

    private readonly struct GramCollector() : ITermReceiver
    {
        internal List<(ulong Key, GramKind Kind)> Grams { get; } = [];

        public void Term(ulong key, TermClass kind, int start, int length) { }

        public void Gram(ulong key, GramKind kind) => Grams.Add((key, kind));
    }

    /// <summary>How somebody wants to be told, which no answer has to say.</summary>
    [GeneratedRegex(
        "(?:小学生|中学生|高校生|子供|子ども|初心者|素人|誰)に(?:でも|も)?(?:わか|分か)る(?:よう)?に|(?:わかり|分かり)やすく"
            + "|簡単に|簡潔に|一言で|ひとことで|手短に|短く|ざっくり(?:と)?|詳しく|具体的に"
            + "|(?:全部|すべて|全て)?(?:教え|おしえ|説明し|解説し)て(?:ください|下さい|くれ|ほしい|欲しい)?"
    )]
    private static partial Regex Manner();

    [GeneratedRegex("(?:何|なん|いく(?!つ))(" + Answering.Demands.Counters + "|[ァ-ヶー]{2,}(?=で|が|は|から|まで|に|を|ある|いる|[?]|$))")]
    private static partial Regex Counted();

    [GeneratedRegex(@"ない(?!か)|なかっ|ず(?:に|と)|ません|なく(?:て|なる)")]
    private static partial Regex Negation();

    [GeneratedRegex(@"(?:じゃ|では)ない[?ですか]*$")]
    private static partial Regex MildNegation();

    /// <summary>What of a question asks and says nothing.</summary>
    [GeneratedRegex(
        "(?:何|なに|なん|誰|だれ|いつ|どこ|どれ|どの|どう|なぜ|どうして)|(?:です|ます|でした|ました)?(?:か|かな|の)?[?。]*$"
            + "|(?:教えて|おしえて|説明して|について|とは|って)(?:ください|下さい|よ)?"
    )]
    private static partial Regex Asking();

    /// <summary>What 「…とは」 asks for, whole: 参照渡し.</summary>
    [GeneratedRegex(
        "^([^、。? ]{1,20}?)(?:とは|って(?:何|なに|なん|どういう|いうのは)|って[?]?$|は(?:何|なん)(?:です|だ|の|$|[?])|の(?:意味|定義))"
    )]
    private static partial Regex Defined();

    [GeneratedRegex("^(?:は|って|とは|と|の|を|が|[?]|に|で|も|$|[ 、])")]
    private static partial Regex TopicParticle();

    [GeneratedRegex(
        @"^(.{1,30}?)(?:と|や|、|\s*vs\.?\s*)(.{1,30}?)(?:と)?(?:の|は|って|を|で|が|どう|どっち|どちら|では|\s|$)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Pair();
}
