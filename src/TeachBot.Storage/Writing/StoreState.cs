using Microsoft.Extensions.Logging;
using TeachBot.Core.Stores;

namespace TeachBot.Storage.Writing;

/// <summary>How the store is; a line for the operator whenever that changes, not with every try.</summary>
internal sealed partial class StoreState(ILogger logger)
{
    /// <summary>Several write at once: whoever fails second is not to hear of it before the operator does.</summary>
    private readonly Lock _change = new();
    private StoreFault _told = StoreFault.None;
    private volatile StoreHealth _health = new(StoreFault.Unreachable, "not opened yet", 0);

    internal StoreHealth Health => _health;

    internal void Works(int schema)
    {
        if (_health is { IsReady: true } now && now.Schema == schema)
        {
            return;
        }

        lock (_change)
        {
            var before = _health;
            _health = new StoreHealth(StoreFault.None, "", schema);
            _told = StoreFault.None;
            if (!before.IsReady)
            {
                LogWorks(schema);
            }
        }
    }

    /// <summary>Notes a fault and says it in our own exception, which names no secret and no data.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="exception">What it was noticed by.</param>
    /// <param name="schema">The version of the tables, where it was found out nevertheless; else 0.</param>
    internal StoreUnavailableException Fails(StoreFault fault, Exception exception, int schema = 0)
    {
        var detail = exception is StoreUnavailableException ? exception.Message : $"{exception.GetType().Name}: {exception.Message}";
        lock (_change)
        {
            _health = new StoreHealth(fault, detail, schema > 0 ? schema : _health.Schema);
            if (_told != fault)
            {
                _told = fault;
                LogFails(fault, detail);
            }
        }

        return exception as StoreUnavailableException ?? new StoreUnavailableException(detail, exception) { Fault = fault };
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The store works; its tables are of version {Schema}.")]
    private partial void LogWorks(int schema);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The store does not work ({Fault}): {Detail}. Questions are still answered; nothing can be saved until it works again."
    )]
    private partial void LogFails(StoreFault fault, string detail);
}
