using TeachBot.Core.Adapters;
using TeachBot.Core.Posting;
using TeachBot.Discord.Rest;
using Xunit;

namespace TeachBot.Tests.Discord.Rest;

public class RetryTests
{
    private static readonly HttpRequestException Unreachable = new(HttpRequestError.ConnectionError, "refused");
    private static readonly HttpRequestException Broken = new(HttpRequestError.ResponseEnded, "broke");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, int, bool> Rows =>
        new()
        {
            { "post", "500", 4, true },
            { "post", "502", 4, true },
            { "post", "broken", 4, true },
            { "post", "unreachable", 4, false },
            { "post", "silent", 4, true },
            { "post without nonce", "500", 1, true },
            { "post without nonce", "broken", 1, true },
            { "post without nonce", "unreachable", 4, false },
            { "post without nonce", "silent", 1, true },
            { "edit", "503", 4, true },
            { "edit answer", "500", 4, true },
            { "follow up", "500", 1, true },
            { "follow up", "unreachable", 4, false },
            { "get", "504", 4, true },
            { "answer", "500", 1, true },
            { "answer", "unreachable", 1, false },
            { "answer", "silent", 1, true },
            { "post", "400", 1, false },
            { "post", "403", 1, false },
            { "post", "404", 1, false },
            { "edit", "413", 1, false },
        };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task What_fails_is_tried_again_only_where_that_is_safe(string call, string fault, int tries, bool mayHaveArrived)
    {
        using var bench = new RestBench();
        for (var i = 0; i < 10; i++)
        {
            _ = fault switch
            {
                "broken" => bench.Discord.ThenFail(Broken),
                "unreachable" => bench.Discord.ThenFail(Unreachable),
                "silent" => bench.Discord.ThenWait(),
                _ => bench.Discord.Then(int.Parse(fault, System.Globalization.CultureInfo.InvariantCulture), """{"code":1}"""),
            };
        }

        var failure = await bench.Failure(Made(bench, call));

        Assert.Equal((tries, mayHaveArrived), (bench.Discord.Asked.Count, failure.MayHaveArrived));
    }

    [Fact]
    public async Task Each_wait_is_twice_the_one_before_and_up_to_a_third_of_it_chance()
    {
        foreach (var (chance, expected) in new[] { (0.0, new[] { 0, .25, .75, 1.75 }), (1.0, [0, .38, 1.13, 2.63]) })
        {
            using var bench = new RestBench(chance: chance);
            bench.Discord.Otherwise = _ => ScriptedDiscord.Answer(500, "");

            await bench.Failure(bench.Edit());

            Assert.Equal(expected, bench.Times);
        }
    }

    [Fact]
    public async Task What_works_at_last_is_no_failure()
    {
        using var bench = new RestBench();
        bench.Discord.Then(500).ThenFail(Broken).Then(503);

        Assert.Equal("77", await await bench.Until(bench.Post()));
    }

    [Fact]
    public async Task A_refusal_after_a_lost_answer_says_that_the_lost_one_may_have_arrived()
    {
        using var bench = new RestBench();
        bench.Discord.ThenFail(Broken).Then(403, """{"code":50013}""");

        var failure = await bench.Refusal(bench.Post());

        Assert.Equal((403, 50013, true), (failure.Status, failure.Code, failure.MayHaveArrived));
    }

    [Fact]
    public async Task The_first_answer_to_an_interaction_is_given_up_after_two_seconds()
    {
        using var bench = new RestBench();
        bench.Discord.ThenWait();
        var answering = bench.Answer();

        bench.Time.Advance(TimeSpan.FromSeconds(1.99));
        Assert.False(answering.IsCompleted);
        bench.Time.Advance(TimeSpan.FromSeconds(.02));

        Assert.True((await Assert.ThrowsAnyAsync<PlatformException>(() => answering)).MayHaveArrived);
    }

    [Fact]
    public async Task Whoever_gives_up_while_waiting_has_sent_nothing()
    {
        using var bench = new RestBench();
        using var patience = new CancellationTokenSource();
        bench.Discord.ThenWait();
        var first = bench.Post();
        var second = bench.Post(cancellation: patience.Token);

        await patience.CancelAsync();

        await Assert.ThrowsAsync<NotSentException>(() => second);
        Assert.Single(bench.Discord.Asked);
        Assert.False(first.IsCompleted);
    }

    [Fact]
    public async Task Whoever_gives_up_while_it_is_on_its_way_does_not_know()
    {
        using var bench = new RestBench();
        using var patience = new CancellationTokenSource();
        bench.Discord.ThenWait();
        var post = bench.Post(cancellation: patience.Token);

        await patience.CancelAsync();

        Assert.IsNotType<NotSentException>(await Assert.ThrowsAnyAsync<OperationCanceledException>(() => post));
    }

    [Fact]
    public async Task Whoever_gives_up_between_two_tries_does_not_know_either()
    {
        using var bench = new RestBench();
        using var patience = new CancellationTokenSource();
        bench.Discord.Then(500);
        var post = bench.Post(cancellation: patience.Token);

        await patience.CancelAsync();

        Assert.True((await Assert.ThrowsAnyAsync<PlatformException>(() => post)).MayHaveArrived);
    }

    [Fact]
    public async Task A_message_that_is_gone_is_deleted()
    {
        using var bench = new RestBench();
        bench.Discord.Then(404, """{"code":10008}""");

        await bench.Api.DeleteMessageAsync("5", "9", Token);
    }

    private static Task Made(RestBench bench, string call) =>
        call switch
        {
            "post" => bench.Post(),
            "post without nonce" => bench.Post(payload: RestBench.Json()),
            "edit" => bench.Edit(),
            "edit answer" => bench.EditAnswer(),
            "follow up" => bench.FollowUp(),
            "answer" => bench.Answer(),
            _ => bench.Api.GatewayAsync(Token),
        };
}
