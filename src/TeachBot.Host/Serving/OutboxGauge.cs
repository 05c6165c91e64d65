using System.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using TeachBot.Core.Posting;
using TeachBot.Core.Stores;
using TeachBot.Storage;

namespace TeachBot.Host.Serving;

/// <summary>
/// Measures what waits in the outbox. It is looked at now and then, since whoever collects metrics does not wait for a database.
/// </summary>
internal sealed class OutboxGauge : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly Meter _meter = new(StoreMetrics.Name);
    private readonly IStore _store;
    private readonly IOutbox _outbox;
    private readonly TimeProvider _time;
    private volatile OutboxLoad? _load;

    public OutboxGauge(IStore store, IOutbox outbox, TimeProvider time)
    {
        (_store, _outbox, _time) = (store, outbox, time);
        _meter.CreateObservableGauge(
            "teachbot.outbox.due",
            () => Measured(load => load.Due),
            "{post}",
            "Posts and edits that are due; nothing while the store is away."
        );
        _meter.CreateObservableGauge(
            "teachbot.outbox.delay",
            () => Measured(load => (long)Math.Max(0, (_time.GetUtcNow() - (load.Oldest ?? _time.GetUtcNow())).TotalSeconds)),
            "s",
            "For how long the longest of them has been due."
        );
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _meter.Dispose();
        base.Dispose();
    }

    /// <summary>Looks once.</summary>
    internal async Task LookAsync(CancellationToken cancellation)
    {
        try
        {
            _load = _store.Health.IsReady ? await _outbox.LoadAsync(_time.GetUtcNow(), cancellation) : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            // Whoever needs the outbox says what is wrong with it; here nothing is measured, as while the store is away.
            _load = null;
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await LookAsync(stoppingToken);
            await Task.Delay(Pause, _time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private IEnumerable<Measurement<long>> Measured(Func<OutboxLoad, long> value) =>
        _load is { } load ? [new Measurement<long>(value(load))] : [];
}
