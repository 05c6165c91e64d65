using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;
using TeachBot.Slack.Answers;
using TeachBot.Slack.Decoding;
using Xunit;

namespace TeachBot.Tests.Slack.Answers;

/// <summary>What is promised by an acknowledgement is known to whoever stops the process, from that moment on.</summary>
public class IntakeTests
{
    private static readonly EventOrigin Origin = new(
        "slack:Ev1",
        new ChannelRef(new WorkspaceRef("slack", "T1"), "C1"),
        new UserRef("slack", "T1", "U7"),
        "ja",
        DateTimeOffset.UnixEpoch
    );

    [Theory]
    [InlineData("mention")]
    [InlineData("press")]
    [InlineData("home")]
    public async Task A_stop_right_after_Slack_was_told_that_something_arrived_waits_for_its_answer(string kind)
    {
        var bench = new SlackBench();
        var unfinished = bench.Services.GetRequiredService<Unfinished>();
        Enumerable.Range(0, 9).ToList().ForEach(_ => bench.Answers.Enqueue(() => SlackBench.Limited(5)));
        var acknowledgement = new Watching(unfinished);

        await bench
            .Services.GetRequiredService<Intake>()
            .TakeAsync(Happened(bench, kind), acknowledgement, TestContext.Current.CancellationToken);

        Assert.Equal(1, acknowledgement.Waited);
    }

    private static Decoded Happened(SlackBench bench, string kind) =>
        kind switch
        {
            "mention" => new Decoded.Spoken(bench.Workspace, new Mentioned(Origin, "玉露とは？"), "1.5"),
            "press" => new Decoded.Acted(
                new Interaction(bench.Workspace, InteractionKind.Press) { ResponseUrl = "https://hooks.slack.com/actions/1" },
                new ChoiceMade(Origin, "quiz:1", [], null)
            ),
            _ => new Decoded.Opened(bench.Workspace, new HomeOpened(Origin), null),
        };

    private sealed class Watching(Unfinished unfinished) : IAcknowledgement
    {
        internal int Waited { get; private set; }

        public Task<bool> SendAsync(ReadOnlyMemory<byte> json, CancellationToken cancellation)
        {
            Waited = unfinished.Count;
            return Task.FromResult(true);
        }
    }
}
