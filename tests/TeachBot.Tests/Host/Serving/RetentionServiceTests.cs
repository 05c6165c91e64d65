using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using TeachBot.Core.Stores;
using TeachBot.Host.CommandLine;
using TeachBot.Host.Configuration;
using TeachBot.Host.Serving;
using TeachBot.Host.Wordings;
using TeachBot.Tests.Contracts;
using Xunit;

namespace TeachBot.Tests.Host.Serving;

public sealed class RetentionServiceTests : IRetention
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly FakeLogger<RetentionService> _logger = new();
    private readonly List<(Kept What, TimeSpan Age)> _asked = [];
    private readonly List<(long After, TimeSpan Age)> _looked = [];
    private int _events = 1_200;
    private Exception? _fault;

    [Fact]
    public async Task A_round_asks_for_everything_with_its_days_and_for_full_batches_again()
    {
        await RunAsync(new RetentionOptions { Sessions = 30, Misses = 0 }, () => _looked.Count == 3);

        Assert.Equal(
            [
                (Kept.Events, 3),
                (Kept.Events, 3),
                (Kept.Events, 3),
                (Kept.Choices, 30),
                (Kept.Sessions, 30),
                (Kept.Posts, 90),
                (Kept.Occurrences, 800),
                (Kept.Reports, 365),
                (Kept.Codes, 1),
            ],
            _asked.Select(one => (one.What, (int)Math.Round(one.Age.TotalDays)))
        );
        Assert.Equal([0L, 500L, 1000L], _looked.Select(one => one.After));
        Assert.All(_looked, one => Assert.Equal(1_095, (int)Math.Round(one.Age.TotalDays)));
    }

    [Fact]
    public async Task Nothing_is_removed_for_ever_where_everything_is_kept()
    {
        await RunAsync(
            new RetentionOptions
            {
                Sessions = 0,
                Posts = 0,
                Occurrences = 0,
                Misses = 0,
                Reports = 0,
                Learners = 0,
            },
            () => _asked.Count(one => one.What == Kept.Codes) == 2
        );

        Assert.Equal([Kept.Events, Kept.Codes], _asked.Select(one => one.What).Distinct());
        Assert.Empty(_looked);
    }

    [Fact]
    public async Task A_fault_of_ours_is_logged_and_the_next_round_comes()
    {
        _fault = new InvalidOperationException("ours");
        await RunAsync(
            new RetentionOptions(),
            () => _logger.Collector.GetSnapshot().Count(record => record.Exception is InvalidOperationException) == 2
        );
    }

    [Theory]
    [InlineData("Retention:Events", "0", "Retention:Events = 1…365")]
    [InlineData("Retention:Sessions", "-1", "Retention:Sessions = 0…36500")]
    [InlineData("Retention:Learners", "40000", "Retention:Learners = 0…36500")]
    public void Days_that_make_no_sense_are_named_at_the_start(string setting, string value, string named)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [setting] = value }).Build();

        Assert.Contains(
            named,
            Assert.Throws<UsageException>(() => Settings.Retention(configuration, Wording.For("ja"))).Message,
            StringComparison.Ordinal
        );
    }

    public Task<int> ForgetAsync(Kept what, DateTimeOffset before, int limit, CancellationToken cancellation = default)
    {
        if (_fault is not null)
        {
            throw _fault;
        }

        lock (_asked)
        {
            _asked.Add((what, _time.GetUtcNow() - before));
        }

        var gone = what == Kept.Events ? Math.Min(limit, _events) : 0;
        _events -= gone;
        return Task.FromResult(gone);
    }

    public Task<(int Forgotten, long? Next)> ForgetLearnersAsync(
        DateTimeOffset before,
        long after,
        int limit,
        CancellationToken cancellation = default
    )
    {
        _looked.Add((after, _time.GetUtcNow() - before));
        return Task.FromResult((1, after < 1_000 ? after + limit : (long?)null));
    }

    /// <summary>Lets time pass until something has happened.</summary>
    private async Task RunAsync(RetentionOptions options, Func<bool> happened)
    {
        await using var stores = new SqliteStores();
        await using var store = stores.Open();
        var pace = new RetentionPace(store.Schedules, store, store, new SteadyClock(_time, new FakeLogger<SteadyClock>()));
        using var service = new RetentionService(this, options, pace, _time, _logger);
        await service.StartAsync(CancellationToken.None);
        while (!happened())
        {
            Assert.False(service.ExecuteTask!.IsCompleted, "the service has ended");
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await service.StopAsync(CancellationToken.None);
    }
}
