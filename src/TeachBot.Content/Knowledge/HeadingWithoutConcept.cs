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
        return key.Length > LongestName || IsAsked(name, title) || Number().IsMatch(key) || Speech().IsMatch(name)
            || Lexicon.Japanese.Section("heading-generic").Contains(Counter().Replace(key, ""));
    }

    /// <summary>A question, unless it asks what the thing is that it names (「皿とは？」).</summary>
    private static bool IsAsked(string name, string title) =>
        title.AsSpan().TrimEnd() is [.., '？' or '?'] asked && asked.TrimEnd("？?").EndsWith(name, StringComparison.Ordinal) && name.IndexOfAny(['は', 'が', 'を']) > 0;

    /// <summary>Numbers, dates and counters alone: 250604, 3/14, 第4問, P1, Q2.</summary>
    [GeneratedRegex(@"^(?=.*[0-9]|第)[第0-9一二三四五六七八九十年月日時分限回章節講問週目間コマ火水木金土./:~〜()（）-]+$|^(?:p|q|問|no|ex|step|part|day|week|lesson|chapter|task)[.．]?[0-9]{1,3}$")]
    private static partial Regex Number();

    /// <summary>What turns to the reader or to oneself, asks or goes on: no name of a thing.</summary>
    [GeneratedRegex(@"[？?!！]$|(?:しよう|みよう|えよう|けよう|だろう|\p{IsCJKUnifiedIdeographs}ろう|ましょう|ください|下さい|なさい|ですか|ますか|です|ます|でした|ました)$|[をがはにもでと].{0,30}(?:るか|いか|のか)$|^(?:ところで|さて|それでは|では、|つまり|ちなみに|なお、)")]
    private static partial Regex Speech();

    /// <summary>What counts parts of one name: 「練習問題 2」, 「演習（その1）」, 「課題①」.</summary>
    [GeneratedRegex(@"[(（]?(?:その|no\.?)?(?:[0-9]{1,3}(?:-[0-9]{1,3})?|[一二三四五])[)）]?$")]
    private static partial Regex Counter();
}
