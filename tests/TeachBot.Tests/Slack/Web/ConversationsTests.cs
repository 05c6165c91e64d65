using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Slack.Rendering;
using TeachBot.Slack.Web;
using Xunit;

namespace TeachBot.Tests.Slack.Web;

public sealed class ConversationsTests : IDisposable
{
    private static readonly Rendered Long = new(new string('茶', 2_000), "[]"u8.ToArray());
    private readonly SlackBench _bench = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reveal_of_a_long_question_was_refused_since_an_edit_takes_less_text_than_a_post()
    {
        var conversations = _bench.Services.GetRequiredService<Conversations>();

        await conversations.PostAsync(_bench.Workspace, "C1", null, Long, "k", Token);
        await conversations.EditAsync(_bench.Workspace, "C1", "1.1", Long, "k", Token);

        Assert.Equal([6_000, 3_999], Bodies().Select(body => Encoding.UTF8.GetByteCount(body.GetProperty("text").GetString()!)));
    }

    [Fact]
    public async Task Only_a_new_message_for_all_says_that_links_are_not_unfolded()
    {
        var conversations = _bench.Services.GetRequiredService<Conversations>();

        await conversations.PostAsync(_bench.Workspace, "C1", null, Long, "k", Token);
        await conversations.EditAsync(_bench.Workspace, "C1", "1.1", Long, "k", Token);
        await conversations.PostPrivatelyAsync(_bench.Workspace, "C1", null, "U7", Long, Token);

        Assert.Equal([true, false, false], Bodies().Select(body => body.TryGetProperty("unfurl_links", out _)));
    }

    public void Dispose() => _bench.Dispose();

    private IEnumerable<JsonElement> Bodies() => _bench.Calls.Select(call => JsonDocument.Parse(call.Body).RootElement);
}
