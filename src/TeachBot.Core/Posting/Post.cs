using TeachBot.Core.Chat;

namespace TeachBot.Core.Posting;

/// <summary>A message that the bot sends unasked, and may edit later.</summary>
/// <param name="Id">Chosen by who wants the post, and the key under which a platform recognises it if it is sent again: at most 25 characters, Discord's bound for a nonce.</param>
/// <param name="Channel">Where it goes.</param>
/// <param name="Body">What it shows; its platform's renderer reads it.</param>
/// <param name="DueAt">When it is to be sent.</param>
public sealed record Post(string Id, ChannelRef Channel, string Body, DateTimeOffset DueAt)
{
    /// <summary>The longest <see cref="Id"/>.</summary>
    public const int LongestId = 25;

    /// <summary>Who asked for it, and is told where it is refused; null where nobody did, or it has been sent.</summary>
    public PostAsker? Asker { get; init; }

    /// <summary>The id of the post that tells who asked that this one is refused.</summary>
    public static string IdOfRefusal(string id) => id.Length < LongestId ? id + "!" : id[^(LongestId - 1)..] + "!";
}
