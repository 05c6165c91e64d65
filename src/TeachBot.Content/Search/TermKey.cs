using System.Runtime.CompilerServices;

namespace TeachBot.Content.Search;

/// <summary>
/// A term as 64 bits. Up to three characters are kept whole, so those terms never collide; a longer run is hashed to 60 bits: among
/// ten million of them, the chance that any two collide is below one in twenty thousand, and the harm is one wrong term in a score.
/// </summary>
internal static class TermKey
{
    private const int KindShift = 60;

    /// <summary>The key of a term of up to three characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong OfGram(TermKind kind, ReadOnlySpan<char> gram)
    {
        var units = gram.Length switch
        {
            1 => gram[0],
            2 => ((ulong)gram[0] << 16) | gram[1],
            _ => ((ulong)gram[0] << 32) | ((ulong)gram[1] << 16) | gram[2],
        };
        return Mix(((ulong)kind << KindShift) | units);
    }

    /// <summary>The key of a term of any length.</summary>
    internal static ulong OfRun(TermKind kind, ReadOnlySpan<char> run)
    {
        var hash = (ulong)run.Length;
        foreach (var c in run)
        {
            hash = ulong.RotateLeft((hash ^ c) * 0x9E3779B97F4A7C15, 29);
        }

        return Mix(((ulong)kind << KindShift) | (Mix(hash) >> (64 - KindShift)));
    }

    /// <summary>Spreads the bits so that any of them will do to index a table; reversible, so that different keys stay different.</summary>
    private static ulong Mix(ulong bits)
    {
        bits *= 0xD6E8FEB86659FD93;
        bits = (bits ^ (bits >> 32)) * 0x9FB21C651E98DF25;
        return bits ^ (bits >> 32);
    }
}
