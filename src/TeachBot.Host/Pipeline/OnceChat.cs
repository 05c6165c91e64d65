using System.Collections.Concurrent;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;

namespace TeachBot.Host.Pipeline;

/// <summary>
/// Handles an event that is delivered twice at the same moment once, for both. One that is delivered again later has its reply made again;
/// that its effect does not happen again is the store's promise (<see cref="Core.Effects.IEffects"/>).
/// </summary>
internal sealed class OnceChat(IChat inner) : IChat
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<Outcome>> _running = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<CommandSpec> Commands => inner.Commands;

    /// <inheritdoc/>
    public ValueTask<Outcome> HandleAsync(ChatEvent happened, CancellationToken cancellation = default) =>
        happened is SuggestionsWanted ? inner.HandleAsync(happened, cancellation) : SharedAsync(happened, cancellation);

    private async ValueTask<Outcome> SharedAsync(ChatEvent happened, CancellationToken cancellation)
    {
        var mine = new TaskCompletionSource<Outcome>(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = _running.GetOrAdd(happened.Origin.Id, mine);
        if (running != mine)
        {
            return await running.Task.WaitAsync(cancellation);
        }

        try
        {
            var outcome = await inner.HandleAsync(happened, cancellation);
            mine.SetResult(outcome);
            return outcome;
        }
        catch (Exception exception)
        {
            mine.SetException(exception);

            // Nobody else may be waiting, and then nobody would look at it.
            _ = mine.Task.Exception;
            throw;
        }
        finally
        {
            _running.TryRemove(happened.Origin.Id, out _);
        }
    }
}
