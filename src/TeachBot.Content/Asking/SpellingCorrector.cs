using TeachBot.Content.Indexing;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking;

/// <summary>
/// Finds the word of the notes that a slip of the finger hides, and nothing else: only slips that fingers make (a key left out, struck
/// twice, two swapped, a voicing mark or a small kana missed, a neighbouring key), only in words long enough, and only where one word fits.
/// So packet is never taken for locket, レシート for シート, or デメリット for メリット.
/// </summary>
internal sealed class SpellingCorrector
{
    private const int Shortest = 4;
    private static readonly string[] KeyRows = ["1234567890-", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
    private readonly AffixIndex _words;
    private readonly ILookup<string, string> _loose;

    /// <param name="words">The words that can be meant.</param>
    internal SpellingCorrector(IEnumerable<string> words)
    {
        var longEnough = words.Where(word => word.Length >= Shortest).Distinct().ToList();
        _words = new AffixIndex(longEnough);
        _loose = longEnough.ToLookup(Loose);
    }

    /// <summary>The one word that <paramref name="typed"/> is a slip of; null where none or several are.</summary>
    internal string? Correct(string typed)
    {
        var meant =
            typed.Length < Shortest
                ? []
                : Near(typed)
                    .Where(word => Math.Abs(word.Length - typed.Length) <= 1 && word != typed && IsSlip(typed, word))
                    .Distinct()
                    .Take(2)
                    .ToList();
        return meant.Count == 1 ? meant[0] : null;
    }

    /// <summary>What may be one slip away: a slip leaves either the first half alone or the second.</summary>
    private IEnumerable<string> Near(string typed)
    {
        var half = (typed.Length - 1) / 2;
        return _words.StartingWith(typed[..half]).Concat(_words.EndingWith(typed[(half + 1)..])).Concat(_loose[Loose(typed)]);
    }

    /// <summary>
    /// Whether one slip, or left-out long vowels and small kana alone, turns <paramref name="meant"/> into <paramref name="typed"/>.
    /// </summary>
    internal static bool IsSlip(string typed, string meant)
    {
        if (Loose(typed) == Loose(meant))
        {
            return true;
        }

        var prefix = 0;
        while (prefix < Math.Min(typed.Length, meant.Length) && typed[prefix] == meant[prefix])
        {
            prefix++;
        }

        var suffix = 0;
        while (suffix < Math.Min(typed.Length, meant.Length) - prefix && typed[^(suffix + 1)] == meant[^(suffix + 1)])
        {
            suffix++;
        }

        var was = typed.AsSpan(prefix, typed.Length - prefix - suffix);
        var should = meant.AsSpan(prefix, meant.Length - prefix - suffix);
        return (was.Length, should.Length) switch
        {
            (0, 1) => IsSlippery(should[0], meant, prefix),
            (1, 0) => IsSlippery(was[0], typed, prefix),
            (1, 1) => IsNeighbour(was[0], should[0]) || IsHomophoneOf(was[0], should[0], meant),
            (2, 2) => was[0] == should[1]
                && was[1] == should[0]
                && Scripts.Of(was[0]) == Scripts.Of(was[1])
                && Scripts.Of(was[0]) != Script.Kanji,
            _ => false,
        };
    }

    /// <summary>A kanji too many or too few makes another word (準優勝); so does a first letter, and a kana at an edge (デメリット).</summary>
    private static bool IsSlippery(char c, string longer, int at) =>
        Scripts.Of(c) switch
        {
            Script.Latin => char.IsLetter(c) && at > 0 && longer.Length >= 5,
            Script.Katakana or Script.Hiragana => at > 0 && at < longer.Length - 1 && longer.Length >= 6,
            _ => false,
        };

    /// <summary>
    /// A wrong kanji in a name that is long and mostly katakana can only be a slip of the converter; but never one that counts or opposes.
    /// </summary>
    private static bool IsHomophoneOf(char was, char should, string meant) =>
        Scripts.Of(was) == Script.Kanji
        && Scripts.Of(should) == Script.Kanji
        && meant.Count(c => Scripts.Of(c) == Script.Katakana) >= 4
        && !Opposing.Contains(was, StringComparison.Ordinal)
        && !Opposing.Contains(should, StringComparison.Ordinal);

    private const string Opposing = "一二三四五六七八九十百千大小上下前後内外正負新旧高低長短強弱多少非不無有未完準式型系法";

    /// <summary>Whether a key, a voicing mark or the size of a kana may have been missed.</summary>
    internal static bool IsNeighbour(char was, char should)
    {
        if (Scripts.Of(was) is Script.Katakana or Script.Hiragana)
        {
            return Unvoiced(was) == Unvoiced(should);
        }

        for (var row = 0; row < KeyRows.Length; row++)
        {
            var at = KeyRows[row].IndexOf(was, StringComparison.Ordinal);
            if (at >= 0)
            {
                return char.IsLetter(should)
                    && char.IsLetter(was)
                    && Math.Abs(KeyRows[row].IndexOf(should, StringComparison.Ordinal) - at) == 1
                    && KeyRows[row].Contains(should, StringComparison.Ordinal);
            }
        }

        return false;
    }

    /// <summary>A kana without voicing mark, full size: ヴァ → ウア.</summary>
    private static char Unvoiced(char kana)
    {
        var plain = kana.ToString().Normalize(System.Text.NormalizationForm.FormKD)[0];
        return plain switch
        {
            'ァ'
            or 'ィ'
            or 'ゥ'
            or 'ェ'
            or 'ォ'
            or 'ッ'
            or 'ャ'
            or 'ュ'
            or 'ョ'
            or 'ヮ'
            or 'ぁ'
            or 'ぃ'
            or 'ぅ'
            or 'ぇ'
            or 'ぉ'
            or 'っ'
            or 'ゃ'
            or 'ゅ'
            or 'ょ'
            or 'ゎ' => (char)(plain + 1),
            _ => plain,
        };
    }

    private static string Loose(string text) =>
        string.Concat(
            text.Where(c => c is not ('ー' or 'ッ' or 'っ')).Select(c => Scripts.Of(c) is Script.Katakana ? (char)(Small(c) - 0x60) : c)
        );

    private static char Small(char kana) => kana is 'ァ' or 'ィ' or 'ゥ' or 'ェ' or 'ォ' or 'ャ' or 'ュ' or 'ョ' ? (char)(kana + 1) : kana;
}
