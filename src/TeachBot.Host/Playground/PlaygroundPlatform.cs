using System.Text.Json;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Host.Playground.Board;

namespace TeachBot.Host.Playground;

/// <summary>The playground as the outbox sees it.</summary>
internal sealed class PlaygroundPlatform(MessageBoard board) : IChatPlatform
{
    internal const string PlatformName = "playground";
    internal const string WorkspaceId = "playground";

    /// <summary>The only workspace.</summary>
    internal static WorkspaceRef Workspace { get; } = new(PlatformName, WorkspaceId);

    /// <inheritdoc/>
    public string Name => PlatformName;

    /// <inheritdoc/>
    public Settlement Settlement { get; } = new Settlement.Key(MessageBoard.KeysKept);

    /// <inheritdoc/>
    public EditBudget EditBudget { get; } = new(300, TimeSpan.FromMinutes(1));

    /// <inheritdoc/>
    public Task<MessageRef> SendAsync(Post post, CancellationToken cancellation) =>
        Task.FromResult(new MessageRef(post.Channel, board.Add(Said(post)).Id));

    /// <summary>
    /// A message that is not kept any more stands again, under its id: what is to be said is not lost because much was said since.
    /// </summary>
    public Task EditAsync(MessageRef message, Post post, CancellationToken cancellation)
    {
        board.Edit(message.Id, Said(post));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<MessageRef>> FindAsync(Post post, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<MessageRef>>(board.FindKey(post.Id) is { } found ? [new MessageRef(post.Channel, found.Id)] : []);

    /// <inheritdoc/>
    public Task DeleteAsync(MessageRef message, CancellationToken cancellation)
    {
        board.Delete(Place(message.Channel), message.Id);
        return Task.CompletedTask;
    }

    private Draft Said(Post post) =>
        Place(post.Channel) is var place && board.HasChannel(place)
            ? new Draft(place, post.Channel.Thread, post.Id) { Body = JsonElement.Parse(MessageJson.Write(post.Body)) }
            : throw new PlatformException("there is no such channel") { IsFinal = true };

    private static string Place(ChannelRef channel) => channel.Person is { } name ? new Student(name).Direct : channel.Id;
}
