using TeachBot.Core.Chat;
using TeachBot.Core.Posting;
using TeachBot.Discord.Rendering;
using TeachBot.Discord.Rest;

namespace TeachBot.Discord;

/// <summary>Discord as the outbox sees it.</summary>
internal sealed class DiscordPlatform(IDiscordApi api, MessageRenderer renderer, Func<string, DiscordWords> words) : IChatPlatform
{
    internal const string PlatformName = "discord";

    /// <summary>Discord has no tables.</summary>
    internal static readonly Capabilities Can = new()
    {
        HasTables = false,
        MenuOptions = DiscordLimits.MenuOptions,
        LongestOption = DiscordLimits.MenuOption,
        LongestChoice = DiscordLimits.CustomId,
    };

    /// <inheritdoc/>
    public string Name => PlatformName;

    /// <summary>Discord keeps a nonce for "the past few minutes" and does not say how many: we trust it for two.</summary>
    public Settlement Settlement { get; } = new Settlement.Key(TimeSpan.FromMinutes(2));

    /// <summary>What Discord allows in one channel, for the whole server: edits never stand in the way of what is sent first.</summary>
    public EditBudget EditBudget { get; } = new(5, TimeSpan.FromSeconds(5));

    /// <inheritdoc/>
    public Capabilities Capabilities => Can;

    /// <inheritdoc/>
    public bool IsStopped => api.IsStopped;

    /// <inheritdoc/>
    public string Explain(string refusal, string language) => PostRefusal.Explain(refusal, words(language).Refused);

    /// <inheritdoc/>
    public async Task<MessageRef> SendAsync(Post post, CancellationToken cancellation)
    {
        var payload = await RenderAsync(post, new Shape { Nonce = post.Id }, cancellation);
        var place = await PlaceAsync(post.Channel, cancellation);
        return new MessageRef(post.Channel, await api.CreateMessageAsync(place, payload, cancellation));
    }

    /// <inheritdoc/>
    public async Task EditAsync(MessageRef message, Post post, CancellationToken cancellation)
    {
        var payload = await RenderAsync(post, default, cancellation);
        await api.EditMessageAsync(await PlaceAsync(message.Channel, cancellation), message.Id, payload, cancellation);
    }

    /// <summary>Never asked: a nonce settles it.</summary>
    public Task<IReadOnlyList<MessageRef>> FindAsync(Post post, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<MessageRef>>([]);

    /// <inheritdoc/>
    public async Task DeleteAsync(MessageRef message, CancellationToken cancellation) =>
        await api.DeleteMessageAsync(await PlaceAsync(message.Channel, cancellation), message.Id, cancellation);

    /// <summary>Posts are for all; nothing of them needs words of the renderer's own, since no button leads to a second page.</summary>
    private ValueTask<Payload> RenderAsync(Post post, Shape shape, CancellationToken cancellation) =>
        renderer.RenderAsync(post.Body, "ja", shape, cancellation);

    /// <summary>A thread is a channel of its own. Whether somebody takes messages Discord tells only when one is sent.</summary>
    private async ValueTask<string> PlaceAsync(ChannelRef channel, CancellationToken cancellation) =>
        channel.Person is { } person ? await api.OpenDirectAsync(person, cancellation) : channel.Thread ?? channel.Id;
}
