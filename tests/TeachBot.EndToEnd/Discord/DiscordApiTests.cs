using System.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using TeachBot.Core.Posting;
using TeachBot.Discord;
using TeachBot.Discord.Rest;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

public class DiscordApiTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(300);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_call_is_as_Discord_wants_it()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Discord.Interactions.Open("7", "tok");

        Assert.Equal(bench.Discord.Application, (await bench.Api.ApplicationAsync(Token)).Id);
        Assert.Equal(1000, (await bench.Api.GatewayAsync(Token)).Identifies);
        var message = await bench.Post("k1");
        await bench.Api.EditMessageAsync(RestBench.Channel, message, RestBench.Json(), Token);
        await bench.Api.DeleteMessageAsync(RestBench.Channel, message, Token);
        await bench.Api.DeleteMessageAsync(RestBench.Channel, message, Token);
        await bench.Api.AnswerAsync("7", "tok", RestBench.Json("""{"type":5,"data":{"flags":64}}"""), Token);
        await bench.Api.EditAnswerAsync(bench.Discord.Application, "tok", RestBench.Json(), Token);
        await bench.Api.FollowUpAsync(bench.Discord.Application, "tok", RestBench.Json(), Token);
        await bench.Api.PutCommandsAsync(bench.Discord.Application, null, RestBench.Json("[]"), Token);
        await bench.Api.CommandsAsync(bench.Discord.Application, null, Token);
        await bench.Api.CommandsAsync(bench.Discord.Application, "3", Token);

        Assert.Empty(bench.Discord.Breaches);
        var interaction = Assert.Single(bench.Discord.Interactions.All);
        Assert.True(interaction is { Acknowledged: 5, IsEphemeral: true, Original: not null, FollowUps.Count: 1 });
        Assert.DoesNotContain(bench.Discord.Requests, request => request.Status >= 400 && request.Method != "DELETE");
    }

    [Fact]
    public async Task Pictures_arrive_with_their_names_and_alternative_texts()
    {
        await using var bench = await RestBench.StartAsync();
        var payload = RestBench.Json(
            """
            {"content":"図","allowed_mentions":{"parse":[]},"nonce":"k1","enforce_nonce":true,"attachments":[{"id":"0",
            "filename":"a.png","description":"茶の産地を示す地図"}],
             "embeds":[{"image":{"url":"attachment://a.png"}}]}
            """
        ) with
        {
            Files = [new UploadedFile("a.png", "image/png", new byte[100_000])],
        };

        await bench.Api.CreateMessageAsync(RestBench.Channel, payload, Token);

        Assert.Empty(bench.Discord.Breaches);
        Assert.Equal([KeyValuePair.Create("files[0]", "a.png")], Assert.Single(bench.Discord.Requests).Files);
        Assert.Single(bench.Discord.Channels[RestBench.Channel].Messages);
    }

    [Theory]
    [InlineData(FaultKind.LostAnswer)]
    [InlineData(FaultKind.LostRequest)]
    [InlineData(FaultKind.ServerError)]
    [InlineData(FaultKind.UserLimit)]
    [InlineData(FaultKind.SharedLimit)]
    [InlineData(FaultKind.GlobalLimit)]
    public async Task A_message_stands_once_whatever_goes_wrong(FaultKind kind)
    {
        await using var bench = await RestBench.StartAsync();
        bench.Discord.Faults.Then(kind, TimeSpan.FromMilliseconds(200)).Then(kind, TimeSpan.FromMilliseconds(200));

        var message = await bench.Post("k1");

        Assert.Equal(message, Assert.Single(bench.Discord.Channels[RestBench.Channel].Messages).Id);
        Assert.Equal(3, bench.Discord.Requests.Count);
        Assert.Empty(bench.Discord.Breaches);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_hundred_messages_stand_once_each_with_one_fault_to_every_third(int seed)
    {
        await using var bench = await RestBench.StartAsync();
        bench.Discord.Limits.Bucket = (5, Short);
        var chance = new Random(seed);
        FaultKind[] kinds =
        [
            FaultKind.LostAnswer,
            FaultKind.LostRequest,
            FaultKind.ServerError,
            FaultKind.UserLimit,
            FaultKind.SharedLimit,
            FaultKind.GlobalLimit,
            FaultKind.Slow,
        ];
        foreach (var channel in Enumerable.Range(0, 10))
        {
            bench.Discord.Channels.Add($"6{channel}");
        }

        for (var fault = 0; fault < 33; fault++)
        {
            var nonce = $"k{fault * 3}";
            bench.Discord.Faults.Then(
                kinds[chance.Next(kinds.Length)],
                TimeSpan.FromMilliseconds(chance.Next(50)),
                request => (string?)request.Json?["nonce"] == nonce
            );
        }

        await Task.WhenAll(Enumerable.Range(0, 100).Select(number => bench.Post($"k{number}", $"6{number % 10}")));

        Assert.All(
            Enumerable.Range(0, 10),
            channel =>
                Assert.Equal(
                    Enumerable.Range(0, 10).Select(number => $"k{(number * 10) + channel}"),
                    bench.Discord.Channels[$"6{channel}"].Messages.Select(message => (string?)message.Body["nonce"])
                )
        );
        Assert.Equal(0, bench.Discord.Faults.Left);

        // What was on its way when everything was paused could not know.
        Assert.DoesNotContain(bench.Discord.Breaches, breach => !breach.Contains("global pause", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Limits_that_hold_are_kept_before_they_are_felt()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Discord.Limits.Bucket = (3, Short);
        var watch = Stopwatch.StartNew();

        await Task.WhenAll(Enumerable.Range(0, 12).Select(number => bench.Post($"k{number}")));

        Assert.True(watch.Elapsed >= Short * 3);
        Assert.All(bench.Discord.Requests, request => Assert.Equal(200, request.Status));
        Assert.Equal(
            Enumerable.Range(0, 12).Select(number => $"k{number}"),
            bench.Discord.Requests.Select(request => (string?)request.Json!["nonce"])
        );
        Assert.Empty(bench.Discord.Breaches);
    }

    [Fact]
    public async Task The_global_limit_is_kept_over_all_channels()
    {
        await using var bench = await RestBench.StartAsync();
        var channels = Enumerable.Range(0, 80).Select(number => bench.Discord.Channels.Add($"6{number}").Id).ToList();

        await Task.WhenAll(channels.Select(channel => bench.Post("k", channel)));

        Assert.All(bench.Discord.Requests, request => Assert.Equal(200, request.Status));
        Assert.Empty(bench.Discord.Breaches);
    }

    [Fact]
    public async Task Interactions_are_answered_while_everything_else_is_held_up()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Discord.Faults.Then(FaultKind.GlobalLimit, TimeSpan.FromSeconds(1));
        var post = bench.Post("k1");
        while (bench.Discord.Requests.Count == 0)
        {
            await Task.Yield();
        }

        for (var number = 0; number < 100; number++)
        {
            bench.Discord.Interactions.Open($"{number}", $"tok{number}");
            await bench.Api.AnswerAsync($"{number}", $"tok{number}", RestBench.Json($$"""{"type":4,"data":{{RestBench.Plain}}}"""), Token);
        }

        Assert.False(post.IsCompleted);
        await post;
        Assert.Empty(bench.Discord.Breaches);
    }

    [Fact]
    public async Task An_answer_that_is_lost_is_not_given_twice()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Discord.Interactions.Open("7", "tok");
        bench.Discord.Faults.Then(FaultKind.LostAnswer);

        var lost = await Assert.ThrowsAsync<PlatformException>(() =>
            bench.Api.AnswerAsync("7", "tok", RestBench.Json("""{"type":5}"""), Token)
        );
        await bench.Api.EditAnswerAsync(bench.Discord.Application, "tok", RestBench.Json(), Token);

        Assert.True(lost.MayHaveArrived);
        Assert.Equal(2, bench.Discord.Requests.Count);
        Assert.Empty(bench.Discord.Breaches);
    }

    [Fact]
    public async Task An_answer_that_is_slow_is_given_up_in_time()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Discord.Interactions.Open("7", "tok");
        bench.Discord.Faults.Then(FaultKind.Slow, TimeSpan.FromSeconds(20));
        var watch = Stopwatch.StartNew();

        Assert.True(
            (
                await Assert.ThrowsAsync<PlatformException>(() =>
                    bench.Api.AnswerAsync("7", "tok", RestBench.Json("""{"type":5}"""), Token)
                )
            ).MayHaveArrived
        );

        Assert.InRange(watch.Elapsed.TotalSeconds, 1.9, 2.9);
    }

    [Fact]
    public async Task A_token_lives_for_fifteen_minutes()
    {
        var time = new FakeTimeProvider();
        await using var bench = await RestBench.StartAsync(time);
        bench.Discord.Interactions.Open("7", "tok");
        await bench.Api.AnswerAsync("7", "tok", RestBench.Json("""{"type":5}"""), Token);

        time.Advance(TimeSpan.FromMinutes(15));
        await bench.Api.EditAnswerAsync(bench.Discord.Application, "tok", RestBench.Json(), Token);
        time.Advance(TimeSpan.FromSeconds(1));
        var ended = await Assert.ThrowsAsync<DiscordException>(() =>
            bench.Api.EditAnswerAsync(bench.Discord.Application, "tok", RestBench.Json(), Token)
        );

        Assert.Equal(ErrorCodes.InvalidWebhookToken, ended.Code);
        Assert.False(bench.Api.Stopped.IsCancellationRequested);
    }

    [Fact]
    public async Task A_token_that_is_revoked_is_sent_once()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Discord.Token = "another";

        for (var number = 0; number < 20; number++)
        {
            Assert.Equal(401, (await Assert.ThrowsAsync<DiscordException>(() => bench.Post($"k{number}"))).Status);
        }

        Assert.Single(bench.Discord.Requests);
    }

    [Fact]
    public async Task A_storm_of_refusals_is_ended_by_us()
    {
        await using var bench = await RestBench.StartAsync(pace: new RestPace { MostInvalid = 20 });
        bench.Discord.Channels[RestBench.Channel].CanWrite = false;
        bench.Discord.Limits.Bucket = (1000, Short);

        for (var number = 0; number < 200; number++)
        {
            await Assert.ThrowsAsync<DiscordException>(() => bench.Post($"k{number}"));
        }

        Assert.Equal(20, bench.Discord.Requests.Count);
    }
}
