using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging.Testing;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Stores;
using TeachBot.Learning.Feedback;
using TeachBot.Storage;
using TeachBot.Tests.Contracts;
using Xunit;

namespace TeachBot.Tests.Storage;

/// <summary>What an operator's tools get to see.</summary>
public sealed class TelemetryTests : IDisposable
{
    private const string Text = "ひみつの質問";

    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly ConcurrentBag<string> _seen = [];
    private readonly ConcurrentBag<string> _instruments = [];
    private readonly MeterListener _meters = new();
    private readonly ActivityListener _activities;
    private readonly FakeLogger _logger = new();

    public TelemetryTests()
    {
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == StoreMetrics.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, tags));
        _meters.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Note(instrument, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, tags));
        _meters.Start();
        _activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == StoreMetrics.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => _seen.Add($"{activity.DisplayName} {string.Join(' ', activity.TagObjects)}"),
        };
        ActivitySource.AddActivityListener(_activities);
    }

    [Fact]
    public async Task What_people_write_is_in_no_metric_trace_or_log_and_neither_is_a_password()
    {
        var token = TestContext.Current.CancellationToken;
        await using var stores = new SqliteStores();
        await using (var store = TeachBot.Storage.Stores.Sqlite(stores.File, TimeProvider.System, _logger))
        {
            await store.ApplyAsync(
                new Effect($"event-{Text}", Monday, [new QuestionMissed(new WorkspaceRef("discord", "1"), Text, Text, Monday)]),
                token
            );
        }

        await using (
            var away = TeachBot.Storage.Stores.PostgreSql(
                "Host=127.0.0.1;Port=1;Username=bot;Password=geheim",
                TimeProvider.System,
                _logger,
                new StoreOptions { Patience = TimeSpan.Zero }
            )
        )
        {
            await Assert.ThrowsAsync<StoreUnavailableException>(() => away.ApplyAsync(new Effect(Text, Monday, []), token));
        }

        _meters.RecordObservableInstruments();
        Assert.Subset(
            _instruments.ToHashSet(),
            new HashSet<string>
            {
                "teachbot.store.effects",
                "teachbot.store.group.size",
                "teachbot.store.group.duration",
                "teachbot.store.faults",
            }
        );
        Assert.Contains(_seen, line => line.StartsWith("store.write", StringComparison.Ordinal));
        var all = _seen.Concat(_logger.Collector.GetSnapshot().Select(line => line.Message + line.Exception)).ToList();
        Assert.Contains(all, line => line.Contains("Unreachable", StringComparison.Ordinal));
        Assert.DoesNotContain(
            all,
            line => line.Contains(Text, StringComparison.Ordinal) || line.Contains("geheim", StringComparison.Ordinal)
        );
    }

    public void Dispose()
    {
        _meters.Dispose();
        _activities.Dispose();
    }

    private void Note(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        _instruments.Add(instrument.Name);
        _seen.Add($"{instrument.Name} {string.Join(' ', tags.ToArray())}");
    }
}
