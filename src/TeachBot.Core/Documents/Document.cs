namespace TeachBot.Core.Documents;

/// <summary>Rich text with no platform's escaping in it: what is written here stands there, letter for letter.</summary>
/// <param name="Blocks">From top to bottom.</param>
public sealed record Document(IReadOnlyList<Block> Blocks)
{
    /// <summary>Nothing to read.</summary>
    public static Document Empty { get; } = new([]);

    /// <summary>One paragraph of plain words.</summary>
    public static Document Of(string text) => new([new Paragraph([new Words(text)])]);
}
