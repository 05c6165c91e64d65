using TeachBot.Discord.Gateway;
using TeachBot.Discord.Gateway.Sessions;
using TeachBot.Tests.Discord.Gateway.Scripted;
using Xunit;

namespace TeachBot.Tests.Discord.Gateway.Sessions;

public class ShardPlanTests
{
    [Theory]
    [InlineData("", 1, "0 of 1")]
    [InlineData("", 3, "0 1 2 of 3")]
    [InlineData("", 0, "0 of 1")]
    [InlineData("2/16", 1, "2 of 16")]
    [InlineData("0-3/16", 1, "0 1 2 3 of 16")]
    [InlineData("4-4/5", 9, "4 of 5")]
    [InlineData("0/1", 9, "0 of 1")]
    public void A_plan_is_read(string text, int recommended, string expected)
    {
        Assert.True(ShardPlan.TryRead(text, recommended, out var plan, out _));
        Assert.Equal(expected, $"{string.Join(' ', plan.Shards)} of {plan.Count}");
    }

    [Theory]
    [InlineData("16/16")]
    [InlineData("3-1/16")]
    [InlineData("0-16/16")]
    [InlineData("0/0")]
    [InlineData("0-1/99999")]
    [InlineData("1")]
    [InlineData("/")]
    [InlineData("-/4")]
    [InlineData("-1/4")]
    [InlineData("0-/4")]
    [InlineData("a/4")]
    [InlineData("0/4/4")]
    [InlineData("０/４")]
    [InlineData(" 0/4")]
    [InlineData("0/99999999999")]
    public void What_is_no_plan_is_told_with_the_setting_s_name(string text)
    {
        Assert.False(ShardPlan.TryRead(text, 1, out _, out var problem));
        Assert.StartsWith($"Discord:Shards = \"{text}\"", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_shards_that_nobody_needs_is_not_believed()
    {
        Assert.True(ShardPlan.TryRead("", int.MaxValue, out var plan, out _));
        Assert.Equal(ShardPlan.Most, plan.Count);
    }

    [Fact]
    public async Task Shards_of_one_remainder_begin_five_seconds_apart_and_others_at_once()
    {
        await using var stage = new Stage(shards: "0-3/16");
        stage.Discord.Info = stage.Discord.Info with { Concurrency = 2 };
        stage.Discord.Greets = socket => socket.Hello();
        stage.Start();
        var begun = new Dictionary<int, DateTimeOffset>();
        await stage.UntilAsync(() =>
        {
            foreach (var identify in stage.Discord.Sockets.SelectMany(socket => socket.Of(2)))
            {
                Assert.Equal(16, identify.GetProperty("d").GetProperty("shard")[1].GetInt32());
                begun.TryAdd(identify.GetProperty("d").GetProperty("shard")[0].GetInt32(), stage.Clock.GetUtcNow());
            }

            return begun.Count == 4;
        });
        var at = begun.Values.Order().Select(moment => (moment - stage.Discord.Attempts[0].At).TotalSeconds).ToList();
        Assert.Equal(0, at[1], 0.2);
        Assert.InRange(at[2], 5, 6);
        Assert.InRange(at[3], 5, 6);
        Assert.Equal([0, 1, 2, 3], stage.Client.States.Select(state => state.Shard));
        Assert.Equal(
            [0, 1],
            begun.Where(pair => (pair.Value - stage.Discord.Attempts[0].At).TotalSeconds < 1).Select(pair => pair.Key).Order()
        );
    }

    [Fact]
    public async Task What_a_shard_hears_says_which_it_is()
    {
        await using var stage = new Stage(shards: "3/4");
        var socket = await stage.ReadyAsync();
        socket.Event("INTERACTION_CREATE", 2);
        await stage.UntilAsync(() => stage.Taken.Count == 2);
        Assert.All(stage.Taken, taken => Assert.Equal(3, taken.Shard));
        Assert.Equal(new GatewayState(3, GatewayPhase.Ready, "", stage.State.Since, null), stage.State);
    }
}
