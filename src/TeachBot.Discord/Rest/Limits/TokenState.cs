namespace TeachBot.Discord.Rest.Limits;

/// <summary>Whether the bot's token is any good. Once refused it is not sent again: each try would count against the machine.</summary>
internal sealed class TokenState(DiscordOptions options) : IDisposable
{
    private readonly CancellationTokenSource _stopped = new();

    /// <summary>Ends when Discord refuses the token.</summary>
    internal CancellationToken Stopped => _stopped.Token;

    /// <exception cref="Core.Posting.PlatformException">There is no token, or Discord has refused it.</exception>
    internal void Check(Route route)
    {
        if (string.IsNullOrWhiteSpace(options.Token))
        {
            throw new DiscordException($"Discord:Token is not set, {route}") { Status = 401 };
        }

        if (_stopped.IsCancellationRequested)
        {
            throw new DiscordException($"Discord has refused the token (Discord:Token): nothing is sent any more, {route}")
            {
                Status = 401,
            };
        }
    }

    /// <summary>An interaction's own token, in the path, may have ended: that says nothing of the bot's.</summary>
    internal void Note(Route route, Answer answer)
    {
        if (answer.Status == 401 && route.Door == Door.Bot)
        {
            _ = _stopped.CancelAsync();
        }
    }

    public void Dispose() => _stopped.Dispose();
}
