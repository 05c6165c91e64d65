using TeachBot.Core.Chat;
using TeachBot.Core.Effects;

namespace TeachBot.Learning.People;

/// <summary>Makes two identities one learner, with all who are linked to either.</summary>
/// <param name="One">One identity.</param>
/// <param name="Other">The other.</param>
public sealed record IdentitiesLinked(UserRef One, UserRef Other) : Change;

/// <summary>Who is who.</summary>
public interface ILearners
{
    /// <summary>All identities of the learner who has this one, itself included; empty for somebody unknown.</summary>
    Task<IReadOnlyList<UserRef>> IdentitiesAsync(UserRef who, CancellationToken cancellation = default);
}
