using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Core.Stores;
using TeachBot.Slack.Answers;
using TeachBot.Slack.Rendering;
using TeachBot.Slack.Web;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack;

/// <summary>Slack as the outbox sees it.</summary>
internal sealed class SlackPlatform(
    WorkspaceDirectory workspaces,
    Organizations organizations,
    Conversations conversations,
    MessageRenderer renderer,
    Patience patience,
    Func<string, SlackWords> words
) : IChatPlatform
{
    internal const string PlatformName = "slack";

    /// <summary>A button that sends what a menu holds has an id one longer than the menu's.</summary>
    internal static readonly Capabilities Can = new()
    {
        MenuOptions = SlackLimits.MenuOptions,
        LongestOption = SlackLimits.MenuOption,
        LongestChoice = SlackLimits.ActionId - 1,
    };

    /// <summary>Posts are for all; nothing of them needs words of the renderer's own, since no button leads to a second page.</summary>
    private const string Language = "ja";

    /// <summary>A process's clock and Slack's differ a little, and a post may have been sent early.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public string Name => PlatformName;

    /// <summary>Slack knows no key under which a message is taken once; ours carry theirs, and are found by it.</summary>
    public Settlement Settlement { get; } = new Settlement.LookUp();

    /// <summary>What Slack lets be edited in a workspace: some 50 a minute in all.</summary>
    public EditBudget EditBudget { get; } = new(50, TimeSpan.FromMinutes(1));

    /// <inheritdoc/>
    public Capabilities Capabilities => Can;

    /// <inheritdoc/>
    public string Explain(string refusal, string language) => PostRefusal.Explain(refusal, words(language));

    /// <inheritdoc/>
    public async Task<MessageRef> SendAsync(Post post, CancellationToken cancellation)
    {
        var workspace = await FindAsync(post.Channel, cancellation);
        var channel = await PlaceAsync(workspace, post.Channel, cancellation);
        if (
            post.Body.Answers is { } answered
            && await conversations.FindAsync(workspace, channel, answered, post.DueAt - Margin, cancellation) is [var there, ..]
        )
        {
            // Promised by a process that has ended since, and given by it after all.
            return new MessageRef(post.Channel, there);
        }

        var message = await RenderAsync(workspace, post, cancellation);
        var id = await patience.SendAsync(
            message,
            shown => conversations.PostAsync(workspace, channel.Id, channel.Thread, shown, post.Body.Answers ?? post.Id, cancellation),
            cancellation
        );
        return new MessageRef(post.Channel, id);
    }

    /// <inheritdoc/>
    public async Task EditAsync(MessageRef message, Post post, CancellationToken cancellation)
    {
        var workspace = await FindAsync(message.Channel, cancellation);
        var said = await RenderAsync(workspace, post, cancellation);
        var channel = await PlaceAsync(workspace, message.Channel, cancellation);
        await patience.SendAsync(
            said,
            async shown =>
            {
                await conversations.EditAsync(workspace, channel.Id, message.Id, shown, post.Id, cancellation);
                return true;
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<MessageRef>> FindAsync(Post post, CancellationToken cancellation)
    {
        var workspace = await FindAsync(post.Channel, cancellation);
        var place = await PlaceAsync(workspace, post.Channel, cancellation);
        var found = await conversations.FindAsync(workspace, place, post.Id, post.DueAt - Margin, cancellation);
        return [.. found.Select(id => new MessageRef(post.Channel, id))];
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(MessageRef message, CancellationToken cancellation)
    {
        var workspace = await FindAsync(message.Channel, cancellation);
        var place = await PlaceAsync(workspace, message.Channel, cancellation);
        await conversations.DeleteAsync(workspace, place.Id, message.Id, cancellation);
    }

    private async Task<Workspace> FindAsync(ChannelRef channel, CancellationToken cancellation)
    {
        // Asked first: one that becomes known meanwhile is not missing for good.
        var isComplete = workspaces.IsComplete;
        try
        {
            return await organizations.FindAsync(channel.Workspace.Id, cancellation)
                ?? throw new SlackException(isComplete ? "Slack: no token of this workspace" : "Slack: the workspaces are not known yet")
                {
                    Code = isComplete ? "no_token" : "",
                };
        }
        catch (StoreUnavailableException away)
        {
            throw new PlatformException("whose token it is can't be read now", away);
        }
    }

    /// <summary>A channel, and of a conversation known by its person alone the one that Slack opens.</summary>
    private async ValueTask<ChannelRef> PlaceAsync(Workspace workspace, ChannelRef channel, CancellationToken cancellation) =>
        channel.Person is { } person ? channel with { Id = await conversations.OpenDirectAsync(workspace, person, cancellation) } : channel;

    private async Task<Rendered> RenderAsync(Workspace workspace, Post post, CancellationToken cancellation) =>
        await renderer.RenderAsync(workspace, post.Body, Language, default, cancellation);
}
