using TeachBot.Core.Chat;

namespace TeachBot.Learning.Attempts;

/// <summary>What was answered.</summary>
public interface IAttempts
{
    /// <summary>What one learner did, on all platforms that are linked, the latest first.</summary>
    Task<IReadOnlyList<Attempt>> OfAsync(UserRef who, int limit, CancellationToken cancellation = default);

    /// <summary>How often each answer to an item was given, by version and answer.</summary>
    Task<IReadOnlyList<ItemCount>> CountsAsync(string itemId, CancellationToken cancellation = default);

    /// <summary>The items that were answered in a channel lately, the latest first.</summary>
    Task<IReadOnlyList<string>> AskedAsync(ChannelRef channel, int limit, CancellationToken cancellation = default);
}

/// <summary>How often an item was answered in one way.</summary>
/// <param name="Version">The item's version.</param>
/// <param name="Chosen">The answer.</param>
/// <param name="IsRight">Whether it is right.</param>
/// <param name="Firsts">How many learners answered so at their first attempt.</param>
/// <param name="All">How many attempts there were.</param>
public sealed record ItemCount(string Version, string Chosen, bool IsRight, long Firsts, long All);
