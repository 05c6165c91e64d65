using System.Security.Cryptography;
using System.Text;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Rendering;

namespace TeachBot.Slack.Answers;

/// <summary>An answer that could not be given before the process ended, as a post that the next one sends.</summary>
internal static class KeptReply
{
    /// <summary>The post that gives an answer.</summary>
    /// <param name="origin">What it answers.</param>
    /// <param name="place">
    /// The channel, or the thread; null for what only who asked may see: that is for their conversation with the bot, which is always open.
    /// </param>
    /// <param name="message">What it says.</param>
    /// <param name="rendered">The same, as it was to be sent.</param>
    /// <param name="due">When it is to be sent.</param>
    internal static Post Of(EventOrigin origin, ChannelRef? place, Message message, Rendered rendered, DateTimeOffset due)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(origin.Id)))[..Post.LongestId];
        var where = place is null || Places.IsPerson(place.Id) ? origin.Alone : place;
        var body = message with
        {
            Answers = origin.Id,
            Choices = rendered.Next is { } next ? [next, .. message.Choices] : message.Choices,
            Files = [],
        };
        return new Post(id, where, body, due) { Asker = PostAsker.Of(origin) };
    }
}
