using System.Text.RegularExpressions;
using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Knowledge;

/// <summary>Headings that part a text and name nothing that it tells about: はじめに, 練習問題2, 2025/06/04, 「試してみよう」, 「なぜ学ぶのか」.</summary>
internal static partial class HeadingWithoutConcept
{
    /// <summary>The longest name of a thing, in UTF-16 units; a longer heading is a sentence.</summary>
    private const int LongestName = 40;

    /// <param name="name">The heading without number and ornament.</param>
    /// <param name="title">The heading as it stands.</param>
    internal static bool Is(string name, string title)
    {
        var key = JapaneseText.Key(name);
        return key.Length > LongestName
            || IsAsked(name, title)
            || Number().IsMatch(key)
            || Speech().IsMatch(name)
            || HeadingText.IsOfOccasion(name)
            || IsExercise(name)
            || IsGeneric(name)
            || Parts().Split(name) is { Length: > 1 } parts && parts.All(IsGeneric);
    }

    /// <summary>「問題 3：皿の数」, 「課題A」: what is asked for, under a number or letter.</summary>
    private static bool IsExercise(string name) =>
        Exercise().Match(name) is { Success: true } match
        && Lexicon.Japanese.Section("heading-exercise").Contains(JapaneseText.Key(match.Groups["word"].Value));

    /// <summary>A word that only parts a text, counted or dressed up: 「練習問題 2」, 「楽しい導入」, 「アンケートのお願い」, 「機能説明」.</summary>
    private static bool IsGeneric(string name)
    {
        var key = Counter().Replace(JapaneseText.Key(name), "");
        if (Contains(key) || Contains(Dress().Replace(key, "")))
        {
            return true;
        }

        var rest = Telling().Replace(Pages().Replace(key, ""), "");
        return rest.Length < key.Length && (rest.Length == 0 || Contains(rest) || HeadingText.FacetsOf(rest).Count > 0);
    }

    private static bool Contains(string key) =>
        Lexicon.Japanese.Section("heading-generic").Contains(key) || Lexicon.Japanese.Section("heading-exercise").Contains(key);

    /// <summary>A question, unless it asks what the thing is that it names (「皿とは？」).</summary>
    private static bool IsAsked(string name, string title) =>
        title.AsSpan().TrimEnd() is [.., '？' or '?'] asked
        && asked.TrimEnd("？?").EndsWith(name, StringComparison.Ordinal)
        && name.IndexOfAny(['は', 'が', 'を']) > 0;

    /// <summary>Numbers, dates and counters alone: 250604, 3/14, 第4問, P1, Q2.</summary>
    [GeneratedRegex(
        @"^(?=.*[0-9]|第)[第0-9一二三四五六七八九十年月日時分限回章節講問週目間コマ火水木金土./:~〜()（）-]+$|^(?:p|q|問|no|ex|step|part|day|week|lesson|chapter"
            + @"|task)[.．]?[0-9]{1,3}$"
    )]
    private static partial Regex Number();

    /// <summary>What turns to the reader or to oneself, asks or goes on: no name of a thing.</summary>
    [GeneratedRegex(
        @"[？?!！]$|(?:しよう|みよう|えよう|けよう|だろう|\p{IsCJKUnifiedIdeographs}ろう|ましょう|ください|下さい|なさい|ですか|ますか|です|ます|でした|ました)$|[をがはにもでと].{0,30}"
            + @"(?:るか|いか|のか)$|^(?:ところで|さて|それでは|では、|つまり|ちなみに|なお、)"
    )]
    private static partial Regex Speech();

    [GeneratedRegex(@"^(?<word>[^\d\s:：]{1,10}?)[\s　]*(?:[0-9０-９]{1,3}(?:[-－][0-9]{1,2})?|[A-Za-z①-⑳])(?:$|[\s　:：.．、，)）])")]
    private static partial Regex Exercise();

    [GeneratedRegex(@"[|｜/／・&＆_、]|と")]
    private static partial Regex Parts();

    /// <summary>「わくわくする」, 「楽しい」, 「劇的な」 before a word that parts a text.</summary>
    [GeneratedRegex("^.{1,12}(?:な|する|しい)(?=.)")]
    private static partial Regex Dress();

    [GeneratedRegex("の?(?:説明|お願い|案内|ご案内|紹介|ご紹介|予告|確認|読み方|ガイド)$")]
    private static partial Regex Telling();

    /// <summary>「P31 ~ P37」</summary>
    [GeneratedRegex(@"^p[0-9]{1,3}(?:[~〜-]p?[0-9]{1,3})?")]
    private static partial Regex Pages();

    /// <summary>What counts parts of one name: 「練習問題 2」, 「演習（その1）」, 「課題①」.</summary>
    [GeneratedRegex(@"[(（]?(?:その|no\.?)?(?:[0-9]{1,3}(?:-[0-9]{1,3})?|[一二三四五]|(?<=[^a-z])[a-z])[)）]?$")]
    private static partial Regex Counter();
}
