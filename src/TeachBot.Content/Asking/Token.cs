using TeachBot.Content.Knowledge;

namespace TeachBot.Content.Asking;

/// <summary>What a piece of a question is.</summary>
internal enum TokenKind
{
    /// <summary>Punctuation, or a character without meaning of its own.</summary>
    Filler,

    /// <summary>A term of the notes.</summary>
    Term,

    /// <summary>A generic word.</summary>
    Generic,

    /// <summary>A word of the notes.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Neither generic nor in the notes.</summary>
    Unknown,
}

/// <summary>A piece of a question: from <c>Start</c> up to <c>End</c> of its key; behind <c>Stem</c> stands the word's inflection.
/// <c>Word</c> is the word as the notes write it, where the question writes it otherwise.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, int Stem, Term? Term = null, string? Word = null);
