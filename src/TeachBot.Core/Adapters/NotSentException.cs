namespace TeachBot.Core.Adapters;

/// <summary>A call was given up while it waited for its turn: nothing of it has left.</summary>
public sealed class NotSentException : OperationCanceledException
{
    /// <inheritdoc/>
    public NotSentException() { }

    /// <inheritdoc/>
    public NotSentException(string message)
        : base(message) { }

    /// <inheritdoc/>
    public NotSentException(string message, Exception inner)
        : base(message, inner) { }

    private NotSentException(Exception inner, CancellationToken cancellation)
        : base("given up while it waited for its turn", inner, cancellation) { }

    /// <summary>Waits; whoever gives that up has sent nothing.</summary>
    public static async Task<T> Of<T>(Task<T> waiting, CancellationToken cancellation)
    {
        await Of((Task)waiting, cancellation);
        return await waiting;
    }

    /// <summary>Waits; whoever gives that up has sent nothing.</summary>
    public static async Task Of(Task waiting, CancellationToken cancellation)
    {
        try
        {
            await waiting;
        }
        catch (OperationCanceledException given) when (given is not NotSentException)
        {
            throw new NotSentException(given, cancellation);
        }
    }
}
