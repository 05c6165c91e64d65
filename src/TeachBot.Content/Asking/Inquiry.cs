using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Asking;

/// <summary>A question, read: what it is about, what it wants to know of it, and which of its words the notes do not have.</summary>
internal sealed record Inquiry
{
    /// <summary>The question as typed.</summary>
    internal required string Text { get; init; }

    /// <summary>The question folded, without separators.</summary>
    internal required string Key { get; init; }

    /// <summary>The terms of the notes that it names and that the notes say something about, in order.</summary>
    internal required IReadOnlyList<Term> Subjects { get; init; }

    /// <summary>The other words that carry meaning, in order.</summary>
    internal required IReadOnlyList<ContentWord> Words { get; init; }

    /// <summary>The facets of the lexicon that it names.</summary>
    internal required IReadOnlyList<string> Facets { get; init; }

    /// <summary>What it asks for: definition, reason, count …, as the lexicon calls them.</summary>
    internal required IReadOnlySet<string> Asks { get; init; }

    /// <summary>The words that stand nowhere in the notes.</summary>
    internal required IReadOnlyList<string> Unknown { get; init; }

    /// <summary>Numbers in it, in order.</summary>
    internal required IReadOnlyList<int> Numbers { get; init; }

    /// <summary>The nouns by which it asks for kinds: 型, 種類.</summary>
    internal required IReadOnlyList<string> KindNouns { get; init; }

    /// <summary>The counter behind 何 (何種類, 何分); empty where none is asked for.</summary>
    internal string Counter { get; init; } = "";

    /// <summary>Whether it is a greeting or thanks and nothing else.</summary>
    internal bool IsSmallTalk { get; init; }

    /// <summary>The facts that were weighed for it; null before anybody looked for any.</summary>
    internal Weighed? Weighed { get; set; }

    /// <summary>Whether nothing in it carries meaning.</summary>
    internal bool IsEmpty => Subjects.Count == 0 && Words.Count == 0 && Facets.Count == 0 && Unknown.Count == 0 && Asks.Count == 0;

    internal bool Wants(string ask) => Asks.Contains(ask);
}

/// <summary>A word that an answer has to account for.</summary>
/// <param name="Text">As asked, folded.</param>
/// <param name="Alternatives">All stems that count as the word, itself first.</param>
/// <param name="IsSoft">Whether an answer may leave it out where all else fits: an everyday verb or adjective.</param>
internal sealed record ContentWord(string Text, string[] Alternatives, bool IsSoft)
{
    /// <summary>Whether it only says what kind of answer is wanted: 会社 in 「どんな会社？」</summary>
    internal bool IsAsked { get; init; }

    /// <summary>Whether it is a name of the notes' glossary: what is said beside another thing is not said of it.</summary>
    internal bool IsName { get; init; }
}
