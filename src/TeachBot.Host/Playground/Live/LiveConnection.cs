using System.Threading.Channels;

namespace TeachBot.Host.Playground.Live;

/// <summary>A page that looks. What it does not fetch in time is dropped, and it is told to read everything again.</summary>
/// <param name="student">Who looks.</param>
/// <param name="browser">In which browser; null for one that shows nothing.</param>
internal sealed class LiveConnection(Student student, string? browser = null)
{
    /// <summary>So many events wait for a slow reader.</summary>
    internal const int Longest = 256;

    private readonly Channel<byte[]> _waiting = Channel.CreateBounded<byte[]>(new BoundedChannelOptions(Longest) { SingleReader = true });
    private volatile bool _hasMissed;

    internal Student Student => student;

    internal string? Browser => browser;

    /// <summary>
    /// Nothing more is told: what waits still is, then <see cref="NextAsync"/> throws <see cref="ChannelClosedException"/>.
    /// </summary>
    internal void End() => _waiting.Writer.TryComplete();

    internal void Send(byte[] bytes)
    {
        if (!_waiting.Writer.TryWrite(bytes))
        {
            _hasMissed = true;
        }
    }

    /// <summary>What is to be written next; <paramref name="reread"/> in place of all that waits where something was missed.</summary>
    internal async ValueTask<byte[]> NextAsync(Func<byte[]> reread, CancellationToken cancellation)
    {
        var next = await _waiting.Reader.ReadAsync(cancellation);
        if (!_hasMissed)
        {
            return next;
        }

        // First the mark, then the rest: what is missed from here on sets it again.
        _hasMissed = false;
        next = reread();
        while (_waiting.Reader.TryRead(out _)) { }

        return next;
    }
}
