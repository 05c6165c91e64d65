using TeachBot.Discord.Gateway.Frames;
using TeachBot.Discord.Gateway.Transport;

namespace TeachBot.Discord.Gateway.Connections;

/// <summary>Sends frames one after the other, as many as are allowed.</summary>
internal sealed class FrameSender(IGatewaySocket socket, TimeProvider time) : IDisposable
{
    /// <summary>A frame of ours is small: where it takes longer than this, nobody takes it.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _sending = new(1);
    private readonly SendBudget _budget = new(time);

    /// <summary>Whether Discord takes a frame of this length.</summary>
    internal static bool Fits(ReadOnlyMemory<byte> frame) => frame.Length <= OutgoingFrames.LongestFrame;

    /// <summary>Sends a frame, as soon as there is leave to.</summary>
    /// <exception cref="TimeoutException">Nobody takes it.</exception>
    internal async Task SendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellation)
    {
        while (_budget.Take(0) is var wait && wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellation);
        }

        await SendNowAsync(frame, cancellation);
    }

    /// <summary>Sends a frame where there is leave to, and otherwise not at all.</summary>
    internal Task TrySendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellation) =>
        _budget.Take(SendBudget.KeptForHeartbeats) > TimeSpan.Zero ? Task.CompletedTask : SendNowAsync(frame, cancellation);

    /// <summary>Says that we close, after what is being sent.</summary>
    internal async Task CloseAsync(int code, CancellationToken cancellation)
    {
        await _sending.WaitAsync(cancellation);
        try
        {
            await socket.CloseAsync(code, cancellation);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _sending.Dispose();

    private Task SendNowAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellation) =>
        SendInTurnAsync(frame, cancellation).WaitAsync(Patience, time, cancellation);

    private async Task SendInTurnAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellation)
    {
        await _sending.WaitAsync(cancellation);
        try
        {
            await socket.SendAsync(frame, cancellation);
        }
        finally
        {
            _sending.Release();
        }
    }
}
