using System.Text;
using Moq;
using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Discord;
using TeachBot.Discord.Rendering;
using TeachBot.Host.Wordings;
using TeachBot.Tests.Discord.Rest;
using Xunit;

namespace TeachBot.Tests.Discord;

public class DiscordPlatformTests
{
    private static readonly ChannelRef Channel = new(new WorkspaceRef("discord", "3"), "5");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(404, 10003, true, false, null)]
    [InlineData(404, 10004, true, false, null)]
    [InlineData(404, 10008, true, false, null)]
    [InlineData(404, 0, true, false, null)]
    [InlineData(403, 50001, true, false, null)]
    [InlineData(403, 50013, true, false, null)]
    [InlineData(403, 50007, true, false, null)]
    [InlineData(403, 0, true, false, null)]
    [InlineData(400, 50278, true, false, null)]
    [InlineData(400, 50035, true, false, null)]
    [InlineData(401, 0, false, false, null)]
    [InlineData(429, 0, false, false, 60.0)]
    [InlineData(500, 0, false, true, null)]
    [InlineData(503, 130000, false, true, null)]
    public async Task A_refusal_tells_the_outbox_what_to_do(int status, int code, bool isFinal, bool mayHaveArrived, double? retryAfter)
    {
        using var bench = new RestBench();
        bench.Discord.Otherwise = _ => ScriptedDiscord.Answer(status, $$"""{"code":{{code}},"retry_after":60}""");

        var sending = await Failure(bench, platform => platform.SendAsync(Post(), Token));
        Assert.Equal((isFinal, mayHaveArrived, retryAfter), (sending.IsFinal, sending.MayHaveArrived, sending.RetryAfter?.TotalSeconds));
        var editing = await Failure(bench, platform => platform.EditAsync(new MessageRef(Channel, "9"), Post(), Token));
        Assert.Equal(isFinal, editing.IsFinal);
    }

    [Fact]
    public async Task A_post_that_never_left_has_not_arrived()
    {
        using var bench = new RestBench();
        using var patience = new CancellationTokenSource();
        bench.Discord.ThenWait();
        var platform = new DiscordPlatform(bench.Api, Renderer, Words);
        _ = platform.SendAsync(Post(), Token);
        var second = platform.SendAsync(Post(), patience.Token);

        await patience.CancelAsync();

        await Assert.ThrowsAsync<NotSentException>(() => second);
    }

    [Fact]
    public async Task A_post_carries_its_id_and_goes_into_the_thread_where_there_is_one()
    {
        using var bench = new RestBench();
        var platform = new DiscordPlatform(bench.Api, Renderer, Words);
        var thread = Channel with { Thread = "6" };

        var sent = await platform.SendAsync(Post() with { Channel = thread }, Token);
        await platform.EditAsync(sent, Post(), Token);
        await platform.DeleteAsync(sent, Token);
        await platform.SendAsync(Post(), Token);

        Assert.Equal(new MessageRef(thread, "77"), sent);
        Assert.Equal(
            [
                "/api/v10/channels/6/messages",
                "/api/v10/channels/6/messages/77",
                "/api/v10/channels/6/messages/77",
                "/api/v10/channels/5/messages",
            ],
            bench.Discord.Asked.Select(asked => asked.Path)
        );
        Assert.Contains("\"nonce\":\"k1\"", bench.Discord.Asked[0].Body, StringComparison.Ordinal);
    }

    /// <summary>What Discord refuses a post with, and what who asked for it is told.</summary>
    public static TheoryData<int, int, Func<DiscordRefusedWords, string>> Refused =>
        new()
        {
            { 403, 50001, words => words.NoAccess },
            { 404, 10003, words => words.NoAccess },
            { 403, 50013, words => words.NoPermission },
            { 400, 50083, words => words.Closed },
            { 400, 160005, words => words.Closed },
            { 400, 50008, words => words.NotText },
            { 404, 10008, words => words.MessageGone },
            { 400, 200000, words => words.Blocked },
            { 400, 50035, words => words.Other },
            { 405, 0, words => words.Other },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Why_a_post_is_refused_can_be_said_in_both_languages_by_a_replica_that_did_not_send_it(
        int status,
        int code,
        Func<DiscordRefusedWords, string> sentence
    )
    {
        using var bench = new RestBench();
        using var other = new RestBench();
        bench.Discord.Then(status, $$"""{"message":"no","code":{{code}}}""");

        var refusal = (await Failure(bench, platform => platform.SendAsync(Post(), Token))).Refusal;

        var replica = new DiscordPlatform(other.Api, Renderer, Words);
        Assert.All(["ja", "en"], language => Assert.Equal(sentence(Words(language).Refused), replica.Explain(refusal, language)));
    }

    private static DiscordWords Words(string language) => Wording.For(language).Discord;

    private static MessageRenderer Renderer => new(Mock.Of<INoteFiles>(), Words);

    private static Post Post() => new("k1", Channel, Message.Of("x"), DateTimeOffset.UnixEpoch);

    private static async Task<PlatformException> Failure(RestBench bench, Func<DiscordPlatform, Task> work) =>
        await Assert.ThrowsAnyAsync<PlatformException>(async () =>
            await await bench.Until(work(new DiscordPlatform(bench.Api, Renderer, Words)))
        );
}
