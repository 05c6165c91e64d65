using TeachBot.Core.Posting;

namespace TeachBot.Discord.Rendering;

/// <summary>Makes a post what Discord is sent.</summary>
internal interface IPostRenderer
{
    /// <summary>A new message.</summary>
    /// <param name="post">The post.</param>
    /// <param name="nonce">Goes into the payload with <c>enforce_nonce</c>, so that it may be sent again.</param>
    /// <param name="cancellation">Ends the reading of pictures.</param>
    /// <exception cref="PlatformException">The post's body is no message.</exception>
    Task<Payload> CreateAsync(Post post, string nonce, CancellationToken cancellation);

    /// <summary>What a message says from now on.</summary>
    /// <exception cref="PlatformException">The post's body is no message.</exception>
    Task<Payload> EditAsync(Post post, CancellationToken cancellation);
}
