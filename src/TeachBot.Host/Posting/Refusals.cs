using System.Globalization;
using TeachBot.Commands.Wording;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;

namespace TeachBot.Host.Posting;

/// <summary>What people are told about posts that are refused.</summary>
internal sealed class Refusals(IEnumerable<IChatPlatform> platforms, IReadOnlyDictionary<string, ChatWording> words)
{
    /// <summary>
    /// Whoever waits for the post where they asked for it hears of it there, and this one is withdrawn; so it is sent when nobody can be
    /// waiting any more (<c>TimedChat.Limit</c>).
    /// </summary>
    internal static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    private readonly IReadOnlyList<IChatPlatform> _platforms = [.. platforms];

    /// <summary>Why a post is refused, and what to do.</summary>
    internal string Why(string platform, string refusal, string language) =>
        _platforms.FirstOrDefault(known => known.Name == platform)?.Explain(refusal, language) ?? Words(language).CheckChannel;

    /// <summary>How a claim ended, with what tells who asked where it ended without the post being sent.</summary>
    internal PostOutcome Tell(Claim claim, PostOutcome outcome, DateTimeOffset now)
    {
        if (claim.Post.Asker is not { } asker || outcome is not (PostOutcome.Dead or PostOutcome.Unknown))
        {
            return outcome;
        }

        var (post, said) = (claim.Post, Words(asker.Language));
        var sentence = outcome is PostOutcome.Dead dead
            ? string.Format(CultureInfo.InvariantCulture, said.Refused, Why(post.Channel.Workspace.Platform, dead.Refusal, asker.Language))
            : said.Unknown;
        return outcome with
        {
            Told = new Post(
                Post.IdOfRefusal(post.Id),
                ChannelRef.With(asker.User, post.Channel.Workspace),
                Message.Of(sentence),
                now + Grace
            ),
        };
    }

    private PostingWords Words(string language) => (words.GetValueOrDefault(language) ?? words["ja"]).Posting;
}
