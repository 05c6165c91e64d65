using TeachBot.Core.Chat;
using TeachBot.Learning.Attempts;

namespace TeachBot.Learning.Sessions;

/// <summary>The quizzes that go on, or went on.</summary>
public interface ISessions
{
    /// <summary>A session; null where there is none.</summary>
    Task<QuizSession?> FindAsync(string sessionId, CancellationToken cancellation = default);

    /// <summary>What each item's answers are, and how many chose them: learners, however many identities they chose by.</summary>
    Task<IReadOnlyList<ChoiceCount>> DistributionAsync(string sessionId, CancellationToken cancellation = default);

    /// <summary>Who chose what is right, in the order in which they chose it.</summary>
    Task<IReadOnlyList<RightLearner>> RightAsync(string sessionId, int limit, CancellationToken cancellation = default);

    /// <summary>What one learner chose last, by whatever identity, by item.</summary>
    Task<IReadOnlyDictionary<string, string>> ChoicesAsync(string sessionId, UserRef who, CancellationToken cancellation = default);

    /// <summary>The channels in whose quizzes of a kind a learner chose something, the latest first.</summary>
    Task<IReadOnlyList<ChannelRef>> JoinedAsync(UserRef who, AttemptSetting setting, int limit, CancellationToken cancellation = default);
}

/// <summary>How many chose one answer.</summary>
/// <param name="ItemId">The question.</param>
/// <param name="Chosen">The answer.</param>
/// <param name="IsRight">Whether it is right.</param>
/// <param name="Count">How many chose it.</param>
public sealed record ChoiceCount(string ItemId, string Chosen, bool IsRight, long Count);
