using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Questions.Deriving;

/// <summary>A name or noun of the notes, with the places where it stands.</summary>
internal sealed class Noun(string text, string key, Term? term)
{
    private HashSet<Section>? _chapters;
    private HashSet<Statement>? _listed;
    private HashSet<string>? _stems,
        _lefts;
    private ILookup<Statement, NounPlace>? _in;
    private bool? _isName,
        _isArgument;

    /// <summary>As the notes write it.</summary>
    internal string Text { get; } = text;

    /// <summary>Folded.</summary>
    internal string Key { get; } = key;

    /// <summary>The term that it is a spelling of; null where the notes explain nothing about it.</summary>
    internal Term? Term { get; } = term;

    /// <summary>In the order of the notes.</summary>
    internal List<NounPlace> Places { get; } = [];

    /// <summary>Whether it stands in running text as a noun at least once, subject or object: 「…を」, 「…が」.</summary>
    internal bool IsArgument => _isArgument ??= Places.Exists(place => place.Right is ['を' or 'が', ..]);

    /// <summary>Where it stands in a sentence, in order.</summary>
    internal IEnumerable<NounPlace> In(Statement statement) => (_in ??= Places.ToLookup(place => place.Statement))[statement];

    /// <summary>Whether it stands anywhere with the same word on one side as a blank has, so that it could stand there.</summary>
    internal bool KeepsCompanyOf(NounPlace blank) =>
        (blank.Stem.Length > 0 && Stems.Contains(blank.Stem)) || (blank.Left.Length > 1 && Lefts.Contains(blank.Left));

    /// <summary>Whether both stand somewhere with the same word on one side.</summary>
    internal bool SharesCompanyWith(Noun other) => Stems.Overlaps(other.Stems) || Lefts.Overlaps(other.Lefts);

    private HashSet<string> Stems => _stems ??= [.. Places.Select(place => place.Stem).Where(stem => stem.Length > 0)];

    private HashSet<string> Lefts => _lefts ??= [.. Places.Select(place => place.Left).Where(left => left.Length > 1)];

    /// <summary>
    /// How much knowing this noun tells: concepts most, then other terms, then names in katakana or letters, then compounds that are long
    /// or used again; 0 for words that anybody knows.
    /// </summary>
    internal int Worth =>
        Term is { IsConcept: true } ? 4
        : Term is not null ? 3
        : Text.All(c => Scripts.Of(c) is Script.Katakana or Script.Latin or Script.None)
            ? Text.Length > 2 ? 2
                : 0
        : Key.Length > 3 || (Key.Length > 2 && Places.Count > 1) ? 1
        : 0;

    /// <summary>Whether it stands in a chapter.</summary>
    internal bool IsIn(Section chapter) => (_chapters ??= [.. Places.Select(place => place.Statement.Chapter)]).Contains(chapter);

    /// <summary>Whether it is written in letters: a name of its own.</summary>
    internal bool IsName => _isName ??= Text.All(c => Scripts.Of(c) is Script.Latin or Script.None);

    /// <summary>Whether one sentence lists both.</summary>
    internal bool IsListedWith(Noun other) => Listed.Count > 0 && other.Listed.Count > 0 && Listed.Overlaps(other.Listed);

    /// <summary>The sentences that list it.</summary>
    private HashSet<Statement> Listed => _listed ??= [.. Places.Where(place => place.IsListed).Select(place => place.Statement)];

    /// <summary>Whether one is named by a part of the other's name, so that what is true of one may be of the other.</summary>
    internal bool IsPartOf(Noun other) =>
        Key.Contains(other.Key, StringComparison.Ordinal) || other.Key.Contains(Key, StringComparison.Ordinal);
}

/// <summary>One place where a noun stands.</summary>
/// <param name="Statement">The sentence.</param>
/// <param name="At">Where it begins in the sentence's text.</param>
/// <param name="Length">Its length there, in UTF-16 units.</param>
/// <param name="Left">The word before it with its particle, folded: 「仮定の」 before X; empty at the beginning.</param>
/// <param name="Right">The particle behind it and the word after that, folded: 「を作」.</param>
internal sealed record NounPlace(Statement Statement, int At, int Length, string Left, string Right)
{
    /// <summary>Whether it is one of a list inside the sentence (「A、B、Cなど」), where nothing but the list tells it from others.</summary>
    internal bool IsListed { get; init; }

    /// <summary>The beginning of the word behind the particle; empty where there is none.</summary>
    internal string Stem { get; } = Company.Stem(Right);
}
