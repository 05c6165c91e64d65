using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Slack.Web;
using Xunit;

namespace TeachBot.Tests.Slack.Web;

public class SlackApiTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_not_ok_is_an_error_with_its_name()
    {
        var bench = new SlackBench();
        bench.Answers.Enqueue(() => SlackBench.Json("""{"ok":false,"error":"missing_scope","needed":"chat:write"}"""));

        var failure = await Assert.ThrowsAsync<SlackException>(() => PostAsync(bench, "C1"));

        Assert.Equal(
            ("missing_scope", "chat:write", false, 1),
            (failure.Code, failure.NeededScope, failure.MayHaveArrived, bench.Calls.Count)
        );
    }

    [Fact(Timeout = 60_000)]
    public async Task A_limit_is_kept_and_the_call_made_again()
    {
        var bench = new SlackBench();
        bench.Answers.Enqueue(() => SlackBench.Limited(3));

        var posting = PostAsync(bench, "C1");
        await bench.StepAsync(() => bench.Calls.Count == 1, TimeSpan.Zero, TestContext.Current.CancellationToken);
        bench.Time.Advance(TimeSpan.FromSeconds(2));
        Assert.False(posting.IsCompleted);
        Assert.Single(bench.Calls);
        await bench.StepAsync(() => posting.IsCompleted, TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);

        await posting;
        Assert.Equal(2, bench.Calls.Count);
    }

    [Fact]
    public async Task A_limit_of_one_channel_holds_no_other_back()
    {
        var bench = new SlackBench();
        bench.Answers.Enqueue(() => SlackBench.Limited(60));
        var failure = await Assert.ThrowsAsync<SlackException>(() => PostAsync(bench, "C1"));

        await PostAsync(bench, "C2");
        var again = await Assert.ThrowsAsync<SlackException>(() => PostAsync(bench, "C1"));

        Assert.Equal(
            (TimeSpan.FromSeconds(60), true, 2),
            (failure.RetryAfter, again.RetryAfter > TimeSpan.FromSeconds(50), bench.Calls.Count)
        );
    }

    [Fact]
    public async Task What_may_have_been_posted_is_not_posted_again()
    {
        var bench = new SlackBench();
        bench.Answers.Enqueue(() => SlackBench.Json("", HttpStatusCode.BadGateway));

        Assert.True((await Assert.ThrowsAsync<SlackException>(() => PostAsync(bench, "C1"))).MayHaveArrived);
        Assert.Single(bench.Calls);
    }

    [Theory]
    [InlineData("https://hooks.slack.com/actions/1", true)]
    [InlineData("https://hooks.slack-gov.com/actions/1", true)]
    [InlineData("http://hooks.slack.com/actions/1", false)]
    [InlineData("https://hooks.slack.com:8443/actions/1", false)]
    [InlineData("https://hooks.slack.com.evil.example/1", false)]
    [InlineData("https://x@hooks.slack.com/1", false)]
    [InlineData("https://127.0.0.1/1", false)]
    [InlineData("http://169.254.169.254/latest", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public async Task Replies_go_to_Slack_alone(string? address, bool isSent)
    {
        var bench = new SlackBench();

        Assert.Equal(isSent, await bench.Services.GetRequiredService<ResponseUrls>().TrySendAsync(address, "{}"u8.ToArray(), Token));
        Assert.Equal(isSent ? 1 : 0, bench.Calls.Count);
    }

    [Fact]
    public async Task An_address_is_used_five_times_and_for_half_an_hour()
    {
        var bench = new SlackBench();
        var urls = bench.Services.GetRequiredService<ResponseUrls>();
        async Task<bool> Say(string address) => await urls.TrySendAsync(address, "{}"u8.ToArray(), Token);

        var said = new List<bool>();
        for (var use = 0; use < 6; use++)
        {
            said.Add(await Say("https://hooks.slack.com/1"));
        }

        Assert.Equal([true, true, true, true, true, false], said);
        urls.Meet("https://hooks.slack.com/2");
        bench.Time.Advance(TimeSpan.FromMinutes(30));
        Assert.False(await Say("https://hooks.slack.com/2"));
        Assert.Equal(5, bench.Calls.Count);
    }

    private static Task<AnswerWire> PostAsync(SlackBench bench, string channel) =>
        bench
            .Services.GetRequiredService<SlackApi>()
            .CallAsync(bench.Workspace, new Call("chat.postMessage", "{}"u8.ToArray()) { Channel = channel }, Token);
}
