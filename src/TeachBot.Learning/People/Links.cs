using TeachBot.Core.Chat;
using TeachBot.Core.Effects;

namespace TeachBot.Learning.People;

/// <summary>
/// Makes two identities one learner, with all who are linked to either. Of two first attempts at an item the earlier stays one.
/// </summary>
/// <param name="One">One identity.</param>
/// <param name="Other">The other.</param>
public sealed record IdentitiesLinked(UserRef One, UserRef Other) : Change;

/// <summary>Makes an identity a learner of its own again, with the attempts that it made itself.</summary>
/// <param name="Who">The identity.</param>
public sealed record IdentityUnlinked(UserRef Who) : Change;

/// <summary>Who is who.</summary>
public interface ILearners
{
    /// <summary>All identities of the learner who has this one, itself included; empty for somebody unknown.</summary>
    Task<IReadOnlyList<UserRef>> IdentitiesAsync(UserRef who, CancellationToken cancellation = default);
}
