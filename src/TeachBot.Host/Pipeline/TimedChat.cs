using TeachBot.Core.Chat;
using TeachBot.Core.Commands;

namespace TeachBot.Host.Pipeline;

/// <summary>
/// Nobody waits longer than a limit, whatever a handler does: it runs on a thread of its own, so that one that works for long without
/// giving its thread back holds up nobody who counts the time.
/// What is under way may still have its effect; pressed again, the same event is not done twice.
/// </summary>
internal sealed class TimedChat(IChat inner, TimeProvider time, Apologies apologies) : IChat
{
    /// <summary>Longer than a store takes to say that it is away, shorter than anybody looks at a spinner.</summary>
    internal static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <inheritdoc/>
    public IReadOnlyList<CommandSpec> Commands => inner.Commands;

    /// <inheritdoc/>
    public ValueTask<Outcome> HandleAsync(ChatEvent happened, CancellationToken cancellation = default) =>
        new(
            LimitedAsync(happened, Task.Run(() => inner.HandleAsync(happened, cancellation).AsTask(), CancellationToken.None), cancellation)
        );

    private async Task<Outcome> LimitedAsync(ChatEvent happened, Task<Outcome> handling, CancellationToken cancellation)
    {
        try
        {
            return await handling.WaitAsync(Limit, time, cancellation);
        }
        catch (TimeoutException) when (!handling.IsCompleted)
        {
            _ = handling.ContinueWith(
                static late => late.Exception,
                CancellationToken.None,
                TaskContinuationOptions.OnlyOnFaulted,
                TaskScheduler.Default
            );
            return apologies.TooSlow(happened);
        }
    }
}
