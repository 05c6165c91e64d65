using System.Diagnostics.Metrics;
using Microsoft.Extensions.Time.Testing;
using Moq;
using TeachBot.Core.Posting;
using TeachBot.Core.Stores;
using TeachBot.Host.Serving;
using Xunit;

namespace TeachBot.Tests.Host.Serving;

public class OutboxGaugeTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task What_waits_is_measured_while_the_store_works_and_nothing_is_claimed_while_it_does_not()
    {
        var token = TestContext.Current.CancellationToken;
        var (store, outbox) = (new Mock<IStore>(), new Mock<IOutbox>());
        store
            .SetupSequence(it => it.Health)
            .Returns(new StoreHealth(StoreFault.None, "", 3))
            .Returns(new StoreHealth(StoreFault.Unreachable, "", 3));
        outbox.Setup(it => it.LoadAsync(Monday, token)).ReturnsAsync(new OutboxLoad(7, Monday.AddSeconds(-90)));
        using var gauge = new OutboxGauge(store.Object, outbox.Object, new FakeTimeProvider(Monday));

        await gauge.LookAsync(token);
        Assert.Equal([("teachbot.outbox.delay", 90), ("teachbot.outbox.due", 7)], Measure());

        await gauge.LookAsync(token);
        Assert.Empty(Measure());
    }

    [Fact]
    public async Task A_fault_of_the_database_that_nobody_knows_does_not_end_the_measuring()
    {
        var token = TestContext.Current.CancellationToken;
        var (store, outbox) = (new Mock<IStore>(), new Mock<IOutbox>());
        store.Setup(it => it.Health).Returns(new StoreHealth(StoreFault.None, "", 3));
        outbox.Setup(it => it.LoadAsync(Monday, token)).ThrowsAsync(new InvalidOperationException("42P01: relation does not exist"));
        using var gauge = new OutboxGauge(store.Object, outbox.Object, new FakeTimeProvider(Monday));

        await gauge.LookAsync(token);

        Assert.Empty(Measure());
    }

    /// <summary>Other tests' services measure at the same time: theirs say nothing or 0.</summary>
    private static List<(string Name, long Value)> Measure()
    {
        var seen = new List<(string, long)>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, listener) => Enable(instrument, listener) };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => seen.Add((instrument.Name, value)));
        listener.Start();
        listener.RecordObservableInstruments();
        return [.. seen.Where(measured => measured.Item2 > 0).Order()];
    }

    private static void Enable(Instrument instrument, MeterListener listener)
    {
        if (instrument.Name.StartsWith("teachbot.outbox", StringComparison.Ordinal))
        {
            listener.EnableMeasurementEvents(instrument);
        }
    }
}
