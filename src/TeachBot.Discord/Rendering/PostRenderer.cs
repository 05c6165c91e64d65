using TeachBot.Core.Messages;
using TeachBot.Core.Posting;

namespace TeachBot.Discord.Rendering;

/// <summary>Writes posts: messages that are stored until they are sent.</summary>
internal sealed class PostRenderer(MessageRenderer renderer) : IPostRenderer
{
    /// <inheritdoc/>
    public async Task<Payload> CreateAsync(Post post, string nonce, CancellationToken cancellation) =>
        await renderer.RenderAsync(Read(post), Language, new Shape { Nonce = nonce }, cancellation);

    /// <inheritdoc/>
    public async Task<Payload> EditAsync(Post post, CancellationToken cancellation) =>
        await renderer.RenderAsync(Read(post), Language, default, cancellation);

    /// <summary>Posts are for all; nothing of them needs words of the renderer's own, since no button leads to a second page.</summary>
    private const string Language = "ja";

    private static Message Read(Post post) =>
        MessageJson.Read(post.Body) ?? throw new PlatformException("the post is no message") { IsFinal = true };
}
