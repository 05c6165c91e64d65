using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace TeachBot.Core.Adapters;

/// <summary>Remembers which events were handled here lately, by a hash of each.</summary>
public sealed class SeenEvents(TimeProvider time)
{
    /// <summary>What was seen is remembered for at least so long, unless very much comes.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly RecentlySeen _seen = new(time, Kept);

    /// <summary>Whether an event's id comes for the first time.</summary>
    public bool IsFirst(string id)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(id.AsSpan()), hash);
        return _seen.IsFirst(BinaryPrimitives.ReadUInt64LittleEndian(hash));
    }
}
