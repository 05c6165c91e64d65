using Microsoft.Extensions.Logging;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;

namespace TeachBot.Host.Pipeline;

/// <summary>Logs that something happened and how long it took: never what was said, nor by whom.</summary>
internal sealed partial class LoggedChat(IChat inner, TimeProvider time, ILogger<LoggedChat> logger) : IChat
{
    /// <inheritdoc/>
    public IReadOnlyList<CommandSpec> Commands => inner.Commands;

    /// <inheritdoc/>
    public async ValueTask<Outcome> HandleAsync(ChatEvent happened, CancellationToken cancellation = default)
    {
        var started = time.GetTimestamp();
        var outcome = await inner.HandleAsync(happened, cancellation).ConfigureAwait(false);
        if (logger.IsEnabled(LogLevel.Information) && happened is not SuggestionsWanted)
        {
            var milliseconds = Math.Round(time.GetElapsedTime(started).TotalMilliseconds, 2);
            LogHandled(happened.GetType().Name, happened.Origin.Id, happened.Origin.Channel.Workspace.Platform, outcome.GetType().Name, milliseconds);
        }

        return outcome;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Event} {EventId} on {Platform}: {Outcome} after {Milliseconds} ms.")]
    private partial void LogHandled(string @event, string eventId, string platform, string outcome, double milliseconds);
}
