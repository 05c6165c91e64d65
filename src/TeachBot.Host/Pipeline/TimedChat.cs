using TeachBot.Core.Chat;
using TeachBot.Core.Commands;

namespace TeachBot.Host.Pipeline;

/// <summary>Nobody waits longer than a limit. What is under way may still have its effect; pressed again, the same event is not done twice.</summary>
internal sealed class TimedChat(IChat inner, TimeProvider time, Apologies apologies) : IChat
{
    /// <summary>Longer than a store takes to say that it is away, shorter than anybody looks at a spinner.</summary>
    internal static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <inheritdoc/>
    public IReadOnlyList<CommandSpec> Commands => inner.Commands;

    /// <inheritdoc/>
    public ValueTask<Outcome> HandleAsync(ChatEvent happened, CancellationToken cancellation = default)
    {
        var handling = inner.HandleAsync(happened, cancellation);
        return handling.IsCompleted ? handling : LimitedAsync(happened, handling.AsTask(), cancellation);
    }

    private async ValueTask<Outcome> LimitedAsync(ChatEvent happened, Task<Outcome> handling, CancellationToken cancellation)
    {
        try
        {
            return await handling.WaitAsync(Limit, time, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException) when (!handling.IsCompleted)
        {
            _ = handling.ContinueWith(static late => late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            return apologies.TooSlow(happened);
        }
    }
}
