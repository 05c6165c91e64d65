namespace TeachBot.Content.Indexing;

/// <summary>How the words of a dictionary begin, so that a look-up of ever longer pieces of a text can stop as soon as none can follow.</summary>
internal sealed class Beginnings
{
    private const int Short = 2, Long = 4;
    private readonly HashedStrings _beginnings = new();

    internal void Add(ReadOnlySpan<char> word)
    {
        if (word.Length >= Short)
        {
            _beginnings.Add(word[..Short]);
        }

        if (word.Length >= Long)
        {
            _beginnings.Add(word[..Long]);
        }
    }

    /// <summary>Whether a word may begin with this piece and be longer; asked at two lengths, true at any other.</summary>
    internal bool MayGoOn(ReadOnlySpan<char> piece) => piece.Length is not (Short or Long) || _beginnings.Contains(piece);
}
