using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace TeachBot.Content.Indexing;

/// <summary>
/// A set of strings that keeps 64 bits of each. Among ten million members, one in 10^12 strange strings is taken for one by chance.
/// </summary>
internal sealed class HashedStrings
{
    private readonly HashSet<ulong> _hashes = [];

    internal void Add(ReadOnlySpan<char> text) => _hashes.Add(XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text)));

    internal bool Contains(ReadOnlySpan<char> text) => _hashes.Contains(XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text)));
}
