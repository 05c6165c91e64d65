using Microsoft.Extensions.Logging.Testing;
using TeachBot.Host.Serving;
using Xunit;

namespace TeachBot.Tests.Host.Serving;

public class SteadyClockTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly SteppingTime _system = new(Monday);
    private readonly FakeLogger<SteadyClock> _logger = new();
    private readonly SteadyClock _clock;

    public SteadyClockTests() => _clock = new SteadyClock(_system, _logger);

    [Fact]
    public void It_tells_the_systems_time()
    {
        Assert.Equal(Monday, _clock.GetUtcNow());
        _system.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(Monday.AddMinutes(5), _clock.GetUtcNow());
        _system.Step(TimeSpan.FromHours(1));
        Assert.Equal(Monday.AddMinutes(65), _clock.GetUtcNow());
        Assert.Equal(TimeSpan.Zero, _clock.Behind);
        Assert.Empty(_logger.Collector.GetSnapshot());
    }

    [Fact]
    public void When_the_system_steps_back_time_goes_on_and_the_operator_hears_of_it_once()
    {
        _clock.GetUtcNow();
        _system.Step(TimeSpan.FromMinutes(-10));

        Assert.Equal(Monday, _clock.GetUtcNow());
        _system.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal(Monday.AddMinutes(3), _clock.GetUtcNow());
        Assert.Equal(TimeSpan.FromMinutes(10), _clock.Behind);
        Assert.Contains("NTP", Assert.Single(_logger.Collector.GetSnapshot()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void When_the_system_has_caught_up_it_is_followed_again()
    {
        _clock.GetUtcNow();
        _system.Step(TimeSpan.FromMinutes(-10));
        _clock.GetUtcNow();
        _system.Step(TimeSpan.FromMinutes(10));

        Assert.Equal((Monday, TimeSpan.Zero), (_clock.GetUtcNow(), _clock.Behind));
    }

    [Fact]
    public void A_step_of_less_than_a_second_is_not_worth_a_word_but_time_stands_rather_than_goes_back()
    {
        _clock.GetUtcNow();
        _system.Step(TimeSpan.FromMilliseconds(-400));

        Assert.Equal(Monday, _clock.GetUtcNow());
        Assert.Empty(_logger.Collector.GetSnapshot());
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(30, false)]
    [InlineData(-30, false)]
    [InlineData(90, true)]
    [InlineData(-90, true)]
    public void A_step_ahead_or_back_is_known_for_what_it_is(int seconds, bool isStep)
    {
        Assert.Null(_clock.SinceStep);
        _system.Advance(TimeSpan.FromHours(2));
        Assert.Null(_clock.SinceStep);
        _system.Step(TimeSpan.FromSeconds(seconds));

        Assert.Equal(isStep ? TimeSpan.Zero : null, _clock.SinceStep);
        _system.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(isStep ? TimeSpan.FromMinutes(5) : null, _clock.SinceStep);
    }

    [Fact]
    public void The_systems_clock_itself_is_there_for_what_others_sign()
    {
        _clock.GetUtcNow();
        _system.Step(TimeSpan.FromHours(-9));

        Assert.Equal((Monday, Monday.AddHours(-9)), (_clock.GetUtcNow(), _clock.Underlying.GetUtcNow()));
    }
}
