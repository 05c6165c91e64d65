using System.Diagnostics;
using System.Diagnostics.Metrics;
using TeachBot.Core.Effects;
using TeachBot.Core.Stores;

namespace TeachBot.Storage;

/// <summary>What a store measures: how much, how long and how often, never what.</summary>
public sealed class StoreMetrics : IDisposable
{
    /// <summary>The name of the meter and of the source of activities.</summary>
    public const string Name = "TeachBot.Storage";

    private readonly Meter _meter = new(Name);
    private readonly ActivitySource _activities = new(Name);
    private readonly Counter<long> _effects;
    private readonly Counter<long> _faults;
    private readonly Histogram<int> _size;
    private readonly Histogram<double> _duration;

    internal StoreMetrics(Func<bool> isReady)
    {
        _effects = _meter.CreateCounter<long>("teachbot.store.effects", "{effect}", "Effects by what became of them.");
        _faults = _meter.CreateCounter<long>("teachbot.store.faults", "{fault}", "Groups that could not be written, by fault.");
        _size = _meter.CreateHistogram<int>("teachbot.store.group.size", "{effect}", "How many were written as one transaction.");
        _duration = _meter.CreateHistogram<double>(
            "teachbot.store.group.duration",
            "s",
            "From the beginning of a transaction to its being durable."
        );
        _meter.CreateObservableGauge("teachbot.store.ready", () => isReady() ? 1 : 0, null, "Whether the store works.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _meter.Dispose();
        _activities.Dispose();
    }

    /// <summary>Begins a span around a transaction; null where nobody listens.</summary>
    internal Activity? Start(int size) => _activities.StartActivity("store.write")?.SetTag("group.size", size);

    internal void Written(int size, TimeSpan duration)
    {
        _size.Record(size);
        _duration.Record(duration.TotalSeconds);
    }

    internal void Became(EffectResult result) => _effects.Add(1, new KeyValuePair<string, object?>("result", result.ToString()));

    internal void Failed(StoreFault fault) => _faults.Add(1, new KeyValuePair<string, object?>("fault", fault.ToString()));
}
