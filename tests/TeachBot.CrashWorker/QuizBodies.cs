using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Learning.Sessions;

namespace TeachBot.CrashWorker;

/// <summary>An open quiz shows its counts as they are when its post is edited.</summary>
internal sealed class QuizBodies(ISessions sessions) : IPostBodies
{
    public async Task<Message> MakeAsync(Post post, CancellationToken cancellation) =>
        await sessions.FindAsync(post.Id, cancellation) is { RevealedAt: null }
            ? Message.Of(
                Shown.Open(post.Id, (await sessions.DistributionAsync(post.Id, cancellation)).Select(count => (count.Chosen, count.Count)))
            )
            : post.Body;
}
