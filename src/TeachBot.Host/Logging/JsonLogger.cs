using Microsoft.Extensions.Logging;

namespace TeachBot.Host.Logging;

/// <summary>One category's way into the log. What is too unimportant is held back before it gets here.</summary>
internal sealed class JsonLogger(string category, JsonLines lines) : ILogger
{
    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            lines.Add(category, logLevel, eventId, state, formatter(state, exception), exception);
        }
    }
}
