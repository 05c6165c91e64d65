using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;

namespace TeachBot.Terminal;

/// <summary>The terminal as the outbox sees it: one channel, which one person reads.</summary>
internal sealed class TerminalPlatform(Screen screen) : IChatPlatform
{
    internal const string PlatformName = "terminal";

    internal static ChannelRef Channel { get; } = new(new WorkspaceRef(PlatformName, PlatformName), PlatformName);

    /// <summary>What is printed stays, so that an edit prints what is new in it; tables are read line by line.</summary>
    internal static Capabilities Can { get; } = new() { HasForms = false, HasTables = false };

    /// <inheritdoc/>
    public string Name => PlatformName;

    /// <inheritdoc/>
    public Capabilities Capabilities => Can;

    /// <summary>What stands there is known for as long as the process lives, and the outbox lives no longer.</summary>
    public Settlement Settlement { get; } = new Settlement.Key(TimeSpan.FromDays(1));

    /// <inheritdoc/>
    public EditBudget EditBudget { get; } = new(300, TimeSpan.FromMinutes(1));

    /// <summary>What is for one person is printed as well: nobody else looks.</summary>
    public Task<MessageRef> SendAsync(Post post, CancellationToken cancellation) =>
        Task.FromResult(new MessageRef(post.Channel, screen.Stand(post.Id, post.Body)));

    /// <inheritdoc/>
    public Task EditAsync(MessageRef message, Post post, CancellationToken cancellation)
    {
        screen.Edit(message.Id, post.Body);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<MessageRef>> FindAsync(Post post, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<MessageRef>>([
            .. screen.All.Where(standing => standing.Key == post.Id).Select(standing => new MessageRef(post.Channel, standing.Id)),
        ]);

    /// <inheritdoc/>
    public Task DeleteAsync(MessageRef message, CancellationToken cancellation)
    {
        screen.Delete(message.Id);
        return Task.CompletedTask;
    }
}
