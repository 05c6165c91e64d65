using System.Collections.Concurrent;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;

namespace TeachBot.EndToEnd.Bots;

/// <summary>The bot's chat, which a test can make slow, or say something else.</summary>
internal sealed class HeldChat
{
    private volatile TaskCompletionSource _free = new();

    internal HeldChat() => _free.SetResult();

    /// <summary>The events that came, by id; one that comes twice stands twice.</summary>
    internal ConcurrentQueue<string> Came { get; } = new();

    /// <summary>What is answered in place of the bot's own outcome; null for that.</summary>
    internal Func<ChatEvent, Outcome?> Instead { get; set; } = _ => null;

    /// <summary>From now on nothing is answered.</summary>
    internal void Hold() => _free = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What waits goes on.</summary>
    internal void Free() => _free.TrySetResult();

    internal IChat Around(IChat inner) => new Held(this, inner);

    private sealed class Held(HeldChat held, IChat inner) : IChat
    {
        public IReadOnlyList<CommandSpec> Commands => inner.Commands;

        public async ValueTask<Outcome> HandleAsync(ChatEvent happened, CancellationToken cancellation = default)
        {
            held.Came.Enqueue(happened.Origin.Id);
            await held._free.Task.WaitAsync(cancellation);
            return held.Instead(happened) ?? await inner.HandleAsync(happened, cancellation);
        }
    }
}
