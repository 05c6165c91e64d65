using TeachBot.Discord.Gateway.Frames;
using TeachBot.Discord.Gateway.Sessions;

namespace TeachBot.Discord.Gateway.Connections;

/// <summary>What we say to Discord's Hello: that we take up our session, or begin one when it is our turn.</summary>
/// <param name="Shard">Who we are.</param>
/// <param name="Original">Where sessions begin.</param>
/// <param name="Frame">What is sent.</param>
/// <param name="Turn">Leave to begin a session; null where one is taken up.</param>
internal sealed record Greeting(int Shard, Uri Original, ReadOnlyMemory<byte> Frame, IdentifyTurn? Turn)
{
    private volatile bool _isSent;

    /// <summary>Whether it has been said.</summary>
    internal bool IsSent => _isSent;

    /// <summary>Says it.</summary>
    /// <returns>False where it is longer than Discord takes.</returns>
    internal async Task<bool> SendAsync(FrameSender sender, CancellationToken cancellation)
    {
        if (!FrameSender.Fits(Frame))
        {
            return false;
        }

        if (Turn is not null)
        {
            await Turn.BeginAsync(cancellation);
        }

        await sender.SendAsync(Frame, cancellation);
        _isSent = true;
        Turn?.Dispose();
        return true;
    }
}
