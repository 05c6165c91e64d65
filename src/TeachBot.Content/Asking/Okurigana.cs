using System.Text;
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

    internal string Restore(string folded)
    {
        foreach (var match in Compound().EnumerateMatches(folded))
        {
            if (
                match.Length >= FewestKanji
                && NameOf(folded.AsSpan(match.Index, match.Length)) is { } name
                && !folded.AsSpan(match.Index, match.Length).SequenceEqual(name)
            )
            {
                return Compound().Replace(folded, compound => NameOf(compound.ValueSpan) ?? compound.Value);
            }
        }

        return folded;
    }

    private string? NameOf(ReadOnlySpan<char> compound) => _byKanji.GetValueOrDefault(KanjiOf(compound));

    private static string KanjiOf(ReadOnlySpan<char> text)
    {
        var kanji = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Scripts.Of(c) == Script.Kanji)
            {
                kanji.Append(c);
            }
        }

        return kanji.ToString();
    }

    [GeneratedRegex(@"[\u4E00-\u9FFF々]+(?:[いきけえげしせちてびべみめりれ][\u4E00-\u9FFF々]+)*")]
    private static partial Regex Compound();
}
