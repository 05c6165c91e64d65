using System.Text.RegularExpressions;
using TeachBot.Content.Language;

namespace TeachBot.Content.Knowledge;

/// <summary>What a heading's wording says: the thing it names, its number, the aspects it announces.</summary>
internal static partial class HeadingText
{
    /// <summary>
    /// The thing that a heading names, without number, ornament and 「とは何か」; all of a heading that is a number and no more (第1章).
    /// </summary>
    internal static string NameOf(string title)
    {
        var name = Ornament()
            .Replace(Number().Replace(Ornament().Replace(Translation().Replace(title, ""), ""), ""), "")
            .TrimEnd('？', '?', '！', '!', '。', '：', ':', ' ', '　');
        foreach (var tail in Lexicon.Japanese.Section("heading-tail"))
        {
            if (name.Length > tail.Length && name.EndsWith(tail, StringComparison.Ordinal))
            {
                return name[..^tail.Length].Trim();
            }
        }

        return name.Trim() is { Length: > 0 } named ? named : title.Trim();
    }

    /// <summary>The step that a heading numbers (手順2：, STEP 3, ④, 1. …); null where it numbers none.</summary>
    internal static int? StepOf(string title)
    {
        var match = Number().Match(title.Trim());
        if (!match.Success || match.Groups["lecture"].Success)
        {
            return null;
        }

        var circled = match.Groups["circled"].Value;
        return circled.Length > 0 ? circled[0] - '①' + 1
            : int.TryParse(match.Groups["number"].Value.Normalize(System.Text.NormalizationForm.FormKC), out var number) ? number
            : null;
    }

    /// <summary>The lecture's number in a title such as 「第1回：…」; null without one.</summary>
    internal static int? LectureNumber(string title)
    {
        var match = LectureMark().Match(title.Normalize(System.Text.NormalizationForm.FormKC));
        return match.Success && int.TryParse(match.Groups[1].Value, out var number) ? number : null;
    }

    /// <summary>
    /// Splits 「XのF1・F2」 into X and its aspects. X is empty for a bare 「特徴」; no aspects are returned where any part is none.
    /// </summary>
    internal static (string Whole, IReadOnlyList<string> Facets) Aspects(string name)
    {
        var cut = name.LastIndexOf('の');
        var (whole, tail) = cut > 0 ? (name[..cut], name[(cut + 1)..]) : ("", name);
        var groups = FacetsOf(tail);
        if (groups.Count == 0 && cut > 0)
        {
            (whole, groups) = ("", FacetsOf(name));
        }

        return (Each().Replace(whole, ""), groups);
    }

    /// <summary>The facets of the lexicon that 「メリット・デメリット」 or 「用途と導入場所」 names; empty unless every part is one.</summary>
    internal static IReadOnlyList<string> FacetsOf(string text)
    {
        var facets = new List<string>();
        var whole = Lexicon.Japanese.Find(Core.Text.JapaneseText.Key(text)).Any(meaning => meaning.Role == LexiconRole.Facet);
        foreach (var part in whole ? [text] : Conjunction().Split(text.Trim()))
        {
            var word = Core.Text.JapaneseText.Key(part);
            var found = Lexicon
                .Japanese.Find(word)
                .Where(meaning => meaning.Role == LexiconRole.Facet)
                .Select(meaning => meaning.Name)
                .ToList();
            if (found.Count == 0)
            {
                return [];
            }

            facets.AddRange(found);
        }

        return facets.Distinct().ToArray();
    }

    /// <summary>A heading without the occasion that it belongs to: 「今日のまとめ」 is まとめ.</summary>
    internal static string WithoutOccasion(string name) => Occasion().Replace(name, "");

    /// <summary>Whether a heading goes through things of a kind one by one: 「各時代の…」</summary>
    internal static bool IsDistributive(string title) => Each().IsMatch(NameOf(title));

    /// <summary>Whether a heading trails off (「…では」), so it opens an aside rather than naming a thing.</summary>
    internal static bool IsAside(string name) => Aside().IsMatch(name);

    /// <summary>Whether a heading is a clause (「起動しないとき」) rather than the name of a thing.</summary>
    internal static bool IsClause(string name) => Clause().IsMatch(name);

    /// <summary>Whether a heading stands over a collection whose parts each tell about something else: 「関連コマンド」, 「チェックリスト」.</summary>
    internal static bool IsCollection(string name) => Collection().IsMatch(name);

    [GeneratedRegex("^(?:関連|その他|おすすめ)|(?:一覧|リスト|ポイント|アクション|内容|まとめ|目次)$")]
    private static partial Regex Collection();

    [GeneratedRegex("(?<=[^ぁ-ん])[をが](?=.)|(?:する|れる|せる|ない|とき|場合|ます|です|たい|には)$")]
    private static partial Regex Clause();

    [GeneratedRegex(
        @"^\s*(?:第\s*(?<lecture>[0-9０-９一二三四五六七八九十]+)\s*[回章節部講][\s:：.、．)）\-]*|(?:手順|ステップ|STEP|Step|step)\s*"
            + @"(?<number>[0-9０-９]+)[\s:：.、．)）\-]*|(?<circled>[①-⑳])\s*|[(（]?(?<number>[0-9０-９]+)(?:[.．\-][0-9]+)*(?:[.．:：、)）]\s*|_|\s+)"
            + @"|[QＱ][0-9]*[.．:：]\s*)"
    )]
    private static partial Regex Number();

    [GeneratedRegex(@"第\s*(\d+)\s*[回章講]")]
    private static partial Regex LectureMark();

    [GeneratedRegex(@"^(?:[■●★◆○◎▼▽【\[\s〜～\p{So}\uFE0F]|[\uD83C-\uD83E][\uDC00-\uDFFF])+|[】\]\s〜～]+$")]
    private static partial Regex Ornament();

    /// <summary>Whether a heading names a part of the lesson by its occasion: 「本日の内容」, 「この章の読み方」.</summary>
    internal static bool IsOfOccasion(string name) => Occasion().IsMatch(name);

    [GeneratedRegex("^(?:この講義|この授業|この章|この節|本講義|本授業|本章|本時|本日|今日|今回|次回|前回|第[0-9０-９]+[回章講])の")]
    private static partial Regex Occasion();

    /// <summary>The same once more in English: 「まとめ | Summary」.</summary>
    [GeneratedRegex(@"(?<=[^\x00-\x7F][^|｜]*)\s[|｜]\s[\x20-\x7E]+$")]
    private static partial Regex Translation();

    [GeneratedRegex("[・/／、,，&＆]|と|および|及び")]
    private static partial Regex Conjunction();

    [GeneratedRegex("^(?:各種|各|それぞれの|主な|すべての)")]
    private static partial Regex Each();

    [GeneratedRegex("(?:では|には|とは|について|として|は|が|を|へ|で)$")]
    private static partial Regex Aside();
}
