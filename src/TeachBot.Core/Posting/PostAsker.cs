using TeachBot.Core.Chat;

namespace TeachBot.Core.Posting;

/// <summary>Who asked for a post, or for its last edit. They are told where it is refused.</summary>
/// <param name="User">Who.</param>
/// <param name="Language">What they read: <c>ja</c> or <c>en</c>.</param>
public sealed record PostAsker(UserRef User, string Language)
{
    /// <summary>Whoever did something.</summary>
    public static PostAsker Of(EventOrigin origin) => new(origin.User, origin.Language);
}
