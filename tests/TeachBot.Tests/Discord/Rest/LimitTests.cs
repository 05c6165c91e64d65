using TeachBot.Discord.Rest;
using Xunit;

namespace TeachBot.Tests.Discord.Rest;

public class LimitTests
{
    /// <summary>On a busy machine time may pass faster than what waits for it goes on: nothing is given up for that.</summary>
    private static readonly RestPace Patient = new() { TryWithin = TimeSpan.FromHours(1), LongestWait = TimeSpan.FromHours(1) };

    private const string Good = """{"id":"77"}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_bucket_that_is_empty_is_waited_for()
    {
        using var bench = new RestBench();
        bench.Discord.Then(200, Good, Bucket("b", 0, 2.5));

        await bench.Post();
        await await bench.Until(bench.Post());

        Assert.Equal([0, 2.5], bench.Times);
    }

    [Fact]
    public async Task Another_channel_has_a_count_of_its_own()
    {
        using var bench = new RestBench();
        bench.Discord.Then(200, Good, Bucket("b", 0, 2.5));

        await bench.Post("5");
        await bench.Post("6");

        Assert.Equal([0, 0], bench.Times);
    }

    [Fact]
    public async Task Routes_of_one_bucket_share_its_count()
    {
        using var bench = new RestBench();
        bench.Discord.Then(200, Good, Bucket("b", 4, 2)).Then(200, Good, Bucket("b", 0, 2));

        await bench.Post();
        await bench.Edit();
        await await bench.Until(bench.Post());

        Assert.Equal([0, 0, 2], bench.Times);
    }

    [Fact]
    public async Task Calls_of_one_route_and_channel_go_in_order_one_at_a_time()
    {
        using var bench = new RestBench();
        bench.Discord.Otherwise = _ => ScriptedDiscord.Answer(200, Good, Bucket("b", 0, .5));
        var calls = Enumerable.Range(0, 8).Select(i => bench.Post(payload: RestBench.Json($$"""{"content":"{{i}}"}"""))).ToList();

        await await bench.Until(Task.WhenAll(calls));

        Assert.Equal(Enumerable.Range(0, 8).Select(i => $$"""{"content":"{{i}}"}"""), bench.Discord.Asked.Select(asked => asked.Body));
        Assert.All(bench.Times.Zip(bench.Times.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, .4999, double.MaxValue));
    }

    [Theory]
    [InlineData("""{"retry_after":0.75,"global":false}""", "1", .75)]
    [InlineData("{}", "2", 2)]
    [InlineData("{}", null, 1)]
    public async Task What_was_too_much_is_sent_again_when_the_body_says_to_the_part_of_a_second(
        string body,
        string? header,
        double expected
    )
    {
        using var bench = new RestBench();
        bench.Discord.Then(
            429,
            body,
            [
                ("X-RateLimit-Scope", "user"),
                ("X-RateLimit-Bucket", "b"),
                .. header is null ? Array.Empty<(string, string)>() : [("Retry-After", header)],
            ]
        );

        await await bench.Until(bench.Post());

        Assert.Equal([0, expected], bench.Times);
    }

    [Fact]
    public async Task A_wait_that_is_too_long_is_the_callers()
    {
        using var bench = new RestBench();
        bench.Discord.Then(429, """{"retry_after":60}""", ("X-RateLimit-Bucket", "b"));

        foreach (var failure in new[] { await bench.Refusal(bench.Post()), await bench.Refusal(bench.Post()) })
        {
            Assert.Equal((429, false), (failure.Status, failure.MayHaveArrived));
            Assert.InRange(failure.RetryAfter!.Value.TotalSeconds, 59, 60);
        }

        Assert.Single(bench.Discord.Asked);
    }

    [Theory]
    [InlineData("""{"retry_after":3,"global":true}""", null)]
    [InlineData("""{"retry_after":3}""", "global")]
    [InlineData("<html>error 1015</html>", null)]
    public async Task A_global_limit_holds_up_everything_but_answers_to_interactions(string body, string? scope)
    {
        using var bench = new RestBench();
        bench.Discord.Then(
            429,
            body,
            [("Retry-After", "3"), .. scope is null ? Array.Empty<(string, string)>() : [("X-RateLimit-Scope", scope)]]
        );
        var first = bench.Post("5");
        var other = bench.Post("6");

        await bench.Answer();
        await bench.EditAnswer();
        await bench.FollowUp();
        Assert.Equal(4, bench.Discord.Asked.Count);
        await await bench.Until(Task.WhenAll(first, other));

        Assert.Equal([0, 0, 0, 0, 3, 3], bench.Times);
    }

    [Fact]
    public async Task A_shared_limit_holds_up_its_own_channel_alone()
    {
        using var bench = new RestBench();
        bench.Discord.Then(429, """{"retry_after":3}""", ("X-RateLimit-Scope", "shared"), ("X-RateLimit-Bucket", "b"));
        var first = bench.Post("5");

        await bench.Post("6");
        await await bench.Until(first);

        Assert.Equal([0, 0, 3], bench.Times);
    }

    [Fact]
    public async Task No_more_than_fifty_go_in_a_second()
    {
        using var bench = new RestBench(Patient);

        await await bench.Until(Task.WhenAll(Enumerable.Range(1, 120).Select(channel => bench.Post($"{channel}"))));

        var times = bench.Times.ToList();
        Assert.Equal(120, times.Count);
        Assert.All(times.Zip(times.Skip(50)), pair => Assert.True(pair.Second - pair.First >= 1, $"{pair}"));
    }

    [Fact]
    public async Task What_is_long_on_its_way_is_counted_until_a_second_after_its_answer()
    {
        using var bench = new RestBench(Patient);
        bench.Discord.ThenWait();
        var calls = Enumerable.Range(1, 100).Select(channel => bench.Post($"{channel}")).ToList();

        await await bench.Until(Task.WhenAll(calls.Skip(1)));

        // One of fifty places is taken all the while.
        var times = bench.Times.Skip(1).ToList();
        Assert.Equal(99, times.Count);
        Assert.All(times.Zip(times.Skip(49)), pair => Assert.True(pair.Second - pair.First >= 1, $"{pair}"));
    }

    [Fact]
    public async Task Answers_to_interactions_have_no_part_in_the_fifty()
    {
        using var bench = new RestBench();

        await Task.WhenAll(
            Enumerable
                .Range(1, 200)
                .Select(number => bench.Answer($"t{number}"))
                .Concat(Enumerable.Range(1, 200).Select(number => bench.EditAnswer($"t{number}")))
        );
        await bench.Post();

        Assert.All(bench.Times, time => Assert.Equal(0, time));
    }

    [Fact]
    public async Task An_interactions_first_answer_waits_for_nothing_of_its_kind()
    {
        using var bench = new RestBench();
        bench.Discord.ThenWait().ThenWait();
        _ = bench.Answer("one");
        _ = bench.Answer("one");

        await bench.Answer("one");

        Assert.Equal(3, bench.Discord.Asked.Count);
    }

    [Fact]
    public async Task Edits_of_one_interactions_answer_keep_its_own_bucket()
    {
        using var bench = new RestBench();
        bench.Discord.Then(200, "", Bucket("w", 0, 1.5));

        await bench.EditAnswer("one");
        await bench.EditAnswer("two");
        await await bench.Until(bench.EditAnswer("one"));

        Assert.Equal([0, 0, 1.5], bench.Times);
    }

    [Fact]
    public async Task Buckets_that_are_full_again_are_forgotten()
    {
        using var bench = new RestBench();
        bench.Discord.Otherwise = _ => ScriptedDiscord.Answer(200, "", Bucket("w", 4, 1));

        for (var interaction = 0; interaction < 5000; interaction++)
        {
            await bench.EditAnswer($"t{interaction}");
            bench.Time.Advance(TimeSpan.FromMilliseconds(20));
        }

        Assert.InRange(bench.Api.Limits.Buckets.Known, 1, 300);
    }

    [Theory]
    [InlineData("X-RateLimit-Remaining", "-1")]
    [InlineData("X-RateLimit-Remaining", "many")]
    [InlineData("X-RateLimit-Reset-After", "NaN")]
    [InlineData("X-RateLimit-Reset-After", "-5")]
    [InlineData("X-RateLimit-Bucket", "")]
    public async Task Headers_that_make_no_sense_hold_nothing_up(string name, string value)
    {
        using var bench = new RestBench();
        bench.Discord.Then(200, Good, [.. Bucket("b", 0, 5).Where(header => header.Name != name), (name, value)]);

        await bench.Post();
        await await bench.Until(bench.Post("6"));

        Assert.Equal([0, 0], bench.Times);
    }

    private static (string Name, string Value)[] Bucket(string name, int remaining, double resetAfter) =>
        [
            ("X-RateLimit-Bucket", name),
            ("X-RateLimit-Limit", "5"),
            ("X-RateLimit-Remaining", $"{remaining}"),
            ("X-RateLimit-Reset-After", FormattableString.Invariant($"{resetAfter}")),
        ];
}
