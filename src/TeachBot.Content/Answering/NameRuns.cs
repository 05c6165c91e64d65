using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Answering;

/// <summary>The unbroken names in a text: kanji, katakana and Latin letters side by side.</summary>
internal static class NameRuns
{
    private static readonly HashSet<string> Frame = [.. Lexicon.Japanese.Section("question frame")];
    private static readonly HashSet<string> Soft = [.. Lexicon.Japanese.Section("question soft")];

    internal static IEnumerable<Range> Of(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsName(text[start]))
            {
                continue;
            }

            var end = start + 1;
            while (end < text.Length && (IsName(text[end]) || (IsJoint(text, end) && IsName(text[end + 1]))))
            {
                end++;
            }

            yield return start..end;
            start = end;
        }
    }

    /// <summary>Whether a run says nothing but the question's frame: 違, 何種類, 具体例.</summary>
    internal static bool IsFrame(ReadOnlySpan<char> run) =>
        run[0] == '何'
        || Frame.GetAlternateLookup<ReadOnlySpan<char>>().Contains(run)
        || (run.Length == 1 && Scripts.Of(run[0]) == Script.Katakana);

    /// <summary>Whether a word is one that an answer may leave out.</summary>
    internal static bool IsSoft(ReadOnlySpan<char> word) => Soft.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>A text in which a name is found however its separators and long vowels are written.</summary>
    internal static string Key(string text) => KeyOfFolded(JapaneseText.Fold(text));

    /// <summary>The same of text that is folded already.</summary>
    internal static string KeyOfFolded(string folded) => JapaneseText.WithoutSeparators(folded).Replace("ー", "", StringComparison.Ordinal);

    /// <summary>The runs of katakana or Latin letters in a name, as <see cref="Key"/> has them.</summary>
    internal static IEnumerable<string> Scripted(string name)
    {
        for (var start = 0; start < name.Length; )
        {
            var (script, end) = (Scripts.Of(name[start]), start + 1);
            while (end < name.Length && Scripts.Of(name[end]) == script)
            {
                end++;
            }

            if (script is Script.Katakana or Script.Latin)
            {
                yield return Key(name[start..end]);
            }

            start = end;
        }
    }

    private static bool IsName(char c) => Scripts.Of(c) is Script.Kanji or Script.Katakana or Script.Latin;

    private static bool IsJoint(string text, int at) =>
        at + 1 < text.Length
        && (
            text[at] is '・' or '.' or '-' or '_' or '/' or '+' or '#'
            || (IsKanji(text[at - 1]) && IsKanji(text[at + 1]) && IsStem(text[at]))
        );

    /// <summary>How a verb ends that is a part of a name: 吊り橋, 戻り値; not 使う人, 橋の上.</summary>
    private static bool IsStem(char c) => "りきしちみびぎけえせれべめげね".Contains(c, StringComparison.Ordinal);

    private static bool IsKanji(char c) => Scripts.Of(c) == Script.Kanji;
}
