using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;

namespace TeachBot.Core.Posting;

/// <summary>A message that the bot sends unasked, and may edit later.</summary>
/// <param name="Id">Chosen by who wants the post; the platform's key against sending it twice. At most 25 characters (Discord).</param>
/// <param name="Channel">Where it goes.</param>
/// <param name="Body">What it shows.</param>
/// <param name="DueAt">When it is to be sent.</param>
public sealed record Post(string Id, ChannelRef Channel, Message Body, DateTimeOffset DueAt)
{
    /// <summary>Stands for a body that is stored and that this version of the program can't read: it is never sent.</summary>
    public static readonly Message Unreadable = new(Document.Empty);

    /// <summary>The longest <see cref="Id"/>.</summary>
    public const int LongestId = 25;

    /// <summary>Who asked for it, and is told where it is refused; null where nobody did, or it has been sent.</summary>
    public PostAsker? Asker { get; init; }

    /// <summary>The id of the post that tells who asked that this one is refused.</summary>
    public static string IdOfRefusal(string id) => id.Length < LongestId ? id + "!" : id[^(LongestId - 1)..] + "!";
}
