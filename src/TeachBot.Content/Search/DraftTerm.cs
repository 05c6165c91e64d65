using System.Runtime.InteropServices;

namespace TeachBot.Content.Search;

/// <summary>A term of a <see cref="PostingsDraft"/>.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct DraftTerm
{
    /// <summary>Its <see cref="TermKey"/>.</summary>
    internal ulong Key;

    /// <summary>The last passage that has it.</summary>
    internal int Last;

    /// <summary>How many passages have it; zero for an empty place in the table.</summary>
    internal int Count;

    /// <summary>Where its bytes begin and go on, and how many there are.</summary>
    internal int First,
        Next,
        Bytes;

    /// <summary>How many bytes of the last chunk are free.</summary>
    internal short Room;

    /// <summary>Where it stands in any passage besides the body, as in <see cref="Occurrence"/>.</summary>
    internal byte Above;
}
