using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TeachBot.Benchmarks.Http;

/// <summary>
/// One connection that sends what was made beforehand and reads answers with a length: it costs so little that the server is what is
/// measured.
/// </summary>
internal sealed class Caller : IDisposable
{
    private static readonly byte[] Length = Encoding.ASCII.GetBytes("ontent-Length: ");
    private readonly Socket _socket;
    private readonly byte[] _buffer = new byte[64 << 10];

    private Caller(Socket socket) => _socket = socket;

    /// <summary>The body of the last answer, until the next call.</summary>
    internal ReadOnlyMemory<byte> Body { get; private set; }

    internal static async Task<Caller> ConnectAsync(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port);
        return new Caller(socket);
    }

    /// <summary>Sends a request, whole with its head.</summary>
    /// <returns>The answer's status and the length of its body.</returns>
    internal async Task<(int Status, int Length)> CallAsync(byte[] request)
    {
        await _socket.SendAsync(request);
        for (var read = 0; ; )
        {
            var more = await _socket.ReceiveAsync(_buffer.AsMemory(read));
            if (more == 0)
            {
                throw new IOException("the server hung up");
            }

            read += more;
            if (Read(read) is { } answer)
            {
                return answer;
            }
        }
    }

    private (int, int)? Read(int read)
    {
        var bytes = _buffer.AsSpan(0, read);
        var head = bytes.IndexOf("\r\n\r\n"u8);
        if (head < 0)
        {
            return null;
        }

        var status = ((bytes[9] - '0') * 100) + ((bytes[10] - '0') * 10) + bytes[11] - '0';
        var at = bytes[..head].IndexOf(Length);
        if (at < 0)
        {
            throw new IOException("an answer without its length");
        }

        var length = 0;
        for (var digit = at + Length.Length; bytes[digit] is >= (byte)'0' and <= (byte)'9'; digit++)
        {
            length = (length * 10) + bytes[digit] - '0';
        }

        if (read < head + 4 + length)
        {
            return null;
        }

        Body = _buffer.AsMemory(head + 4, length);
        return (status, length);
    }

    public void Dispose() => _socket.Dispose();
}
