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
        var outcome = await inner.HandleAsync(happened, cancellation);
        if (logger.IsEnabled(LogLevel.Information) && happened is not SuggestionsWanted)
        {
            var milliseconds = Math.Round(time.GetElapsedTime(started).TotalMilliseconds, 2);
            var origin = happened.Origin;
            LogHandled(happened.GetType().Name, origin.Mark, origin.Channel.Workspace.Platform, outcome.GetType().Name, milliseconds);
        }

        return outcome;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Event} {Mark} on {Platform}: {Outcome} after {Milliseconds} ms.")]
    private partial void LogHandled(string @event, string mark, string platform, string outcome, double milliseconds);
}
