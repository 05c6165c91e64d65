using Microsoft.Extensions.Logging;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Stores;

namespace TeachBot.Host.Pipeline;

/// <summary>Whatever goes wrong becomes one apology and one log line.</summary>
internal sealed partial class GuardedChat(IChat inner, Apologies apologies, ILogger<GuardedChat> logger) : IChat
{
    /// <inheritdoc/>
    public IReadOnlyList<CommandSpec> Commands => inner.Commands;

    /// <inheritdoc/>
    public async ValueTask<Outcome> HandleAsync(ChatEvent happened, CancellationToken cancellation = default)
    {
        try
        {
            return await inner.HandleAsync(happened, cancellation);
        }
        catch (StoreUnavailableException)
        {
            // The store has told the operator.
            return apologies.StoreAway(happened);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            LogBroken(happened.GetType().Name, happened.Origin.Mark, exception);
            return apologies.Broken(happened);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Event} {Mark} could not be handled.")]
    private partial void LogBroken(string @event, string mark, Exception exception);
}
