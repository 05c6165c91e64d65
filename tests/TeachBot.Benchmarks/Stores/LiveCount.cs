using System.Globalization;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Learning.Sessions;

namespace TeachBot.Benchmarks.Stores;

/// <summary>Has the post show how many have answered, read anew for each edit as the class quiz will.</summary>
internal sealed class LiveCount(ISessions sessions) : IPostBodies
{
    private long _shown;

    /// <summary>What it said last.</summary>
    internal long Shown => Volatile.Read(ref _shown);

    public async Task<Message> MakeAsync(Post post, CancellationToken cancellation)
    {
        var count = (await sessions.DistributionAsync(ClassQuiz.Session, cancellation)).Sum(choice => choice.Count);
        Volatile.Write(ref _shown, count);
        return Message.Of(count.ToString(CultureInfo.InvariantCulture));
    }
}
