namespace TeachBot.Slack.Answers;

/// <summary>How Slack is told that something came: the answer to its request, or a frame on the socket that it came from.</summary>
internal interface IAcknowledgement
{
    /// <summary>Acknowledges, once.</summary>
    /// <param name="json">What is said by it, as JSON; empty for nothing.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>Whether it has left.</returns>
    Task<bool> SendAsync(ReadOnlyMemory<byte> json, CancellationToken cancellation);
}
