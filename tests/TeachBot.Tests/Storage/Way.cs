using System.Net;
using System.Net.Sockets;

namespace TeachBot.Tests.Storage;

/// <summary>A way to a server on loopback that can be cut, connections and all, and mended.</summary>
internal sealed class Way : IDisposable
{
    private readonly int _target;
    private readonly List<TcpClient> _open = [];
    private TcpListener? _listener;

    internal Way(int target)
    {
        _target = target;
        Mend();
    }

    internal int Port { get; private set; }

    internal void Cut()
    {
        lock (_open)
        {
            _listener?.Dispose();
            _listener = null;
            _open.ForEach(client => client.Client.Close(0));
            _open.Clear();
        }
    }

    internal void Mend()
    {
        lock (_open)
        {
            _listener = new TcpListener(IPAddress.Loopback, Port);
            _listener.Start();
            Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
            _ = AcceptAsync(_listener);
        }
    }

    public void Dispose() => Cut();

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var here = await listener.AcceptTcpClientAsync();
                var there = new TcpClient();
                await there.ConnectAsync(IPAddress.Loopback, _target);
                lock (_open)
                {
                    _open.AddRange([here, there]);
                    if (_listener != listener)
                    {
                        _open.ForEach(client => client.Client.Close(0));
                        return;
                    }
                }

                _ = Task.WhenAny(PumpAsync(here, there), PumpAsync(there, here));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // Cut.
        }
    }

    private static async Task PumpAsync(TcpClient from, TcpClient to)
    {
        try
        {
            await from.GetStream().CopyToAsync(to.GetStream());
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut.
        }
    }
}
