using TeachBot.Core.Posting;

namespace TeachBot.Tests.Commands;

/// <summary>Says of every post what a test wants.</summary>
internal sealed class TestWatch : IPostWatch
{
    internal PostEnd End { get; set; } = new(PostState.Sent);

    /// <summary>The posts that were asked about.</summary>
    internal List<string> Asked { get; } = [];

    public Task<PostEnd> EndAsync(string postId, string language, CancellationToken cancellation = default)
    {
        Asked.Add(postId);
        return Task.FromResult(End);
    }
}
