using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>
/// Finds the nouns of a sentence: whole runs of kanji, katakana and letters between hiragana or marks, followed by what follows nouns, so
/// that a blank never cuts a word in two.
/// </summary>
internal sealed class NounReader(KnowledgeModel knowledge)
{
    private const int Shortest = 2;
    private const int Longest = 16;

    /// <summary>Adds a lecture's sentence to its nouns.</summary>
    internal void Read(Statement statement, Dictionary<string, Noun> nouns)
    {
        var text = statement.Text;
        for (var start = 0; start < text.Length; )
        {
            if (!IsPart(text, start))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < text.Length && IsPart(text, end))
            {
                end++;
            }

            if (IsNoun(text, start, end))
            {
                Add(statement, start, end, nouns);
            }

            start = end;
        }
    }

    private void Add(Statement statement, int start, int end, Dictionary<string, Noun> nouns)
    {
        var name = statement.Text[start..end];
        var key = JapaneseText.Key(name);
        if (key.Length < Shortest || Lexicon.Japanese.Find(key).Count > 0 || Lexicon.Japanese.Section("quiz common").Contains(key))
        {
            return;
        }

        if (!nouns.TryGetValue(key, out var noun))
        {
            nouns[key] = noun = new Noun(name, key, knowledge.Find(key));
        }

        noun.Places.Add(
            new NounPlace(statement, start, end - start, Left(statement.Text, start), Right(statement.Text, end))
            {
                IsListed = IsListed(statement.Text, start, end),
            }
        );
    }

    private static bool IsNoun(string text, int start, int end)
    {
        var name = text.AsSpan(start, end - start);
        if (
            name.Length is < Shortest or > Longest
            || name.ContainsAnyInRange('0', '9')
            || name.ContainsAnyInRange('０', '９')
            || (start > 0 && text[start - 1] is '／' or '/' or '.' or '#' or '~' or '<' or '$' or '`' or '_' or '=')
        )
        {
            return false;
        }

        foreach (var tail in Lexicon.Japanese.Section("quiz no-name"))
        {
            if (name.EndsWith(tail, StringComparison.Ordinal))
            {
                return false;
            }
        }

        foreach (var opening in Lexicon.Japanese.Section("quiz no-opening"))
        {
            if (name.StartsWith(opening, StringComparison.Ordinal))
            {
                return false;
            }
        }

        if (start > 0 && Scripts.Of(text[start - 1]) == Script.Hiragana && !EndsWord(text, start))
        {
            return false;
        }

        if (end == text.Length || text[end] is '、' or '。' or '」' or '）' or ')')
        {
            return true;
        }

        // な would make it an adjective, し or す a verb; such a run is no noun here.
        var rest = text.AsSpan(end);
        foreach (var particle in Lexicon.Japanese.Section("quiz particle"))
        {
            if (rest.StartsWith(particle, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the kana before a run end a word of their own, unlike 「お」 in 「お茶」: a particle or an ending, behind something that it can
    /// end.
    /// </summary>
    private static bool EndsWord(string text, int start) =>
        text.AsSpan(0, start).EndsWith("から", StringComparison.Ordinal)
        || text.AsSpan(0, start).EndsWith("なら", StringComparison.Ordinal)
        || text.AsSpan(0, start).EndsWith("より", StringComparison.Ordinal)
        || text.AsSpan(0, start).EndsWith("など", StringComparison.Ordinal)
        || text.AsSpan(0, start).EndsWith("まで", StringComparison.Ordinal)
        || Lexicon.Japanese.Section("quiz left").Contains(text[(start - 1)..start]);

    /// <summary>Letters, and what joins the words of a foreign name: 「アルファ・ベータ」 is one, though 「甲・乙」 are two.</summary>
    private static bool IsPart(string text, int at) =>
        Scripts.Of(text[at]) is Script.Kanji or Script.Katakana or Script.Latin
        || (
            at > 0
            && at + 1 < text.Length
            && text[at] switch
            {
                '-' or ' ' => Scripts.Of(text[at - 1]) is Script.Katakana or Script.Latin
                    && Scripts.Of(text[at + 1]) is Script.Katakana or Script.Latin,
                '・' => Scripts.Of(text[at - 1]) is Script.Katakana && Scripts.Of(text[at + 1]) is Script.Katakana,
                _ => false,
            }
        );

    /// <summary>
    /// A comma or や right before or behind it, with another name on its other side; or an example of more that is not named: 「Xなど」.
    /// </summary>
    private static bool IsListed(string text, int start, int end) =>
        (
            end + 1 < text.Length
            && IsComma(text[end])
            && IsPart(text, end + 1)
            && !Lexicon.Japanese.Section("quiz particle").Contains(text[(end + 1)..(end + 2)])
            && NextIsListed(text, end + 1)
        )
        || (end + 1 < text.Length && text[end] == 'や' && IsPart(text, end + 1))
        || Lexicon.Japanese.Section("quiz example").Any(word => text.AsSpan(end).StartsWith(word, StringComparison.Ordinal))
        || (
            start > 1
            && (IsComma(text[start - 1]) || text[start - 1] == 'や')
            && Scripts.Of(text[start - 2]) is Script.Kanji or Script.Katakana or Script.Latin
        );

    /// <summary>
    /// 「開発中、Xは…」 is a time before a comma, no list: in a list the next name is followed by a comma, など, or a particle of listing.
    /// </summary>
    private static bool NextIsListed(string text, int at)
    {
        while (at < text.Length && IsPart(text, at))
        {
            at++;
        }

        return at < text.Length
            && (IsComma(text[at]) || text.AsSpan(at).StartsWith("など", StringComparison.Ordinal) || text[at] is 'と' or 'や' or 'の');
    }

    private static bool IsComma(char c) => c is '、' or ',' or '，' or '・';

    /// <summary>The word before, from its first character of another script on.</summary>
    private static string Left(string text, int start)
    {
        var at = start;
        while (at > 0 && Scripts.Of(text[at - 1]) == Script.Hiragana)
        {
            at--;
        }

        var word = at;
        while (word > 0 && Scripts.Of(text[word - 1]) is Script.Kanji or Script.Katakana or Script.Latin)
        {
            word--;
        }

        return word == at ? "" : JapaneseText.Fold(text[word..start]);
    }

    /// <summary>The hiragana behind and the next word, without its ending.</summary>
    private static string Right(string text, int end)
    {
        var at = end;
        while (at < text.Length && Scripts.Of(text[at]) == Script.Hiragana)
        {
            at++;
        }

        var word = at;
        while (word < text.Length && Scripts.Of(text[word]) is Script.Kanji or Script.Katakana or Script.Latin)
        {
            word++;
        }

        return JapaneseText.Fold(text[end..word]);
    }
}
