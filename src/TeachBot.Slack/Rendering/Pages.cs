namespace TeachBot.Slack.Rendering;

/// <summary>Parts what is too long for one message.</summary>
internal static class Pages
{
    /// <summary>What is read at once, in UTF-16 units: Slack takes more, a reader does not.</summary>
    internal const int Longest = 6000;

    /// <summary>So much is read with something that is longer than a page by itself: a heading without its table says nothing.</summary>
    private const int Little = Longest / 6;

    /// <summary>Blocks of a page: what can be pressed, pictures and what is said of them need the rest.</summary>
    private const int MostBlocks = 35;

    /// <summary>The pages; at least one.</summary>
    internal static IReadOnlyList<IReadOnlyList<Piece>> Of(IEnumerable<Piece> pieces, int mostBlocks = MostBlocks)
    {
        var pages = new List<IReadOnlyList<Piece>>();
        var (page, length) = (new List<Piece>(), 0);
        foreach (var piece in pieces)
        {
            var isTooLong = length + piece.Length > Longest && (length > Little || piece.Length <= Longest);
            if (page.Count > 0 && (page.Count == mostBlocks || isTooLong))
            {
                pages.Add(page);
                (page, length) = ([], 0);
            }

            page.Add(piece);
            length += piece.Length;
        }

        pages.Add(page);
        return pages;
    }
}
