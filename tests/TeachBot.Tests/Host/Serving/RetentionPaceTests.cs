using Microsoft.Extensions.Logging.Testing;
using TeachBot.Core.Effects;
using TeachBot.Host.Serving;
using TeachBot.Storage;
using TeachBot.Tests.Contracts;
using Xunit;

namespace TeachBot.Tests.Host.Serving;

/// <summary>How far a run of retention goes, by clocks that are right and wrong. What is written happens on Monday.</summary>
public sealed class RetentionPaceTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly SqliteStores _stores = new();
    private readonly SqlStore _store;

    public RetentionPaceTests() => _store = _stores.Open();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        await _stores.DisposeAsync();
    }

    [Fact]
    public async Task While_the_clock_is_right_each_run_is_as_of_now()
    {
        var time = new SteppingTime(Monday);
        var pace = Pace(time);
        await pace.BeginAsync(Token);
        foreach (var hour in Enumerable.Range(0, 60))
        {
            Assert.Equal(Monday.AddHours(hour), await pace.AsOfAsync(Token));
            time.Advance(TimeSpan.FromHours(1));
        }
    }

    [Fact]
    public async Task A_clock_that_is_years_ahead_at_the_start_removes_no_more_than_the_next_day_would()
    {
        await _store.ApplyAsync(new Effect("answered", Monday, []), Token);
        var pace = Pace(new SteppingTime(Monday.AddYears(5)));
        await pace.BeginAsync(Token);

        // Whoever answers meanwhile does so by the wrong clock.
        await _store.ApplyAsync(new Effect("later", Monday.AddYears(5), []), Token);

        Assert.Equal(Monday.Date.AddDays(2), (await pace.AsOfAsync(Token))!.Value.UtcDateTime, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task After_a_long_rest_each_run_goes_a_day_further_until_they_have_caught_up()
    {
        await Pace(new SteppingTime(Monday)).BeginAsync(Token);
        var time = new SteppingTime(Monday.AddDays(3));
        var days = new List<int>();
        for (var run = 0; run < 5; run++)
        {
            days.Add(((await Pace(time).AsOfAsync(Token))!.Value.UtcDateTime - Monday.Date).Days);
            time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal([1, 2, 3, 3, 3], days);
    }

    [Theory]
    [InlineData(10 * 24 * 60)]
    [InlineData(-9 * 60)]
    public async Task A_clock_that_has_just_stepped_removes_nothing_for_an_hour(int minutes)
    {
        var time = new SteppingTime(Monday);
        var pace = Pace(time);
        Assert.NotNull(await pace.AsOfAsync(Token));
        time.Step(TimeSpan.FromMinutes(minutes));

        Assert.Null(await pace.AsOfAsync(Token));
        time.Advance(TimeSpan.FromMinutes(59));
        Assert.Null(await pace.AsOfAsync(Token));
        time.Advance(TimeSpan.FromMinutes(2));
        Assert.NotNull(await pace.AsOfAsync(Token));
    }

    private RetentionPace Pace(SteppingTime time) =>
        new(_store.Schedules, _store, _store, new SteadyClock(time, new FakeLogger<SteadyClock>()));
}
