using System.Collections.Concurrent;
using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Posting;

namespace TeachBot.Tests.Host.Posting;

/// <summary>
/// A platform in memory that keeps its promises: with a key it makes no second message, with a look-up it finds the first.
/// </summary>
internal sealed class TestPlatform(Settlement settlement, EditBudget? budget = null) : IChatPlatform
{
    private int _number;

    public string Name => "discord";

    public Settlement Settlement { get; } = settlement;

    public EditBudget EditBudget { get; } = budget ?? new EditBudget(50, TimeSpan.FromMinutes(1));

    public Capabilities Capabilities { get; init; } = Capabilities.All;

    public bool IsStopped { get; set; }

    /// <summary>The messages that stand in channels: the post's id, and what they say.</summary>
    internal ConcurrentDictionary<MessageRef, (string PostId, string Body)> Messages { get; } = [];

    internal List<string> Calls { get; } = [];

    /// <summary>Called before a request has its effect; may throw.</summary>
    internal Func<string, Post?, Task>? Before { get; set; }

    /// <summary>Called after a request had its effect; may throw, and the caller will not know that it had.</summary>
    internal Func<string, Post?, Task>? After { get; set; }

    public async Task<MessageRef> SendAsync(Post post, CancellationToken cancellation)
    {
        await Call("send", post, Before);
        var message =
            Settlement is Settlement.Key && Standing(post) is { } stands
                ? stands
                : new MessageRef(post.Channel, $"m{Interlocked.Increment(ref _number)}");
        Messages.TryAdd(message, (post.Id, PlainText.Of(post.Body)));
        await (After?.Invoke("send", post) ?? Task.CompletedTask);
        return message;
    }

    public async Task EditAsync(MessageRef message, Post post, CancellationToken cancellation)
    {
        await Call("edit", post, Before);
        Messages[message] = (post.Id, PlainText.Of(post.Body));
    }

    public async Task<IReadOnlyList<MessageRef>> FindAsync(Post post, CancellationToken cancellation)
    {
        await Call("find", post, Before);
        return
        [
            .. Messages
                .Where(message => message.Value.PostId == post.Id)
                .Select(message => message.Key)
                .OrderBy(message => message.Id, StringComparer.Ordinal),
        ];
    }

    public async Task DeleteAsync(MessageRef message, CancellationToken cancellation)
    {
        await Call("delete", null, Before);
        Messages.TryRemove(message, out _);
    }

    private MessageRef? Standing(Post post) =>
        Messages.Where(message => message.Value.PostId == post.Id).Select(message => message.Key).FirstOrDefault();

    private Task Call(string name, Post? post, Func<string, Post?, Task>? hook)
    {
        lock (Calls)
        {
            Calls.Add(post is null ? name : $"{name} {post.Id}");
        }

        return hook?.Invoke(name, post) ?? Task.CompletedTask;
    }
}
