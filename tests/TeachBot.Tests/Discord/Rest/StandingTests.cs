using TeachBot.Discord.Rest;
using Xunit;

namespace TeachBot.Tests.Discord.Rest;

/// <summary>When we stop by ourselves, before Discord refuses us altogether.</summary>
public class StandingTests
{
    private static readonly RestPace Careful = new() { MostInvalid = 3, Tries = 1 };

    [Theory]
    [InlineData(401, null, true)]
    [InlineData(403, null, true)]
    [InlineData(429, "user", true)]
    [InlineData(429, "global", true)]
    [InlineData(429, "shared", false)]
    [InlineData(404, null, false)]
    [InlineData(400, null, false)]
    [InlineData(500, null, false)]
    public async Task Too_many_refusals_close_the_door_for_a_while(int status, string? scope, bool closes)
    {
        using var bench = new RestBench(Careful);
        for (var i = 0; i < 3; i++)
        {
            bench.Discord.Then(status, """{"retry_after":0}""", scope is null ? [] : [("X-RateLimit-Scope", scope)]);
            await bench.Failure(bench.EditAnswer($"t{i}"));
        }

        if (!closes)
        {
            await await bench.Until(bench.Post());
            return;
        }

        var failure = await Assert.ThrowsAsync<DiscordException>(() => bench.Post());
        Assert.Contains("refused 3 requests within 10 minutes", failure.Message, StringComparison.Ordinal);
        Assert.InRange(failure.RetryAfter!.Value.TotalMinutes, 9.5, 10.5);
        Assert.Equal(3, bench.Discord.Asked.Count);
        await bench.Answer();

        bench.Time.Advance(failure.RetryAfter.Value);
        Assert.Equal("77", await bench.Post());
    }

    [Fact]
    public async Task Refusals_of_long_ago_do_not_count()
    {
        using var bench = new RestBench(Careful);
        for (var i = 0; i < 20; i++)
        {
            bench.Discord.Then(403, """{"code":50013}""");
            Assert.Equal(403, (await bench.Refusal(bench.Post())).Status);
            bench.Time.Advance(TimeSpan.FromMinutes(6));
        }

        Assert.Equal(20, bench.Discord.Asked.Count);
    }

    [Fact]
    public void The_door_closes_well_before_Discord_would_close_it() => Assert.InRange(new RestPace().MostInvalid, 1, 5000);

    [Fact]
    public async Task A_token_that_Discord_refuses_is_never_sent_again()
    {
        using var bench = new RestBench();
        bench.Discord.Then(401, """{"code":0,"message":"401: Unauthorized"}""");
        Assert.False(bench.Api.Stopped.IsCancellationRequested);

        await bench.Failure(bench.Post());

        Assert.True(bench.Api.Stopped.IsCancellationRequested);
        Assert.Equal(401, (await Assert.ThrowsAsync<DiscordException>(() => bench.Post())).Status);
        Assert.Equal(401, (await Assert.ThrowsAsync<DiscordException>(() => bench.Edit("6"))).Status);
        Assert.Single(bench.Discord.Asked);
    }

    [Fact]
    public async Task What_waits_behind_a_refused_token_is_not_sent()
    {
        using var bench = new RestBench();
        var refused = new TaskCompletionSource<HttpResponseMessage>();
        bench.Discord.ThenWait(refused.Task);
        var calls = Enumerable.Range(0, 5).Select(_ => bench.Post()).ToList();

        refused.SetResult(ScriptedDiscord.Answer(401, "{}"));

        Assert.All(await Task.WhenAll(calls.Select(bench.Refusal)), failure => Assert.Equal(401, failure.Status));
        Assert.Single(bench.Discord.Asked);
    }

    [Fact]
    public async Task An_interactions_token_that_has_ended_says_nothing_of_the_bots()
    {
        using var bench = new RestBench();
        bench.Discord.Then(401, """{"code":50027}""");

        Assert.Equal(ErrorCodes.InvalidWebhookToken, (await bench.Refusal(bench.EditAnswer())).Code);

        Assert.False(bench.Api.Stopped.IsCancellationRequested);
        Assert.Equal("77", await bench.Post());
    }

    [Fact]
    public async Task Without_a_token_interactions_are_answered_and_nothing_else_is_sent()
    {
        using var bench = new RestBench(token: "");

        await bench.Answer();
        await bench.EditAnswer();
        var failure = await bench.Failure(bench.Post());

        Assert.Contains("Discord:Token is not set", failure.Message, StringComparison.Ordinal);
        Assert.Equal(2, bench.Discord.Asked.Count);
    }
}
