using TeachBot.Core.Posting;

namespace TeachBot.EndToEnd.Soaks;

/// <summary>While a handler waits for a post to stand, the clock goes on: the platform's answer takes time.</summary>
internal sealed class PatientWatch(IPostWatch inner, Traffic traffic) : IPostWatch
{
    /// <inheritdoc/>
    public Task<PostEnd> EndAsync(string postId, string language, CancellationToken cancellation = default) =>
        traffic.WaitAsync(inner.EndAsync(postId, language, cancellation));
}
