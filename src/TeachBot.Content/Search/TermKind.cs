namespace TeachBot.Content.Search;

/// <summary>
/// What a term is. Japanese writes no spaces, but its scripts tell words from inflection: so each script has terms of its own.
/// </summary>
internal enum TermKind : byte
{
    /// <summary>Latin letters and digits in one run: a300.</summary>
    LatinRun,

    /// <summary>The letters or the digits of such a run: a, 300.</summary>
    LatinPiece,

    /// <summary>Katakana in one run: mostly a whole word.</summary>
    KatakanaRun,

    /// <summary>Three katakana, so that a compound is found by its parts.</summary>
    KatakanaTriple,

    /// <summary>One kanji.</summary>
    Kanji,

    /// <summary>Two kanji.</summary>
    KanjiPair,

    /// <summary>Kanji in one run of two or more: a word or a compound.</summary>
    KanjiRun,

    /// <summary>Two hiragana.</summary>
    HiraganaPair,

    /// <summary>Two characters of different scripts: where a stem meets its inflection.</summary>
    Border,
}
