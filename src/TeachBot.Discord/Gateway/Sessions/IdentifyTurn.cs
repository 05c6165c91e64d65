namespace TeachBot.Discord.Gateway.Sessions;

/// <summary>The right to begin one session.</summary>
internal sealed class IdentifyTurn(IdentifyGate gate, IdentifyGate.Turn turn) : IDisposable
{
    private bool _isOver;

    /// <summary>Waits for the moment; the session is begun at once after that.</summary>
    internal Task BeginAsync(CancellationToken cancellation) => gate.BeginAsync(turn, cancellation);

    /// <summary>Lets the next one.</summary>
    public void Dispose()
    {
        if (!_isOver)
        {
            _isOver = true;
            gate.End(turn);
        }
    }
}
