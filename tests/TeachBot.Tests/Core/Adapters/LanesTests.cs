using TeachBot.Core.Adapters;
using Xunit;

namespace TeachBot.Tests.Core.Adapters;

public class LanesTests
{
    private readonly Lanes<string> _lanes = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_is_in_at_a_time_in_the_order_in_which_they_came()
    {
        var order = new List<int>();
        var first = await _lanes.EnterAsync("a", Token);
        var others = Enumerable
            .Range(0, 50)
            .Select(async number =>
            {
                using var turn = await _lanes.EnterAsync("a", Token);
                order.Add(number);
            })
            .ToList();
        Assert.Empty(order);

        first.Dispose();
        await Task.WhenAll(others);

        Assert.Equal(Enumerable.Range(0, 50), order);
    }

    [Fact]
    public async Task Other_keys_do_not_wait()
    {
        using var one = await _lanes.EnterAsync("a", Token);
        using var other = await _lanes.EnterAsync("b", Token);

        Assert.Equal(2, _lanes.Count);
    }

    [Fact]
    public async Task Who_gives_up_is_passed_over()
    {
        using var patience = new CancellationTokenSource();
        var first = await _lanes.EnterAsync("a", Token);
        var second = _lanes.EnterAsync("a", patience.Token);
        var third = _lanes.EnterAsync("a", Token);

        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        first.Dispose();

        (await third).Dispose();
        Assert.Equal(0, _lanes.Count);
    }

    [Fact]
    public async Task Leaving_twice_lets_in_one()
    {
        var first = await _lanes.EnterAsync("a", Token);
        var second = _lanes.EnterAsync("a", Token);
        var third = _lanes.EnterAsync("a", Token);

        first.Dispose();
        first.Dispose();

        using var turn = await second;
        Assert.False(third.IsCompleted);
    }

    [Fact]
    public async Task Keys_that_nobody_uses_are_forgotten()
    {
        for (var number = 0; number < 1000; number++)
        {
            (await _lanes.EnterAsync($"{number}", Token)).Dispose();
        }

        Assert.Equal(0, _lanes.Count);
    }
}
