namespace TeachBot.Content.Indexing;

/// <summary>
/// How the words of a dictionary begin, so that a look-up of ever longer pieces of a text can stop as soon as none can follow.
/// </summary>
internal sealed class Beginnings
{
    /// <summary>Every second length is enough: what is looked up in vain between two of them is little, and each costs memory.</summary>
    private const int Step = 2,
        Longest = 8;
    private readonly HashedStrings _beginnings = new();

    internal void Add(ReadOnlySpan<char> word)
    {
        for (var length = Step; length <= Math.Min(Longest, word.Length); length += Step)
        {
            _beginnings.Add(word[..length]);
        }
    }

    /// <summary>Whether a word may begin with this piece and be longer; asked at some lengths, true at any other.</summary>
    internal bool MayGoOn(ReadOnlySpan<char> piece) =>
        piece.Length is 0 or > Longest || piece.Length % Step != 0 || _beginnings.Contains(piece);
}
