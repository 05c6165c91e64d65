using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TeachBot.Commands.Wording;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Host.Posting;
using TeachBot.Host.Wordings;
using TeachBot.Storage;
using TeachBot.Tests.Contracts;
using Xunit;

namespace TeachBot.Tests.Host.Posting;

/// <summary>A real store and a time that only the test moves.</summary>
public abstract class DispatcherTestBase : IAsyncDisposable
{
    protected static readonly ChannelRef Channel = new(new WorkspaceRef("discord", "100"), "200");
    protected static readonly Settlement Key = new Settlement.Key(TimeSpan.FromMinutes(3));

    private readonly SqliteStores _stores = new();
    protected FakeTimeProvider Now { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private protected DispatchOptions Options { get; } = new();
    private readonly List<SqlStore> _opened = [];
    protected SqlStore Store { get; }
    private int _events;

    protected DispatcherTestBase() => Store = Open();

    public async ValueTask DisposeAsync()
    {
        foreach (var store in _opened)
        {
            await store.DisposeAsync();
        }

        await _stores.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected SqlStore Open()
    {
        var store = _stores.Open();
        _opened.Add(store);
        return store;
    }

    private protected Dispatcher Dispatcher(SqlStore store, IChatPlatform platform) => Dispatcher(store.Outbox, platform);

    private protected Dispatcher Dispatcher(IOutbox outbox, IChatPlatform platform) =>
        new(outbox, [platform], new Bodies(), RefusalsOf(platform), Options, Now, () => .5, NullLogger<Dispatcher>.Instance);

    private protected static Refusals RefusalsOf(IChatPlatform platform) =>
        new([platform], new Dictionary<string, ChatWording> { ["ja"] = Wording.For("ja").Chat, ["en"] = Wording.For("en").Chat });

    private protected async Task<int> Round(IChatPlatform platform)
    {
        using var dispatcher = Dispatcher(Store, platform);
        return await dispatcher.RoundAsync(Token);
    }

    protected Task<EffectResult> Want(params string[] ids) =>
        Apply([.. ids.Select(id => new PostWanted(new Post(id, Channel with { Id = id }, Message.Of("x"), Now.GetUtcNow())))]);

    protected Task<EffectResult> Apply(params Change[] changes) =>
        Store.ApplyAsync(new Effect($"event-{++_events}", Now.GetUtcNow(), changes), Token);

    protected async Task<PostStatus> Find(string id) => (await Store.Outbox.FindAsync(id, Token))!;

    private protected sealed class Bodies : IPostBodies
    {
        public Task<Message> MakeAsync(Post post, CancellationToken cancellation) => Task.FromResult(Message.Of($"made {post.Id}"));
    }
}
