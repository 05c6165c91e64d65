using System.Text.RegularExpressions;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Language;
using TeachBot.Core.Text;

namespace TeachBot.Content.Checking.Rules;

/// <summary>
/// A term that the teacher set in bold and that no sentence is about. Bold serves for warnings too, so only what looks like a technical
/// term counts, and nothing in a sentence that tells students what to do. Arguments: the term.
/// </summary>
internal sealed partial class TermNotExplained : ICheckRule
{
    public string Id => "term-not-explained";

    public Severity Severity => Severity.Advice;

    public bool IsOneAFile => true;

    public bool NeedsAllFiles => true;

    public IEnumerable<Flaw> Check(CheckedNotes notes)
    {
        var text = new Lazy<IReadOnlyList<string>>(() => [.. notes.Knowledge.Facts.Select(fact => fact.Key)]);
        return notes
            .Lectures.SelectMany(lecture =>
                lecture
                    .Lines.Where(line => line.Fence == FencePart.None && !Instruction().IsMatch(line.Text.TrimEnd()))
                    .SelectMany(line =>
                        Bold()
                            .Matches(line.Text)
                            .Where(bold => IsInSentence(bold, line.Text))
                            .Select(bold => (Place: lecture.At(line.Number), Name: bold.Groups["term"].Value.Trim()))
                    )
            )
            .Where(bold =>
                Technical().IsMatch(bold.Name)
                && !Everyday().IsMatch(bold.Name)
                && Lexicon.Japanese.Find(JapaneseText.Key(bold.Name)).Count == 0
            )
            .DistinctBy(bold => JapaneseText.Key(bold.Name))
            .Where(bold => !IsKnown(notes.Knowledge.Find(JapaneseText.Key(bold.Name))) && !IsTold(JapaneseText.Key(bold.Name), text.Value))
            .Select(bold => new Flaw(bold.Place, bold.Name));
    }

    /// <summary>Whether the line goes on about it; a line of bold alone is a label.</summary>
    private static bool IsInSentence(Match bold, string line) => line.Count(char.IsLetter) - bold.Value.Count(char.IsLetter) >= 4;

    private static bool IsKnown(Term? term) =>
        term is not null && (term.IsConcept || term.Sections.Count + term.Definitions.Count + term.Facets.Count + term.Classes.Count > 0);

    /// <summary>Whether any sentence has the term as its topic, calls something by it, or puts words for it in parentheses.</summary>
    private static bool IsTold(string key, IReadOnlyList<string> facts)
    {
        foreach (var fact in facts)
        {
            for (var at = fact.IndexOf(key, StringComparison.Ordinal); at >= 0; at = fact.IndexOf(key, at + 1, StringComparison.Ordinal))
            {
                var before = fact.AsSpan(0, at);
                var behind = fact.AsSpan(at + key.Length);
                if (Told().IsMatch(behind) || Apposed().IsMatch(before) || (before.TrimEnd().EndsWith("を") && Called().IsMatch(behind)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    [GeneratedRegex(@"\*\*(?<term>[^*\n]{2,20})\*\*|<(?:strong|b)>(?<term>[^<\n]{2,20})</(?:strong|b)>")]
    private static partial Regex Bold();

    [GeneratedRegex("(?:ください|下さい|ましょう|こと|なさい)[。！!]?(?:</[a-z]+>|\\*\\*)?$")]
    private static partial Regex Instruction();

    /// <summary>
    /// Katakana of four or more, a Latin name with a capital, or kanji of four or more, and neither kana endings nor marks.
    /// </summary>
    [GeneratedRegex(@"^(?=.*(?:[ァ-ー]{4}|[A-Z]|[一-鿿]{4}))[ァ-ー一-鿿A-Za-z0-9・ +#.-]{2,20}$")]
    private static partial Regex Technical();

    [GeneratedRegex("^(?:[0-9]+(?:[0-9,. ]*[ぁ-んァ-ー一-鿿].*)?|.*(?:注意|重要|必須|禁止|厳禁|時点))$")]
    private static partial Regex Everyday();

    /// <summary>「…を<b>A</b>、…を B と呼ぶ」</summary>
    [GeneratedRegex("^\\s*、[^。]{0,60}と(?:呼|よ|言|い)")]
    private static partial Regex Called();

    [GeneratedRegex(
        "^(?:(?:または|あるいは|および|や|と)[^。、は]{1,20})?(?:は|とは|も|という|といい|と呼|とよ|と言|とも|[（(：:＝=]|のこと|の一種)"
    )]
    private static partial Regex Told();

    [GeneratedRegex("(?:である|という|つまり|すなわち)、?$")]
    private static partial Regex Apposed();
}
