namespace TeachBot.Discord.Gateway.Sessions;

/// <summary>The right to begin one session.</summary>
internal sealed class IdentifyTurn(IdentifyGate gate, IdentifyGate.Turn turn) : IDisposable
{
    private bool _isOver;
    private bool _hasBegun;

    /// <summary>Waits for the moment; the session is begun at once after that.</summary>
    internal async Task BeginAsync(CancellationToken cancellation)
    {
        await gate.BeginAsync(turn, cancellation);
        _hasBegun = true;
    }

    /// <summary>Lets the next one.</summary>
    public void Dispose()
    {
        if (!_isOver)
        {
            _isOver = true;
            gate.End(turn, _hasBegun);
        }
    }
}
