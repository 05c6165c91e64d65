namespace TeachBot.Discord.Gateway.Connections;

/// <summary>Keeps a connection within what it may send: 120 frames in any 60 s; Discord closes with 4008 on more.</summary>
internal sealed class SendBudget(TimeProvider time)
{
    /// <summary>So many frames …</summary>
    internal const int Most = 120;

    /// <summary>Answers to what Discord asks for leave so many to the heartbeats.</summary>
    internal const int KeptForHeartbeats = 10;

    /// <summary>… in this time, which is a little longer than Discord's: it counts when they arrive.</summary>
    internal static readonly TimeSpan Window = TimeSpan.FromSeconds(61);

    private readonly Queue<long> _sent = new();

    /// <summary>Takes leave to send a frame now.</summary>
    /// <param name="kept">How many have to be left after that.</param>
    /// <returns>Zero where it may be sent, otherwise when to ask again.</returns>
    internal TimeSpan Take(int kept)
    {
        lock (_sent)
        {
            while (_sent.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= Window)
            {
                _sent.Dequeue();
            }

            if (_sent.Count >= Most - kept)
            {
                return Window - time.GetElapsedTime(_sent.Peek());
            }

            _sent.Enqueue(time.GetTimestamp());
            return TimeSpan.Zero;
        }
    }
}
