namespace TeachBot.Content.Language;

/// <summary>What a generic word does in a question.</summary>
internal enum LexiconRole
{
    /// <summary>Particles, endings, courtesy: no meaning of its own.</summary>
    Function,

    /// <summary>Says what kind of answer is wanted.</summary>
    Ask,

    /// <summary>Names an aspect: 特徴, 用途.</summary>
    Facet,

    /// <summary>An everyday word that has synonyms: <see cref="Lexicon.SameAs"/>.</summary>
    Same,

    /// <summary>A greeting or thanks.</summary>
    SmallTalk,

    /// <summary>A noun by which classes are asked for: 型, 種類.</summary>
    KindNoun,
}

/// <summary>One meaning of a generic word.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Name">Which one of its role: the ask or the facet.</param>
internal readonly record struct LexiconWord(LexiconRole Role, string Name);
