using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>Whether two nouns could stand in one another's place.</summary>
internal static class Company
{
    /// <summary>
    /// Whether two names are kept apart by the notes: neither is a part of the other, and where they share the part that says what sort of
    /// thing they are, or are spoken of in the same words somewhere, one sentence names both.
    /// </summary>
    internal static bool AreApart(Noun one, Noun other, LectureNotes notes)
    {
        if (one.IsPartOf(other) || (one.Term is not null && one.Term == other.Term))
        {
            return false;
        }

        return (!SharesPart(one.Key, other.Key) && !one.SharesCompanyWith(other))
            || notes.FactsNaming(one.Key).Any(fact => JapaneseText.Mentions(fact.Key, other.Key));
    }

    /// <summary>Whether two names have their first or last two characters in common.</summary>
    private static bool SharesPart(string one, string other) =>
        one.Length >= 2 && other.Length >= 2 && (one[..2] == other[..2] || one[^2..] == other[^2..]);

    /// <summary>
    /// The word behind the particle, up to its first two characters: 構築する and 構築できる are one; empty where no word ends there.
    /// </summary>
    internal static string Stem(string right)
    {
        if (right.Length < 2 || Scripts.Of(right[^1]) is not (Script.Kanji or Script.Katakana or Script.Latin))
        {
            return "";
        }

        var word = 0;
        while (word < right.Length && Scripts.Of(right[word]) == Script.Hiragana)
        {
            word++;
        }

        return right[word..Math.Min(right.Length, word + 2)];
    }
}
