using TeachBot.Core.Posting;

namespace TeachBot.Host.Serving;

/// <summary>Posts show what was stored with them.</summary>
internal sealed class StoredBodies : IPostBodies
{
    /// <inheritdoc/>
    public Task<string> MakeAsync(Post post, CancellationToken cancellation) => Task.FromResult(post.Body);
}
