using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using TeachBot.Commands.Wording;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Host.Posting;
using TeachBot.Storage;

namespace TeachBot.Benchmarks.Stores;

/// <summary>A platform that takes everything at once and notes it.</summary>
internal sealed class MemoryPlatform : IChatPlatform, IPostBodies
{
    private int _edits;

    public string Name => "discord";

    public Settlement Settlement { get; } = new Settlement.Key(TimeSpan.FromMinutes(3));

    public EditBudget EditBudget { get; } = new(50, TimeSpan.FromMinutes(1));

    internal int Edits => _edits;

    internal ConcurrentQueue<string> Sent { get; } = [];

    /// <summary>Sends what is due until it is stopped.</summary>
    /// <param name="store">Whose outbox.</param>
    /// <param name="bodies">Makes the bodies of edits; null for those that are stored.</param>
    /// <param name="stop">Ends it.</param>
    internal async Task RunAsync(SqlStore store, IPostBodies? bodies, CancellationToken stop)
    {
        using var dispatcher = new Dispatcher(
            store.Outbox,
            [this],
            bodies ?? this,
            new Refusals([], new Dictionary<string, ChatWording>()),
            new DispatchOptions(),
            TimeProvider.System,
            () => .5,
            NullLogger<Dispatcher>.Instance
        );
        await dispatcher.RunAsync(stop);
    }

    public Task<MessageRef> SendAsync(Post post, CancellationToken cancellation)
    {
        Sent.Enqueue(post.Id);
        return Task.FromResult(new MessageRef(post.Channel, $"m-{post.Id}"));
    }

    public Task EditAsync(MessageRef message, Post post, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _edits);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<MessageRef>> FindAsync(Post post, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<MessageRef>>([]);

    public Task DeleteAsync(MessageRef message, CancellationToken cancellation) => Task.CompletedTask;

    public Task<Message> MakeAsync(Post post, CancellationToken cancellation) => Task.FromResult(post.Body);
}
