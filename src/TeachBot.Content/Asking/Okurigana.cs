using System.Text.RegularExpressions;
using TeachBot.Core.Text;

namespace TeachBot.Content.Asking;

/// <summary>Names are written with more or fewer kana between their kanji (七分積金, 七分積み金); restores the notes' own writing.</summary>
internal sealed partial class Okurigana
{
    private const int FewestKanji = 3;
    private readonly Dictionary<string, string> _byKanji = new(StringComparer.Ordinal);

    internal Okurigana(IEnumerable<string> names)
    {
        foreach (var name in names.Where(name => Compound().Match(name).Length == name.Length && KanjiOf(name).Length >= FewestKanji))
        {
            _byKanji.TryAdd(KanjiOf(name), name);
        }
    }

    internal string Restore(string folded) =>
        Compound().Replace(folded, match => _byKanji.TryGetValue(KanjiOf(match.Value), out var name) ? name : match.Value);

    private static string KanjiOf(string text) => string.Concat(text.Where(c => Scripts.Of(c) == Script.Kanji));

    [GeneratedRegex(@"[\u4E00-\u9FFF々]+(?:[いきけえげしせちてびべみめりれ][\u4E00-\u9FFF々]+)*")]
    private static partial Regex Compound();
}
