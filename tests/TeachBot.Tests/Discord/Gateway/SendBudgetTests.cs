using Microsoft.Extensions.Time.Testing;
using TeachBot.Discord.Gateway.Connections;
using Xunit;

namespace TeachBot.Tests.Discord.Gateway;

public class SendBudgetTests
{
    [Fact]
    public void No_minute_sees_more_than_120_frames()
    {
        var clock = new FakeTimeProvider();
        var budget = new SendBudget(clock);
        var sent = new List<TimeSpan>();
        var began = clock.GetTimestamp();
        for (var tries = 0; tries < 3_000; tries++)
        {
            clock.Advance(TimeSpan.FromMilliseconds(100));
            if (budget.Take(0) == TimeSpan.Zero)
            {
                sent.Add(clock.GetElapsedTime(began));
            }
        }

        Assert.True(sent.Count > 480);
        Assert.All(
            sent,
            moment => Assert.InRange(sent.Count(other => other >= moment && other < moment + TimeSpan.FromSeconds(60)), 1, 120)
        );
    }

    [Fact]
    public void Whoever_may_not_send_now_is_told_when()
    {
        var clock = new FakeTimeProvider();
        var budget = new SendBudget(clock);
        for (var nth = 0; nth < SendBudget.Most; nth++)
        {
            Assert.Equal(TimeSpan.Zero, budget.Take(0));
        }

        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(SendBudget.Window - TimeSpan.FromSeconds(1), budget.Take(0));
        clock.Advance(SendBudget.Window - TimeSpan.FromSeconds(1));
        Assert.Equal(TimeSpan.Zero, budget.Take(0));
    }
}
