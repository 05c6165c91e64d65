using TeachBot.Content.Knowledge;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>A name or noun of the notes, with the places where it stands.</summary>
internal sealed class Noun(string text, string key, Term? term)
{
    /// <summary>As the notes write it.</summary>
    internal string Text { get; } = text;

    /// <summary>Folded.</summary>
    internal string Key { get; } = key;

    /// <summary>The term that it is a spelling of; null where the notes explain nothing about it.</summary>
    internal Term? Term { get; } = term;

    /// <summary>In the order of the notes.</summary>
    internal List<NounPlace> Places { get; } = [];

    /// <summary>The script that most names are alike by: of the last character.</summary>
    internal Script Script { get; } = Scripts.Of(text[^1]);

    /// <summary>Whether it stands in running text as a noun at least once, subject or object: 「…を」, 「…が」.</summary>
    internal bool IsArgument => Places.Exists(place => place.Right is ['を' or 'が', ..]);

    /// <summary>The last two characters, the part that says what sort of thing it is: 環境 in 「本番環境」.</summary>
    internal string Head { get; } = key.Length > 2 ? key[^2..] : key;

    /// <summary>Whether one is named by a part of the other's name, so that what is true of one may be of the other.</summary>
    internal bool IsPartOf(Noun other) => Key.Contains(other.Key, StringComparison.Ordinal) || other.Key.Contains(Key, StringComparison.Ordinal);
}

/// <summary>One place where a noun stands.</summary>
/// <param name="Statement">The sentence.</param>
/// <param name="At">Where it begins in the sentence's text.</param>
/// <param name="Left">The word before it with its particle, folded: 「仮定の」 before X; empty at the beginning.</param>
/// <param name="Right">The particle behind it and the word after that, folded: 「を作」.</param>
internal sealed record NounPlace(Statement Statement, int At, string Left, string Right);
