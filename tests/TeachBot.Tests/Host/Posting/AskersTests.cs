using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Host.Posting;
using Xunit;

namespace TeachBot.Tests.Host.Posting;

/// <summary>Who asked for a post is told where it is refused.</summary>
public sealed class AskersTests : DispatcherTestBase
{
    private static readonly PostAsker Hanako = new(new UserRef("discord", "", "7"), "en");
    private readonly TestPlatform _platform = new(Key);

    [Fact]
    public async Task Who_asked_for_a_post_that_is_refused_is_told_in_their_own_conversation_and_language()
    {
        await Ask(Hanako);
        Refuse();
        await Round(_platform);
        _platform.Before = null;

        Now.Advance(Refusals.Grace);
        await Round(_platform);

        var (message, said) = Assert.Single(_platform.Messages);
        Assert.Equal(ChannelRef.With(Hanako.User, Channel.Workspace), message.Channel);
        Assert.Contains("could not be posted", said.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_told_of_a_post_that_nobody_asked_for()
    {
        await Ask(null);
        Refuse();
        await Round(_platform);

        Now.Advance(Refusals.Grace * 2);

        Assert.Equal(0, await Round(_platform));
    }

    [Fact]
    public async Task Who_waits_for_it_hears_why_at_once_and_not_a_second_time()
    {
        await Ask(Hanako);
        Refuse();
        await Round(_platform);

        var end = await Watch().EndAsync("p1", "ja", Token);

        Assert.Equal(PostState.Dead, end.State);
        Assert.Contains("権限を確かめて", end.Why, StringComparison.Ordinal);
        Now.Advance(Refusals.Grace * 2);
        Assert.Equal(0, await Round(_platform));
    }

    [Fact]
    public async Task What_is_sent_by_another_replica_while_somebody_waits_stands_there()
    {
        await Ask(Hanako);
        var waiting = Watch().EndAsync("p1", "ja", Token);
        await Round(_platform);

        Assert.Equal(new PostEnd(PostState.Sent), await Ended(waiting));
    }

    [Fact]
    public async Task Who_has_waited_long_enough_is_told_that_it_is_on_its_way_and_later_that_it_was_refused()
    {
        await Ask(Hanako);

        Assert.Equal(new PostEnd(PostState.Waiting), await Ended(Watch().EndAsync("p1", "ja", Token)));

        Refuse();
        await Round(_platform);
        Assert.NotNull(await Store.Outbox.FindAsync("p1!", Token));
    }

    [Fact]
    public async Task Nobody_waits_for_a_process_that_stops()
    {
        await Ask(Hanako);

        Assert.Equal(new PostEnd(PostState.Waiting), await Watch(isStopping: true).EndAsync("p1", "ja", Token));
    }

    private PostWatch Watch(bool isStopping = false) =>
        new(Store.Outbox, Store, RefusalsOf(_platform), Now, new CancellationToken(isStopping));

    /// <summary>The clock goes on while somebody waits.</summary>
    private async Task<PostEnd> Ended(Task<PostEnd> waiting)
    {
        while (!waiting.IsCompleted)
        {
            Now.Advance(TimeSpan.FromMilliseconds(50));
            await Task.Yield();
        }

        return await waiting;
    }

    private void Refuse() =>
        _platform.Before = (_, post) => post!.Id == "p1" ? throw new PlatformException("no") { IsFinal = true } : Task.CompletedTask;

    private Task<EffectResult> Ask(PostAsker? asker) =>
        Apply(new PostWanted(new Post("p1", Channel, Message.Of("x"), Now.GetUtcNow()) { Asker = asker }));
}
