using TeachBot.Content.Reading;
using TeachBot.Content.Units;

namespace TeachBot.Content.Answering;

/// <summary>A unit of the notes as it is looked for.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Lecture">Its lecture.</param>
/// <param name="Number">Its place in the order of the course.</param>
internal sealed record Place(Unit Unit, Lecture Lecture, int Number)
{
    /// <summary>The smallest places that it is made of; itself where it is one.</summary>
    internal int[] Pieces { get; init; } = [];

    /// <summary>Of those, how many say its own words, from the first: the lead of a list, the item above its children.</summary>
    internal int Own { get; init; }

    /// <summary>How much its own words say, as the sum of their rarity, and how many there are.</summary>
    internal float Rarity { get; set; }

    internal int Distinct { get; set; }

    /// <summary>The length of its text.</summary>
    internal int Length { get; init; }
}
