using System.Net.WebSockets;
using TeachBot.Discord;
using TeachBot.Discord.Gateway.Transport;
using TeachBot.Discord.Rest;

namespace TeachBot.Tests.Discord.Gateway.Scripted;

/// <summary>Discord as the gateway client meets it: where the gateway is, and sockets.</summary>
internal sealed class ScriptedDiscord(BusyClock clock) : IGatewayDirectory, IGatewaySockets
{
    private readonly List<ScriptedSocket> _sockets = [];

    internal GatewayInfo Info { get; set; } = new(new Uri("ws://gateway.example/"), 1, 1_000, TimeSpan.FromHours(24), 1);

    /// <summary>What asking for it ends with, where it fails.</summary>
    internal DiscordException? Refusal { get; set; }

    /// <summary>How often it was asked for.</summary>
    internal int Asked { get; private set; }

    /// <summary>Which addresses can't be reached.</summary>
    internal Func<Uri, bool> IsAway { get; set; } = _ => false;

    /// <summary>What every new connection begins with.</summary>
    internal Action<ScriptedSocket> Greets { get; set; } = _ => { };

    internal List<(Uri Address, DateTimeOffset At)> Attempts { get; } = [];

    internal IReadOnlyList<ScriptedSocket> Sockets
    {
        get
        {
            lock (_sockets)
            {
                return [.. _sockets];
            }
        }
    }

    public Task<GatewayInfo> GatewayAsync(CancellationToken cancellation)
    {
        clock.Note();
        Asked++;
        return Refusal is null ? Task.FromResult(Info) : Task.FromException<GatewayInfo>(Refusal);
    }

    public Task<IGatewaySocket> ConnectAsync(Uri address, CancellationToken cancellation)
    {
        clock.Note();
        lock (_sockets)
        {
            Attempts.Add((address, clock.GetUtcNow()));
            if (IsAway(address))
            {
                throw new WebSocketException(WebSocketError.Faulted);
            }

            var socket = new ScriptedSocket(address, clock);
            Greets(socket);
            _sockets.Add(socket);
            return Task.FromResult<IGatewaySocket>(socket);
        }
    }
}
