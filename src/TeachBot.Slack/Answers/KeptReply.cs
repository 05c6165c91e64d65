using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeachBot.Core.Chat;
using TeachBot.Core.Posting;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Rendering;

namespace TeachBot.Slack.Answers;

/// <summary>An answer that could not be given before the process ended, as a post that the next one sends.</summary>
/// <param name="Text">Its text, as it was to be sent.</param>
/// <param name="Blocks">Its blocks, a JSON array.</param>
/// <param name="Key">Under which the process before may have posted it.</param>
internal sealed record KeptReply(string Text, string Blocks, string Key)
{
    /// <summary>The message.</summary>
    internal Rendered Message => new(Text, Encoding.UTF8.GetBytes(Blocks));

    /// <summary>The post that gives an answer.</summary>
    /// <param name="origin">What it answers.</param>
    /// <param name="place">
    /// The channel, or the thread; null for what only who asked may see: that is for their conversation with the bot, which is always open.
    /// </param>
    /// <param name="message">What it says.</param>
    /// <param name="due">When it is to be sent.</param>
    internal static Post Of(EventOrigin origin, ChannelRef? place, Rendered message, DateTimeOffset due)
    {
        var kept = new KeptReply(message.Text, Encoding.UTF8.GetString(message.Blocks.Span), origin.Id);
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(origin.Id)))[..Post.LongestId];
        var body = JsonSerializer.Serialize(kept, KeptReplyContext.Default.KeptReply);
        var where = place is null || Places.IsPerson(place.Id) ? origin.Alone : place;
        return new Post(id, where, body, due) { Asker = PostAsker.Of(origin) };
    }

    /// <summary>The answer that a post's body holds; null where it is another post's.</summary>
    internal static KeptReply? Read(string body)
    {
        try
        {
            // Most posts are others: they need not be read for that.
            return body.Contains("\"Key\"", StringComparison.Ordinal)
                ? JsonSerializer.Deserialize(body, KeptReplyContext.Default.KeptReply)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

[JsonSourceGenerationOptions(RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(KeptReply))]
internal sealed partial class KeptReplyContext : JsonSerializerContext;
