using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Ranking;

namespace TeachBot.Learning.People;

/// <summary>
/// Forgets a learner with all identities. Attempts, and choices whose answers are revealed, stay as counts that belong to nobody; all
/// else by which the learner is known goes. Who answers afterwards is somebody new.
/// </summary>
/// <param name="Who">One of the identities.</param>
public sealed record LearnerForgotten(UserRef Who) : Change;

/// <summary>What is kept of learners.</summary>
public interface IRecords
{
    /// <summary>How much there is of a learner, on all platforms that are linked.</summary>
    Task<RecordSummary> SummaryAsync(UserRef who, CancellationToken cancellation = default);

    /// <summary>All that there is of a learner.</summary>
    /// <param name="who">One of the identities.</param>
    /// <param name="limit">The most rows of each kind, the latest.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    Task<LearnerRecord> OfAsync(UserRef who, int limit, CancellationToken cancellation = default);
}

/// <summary>How much is kept of a learner.</summary>
/// <param name="Identities">Names on platforms.</param>
/// <param name="Attempts">Answers.</param>
/// <param name="Choices">Choices in quizzes of channels.</param>
/// <param name="Sessions">Quizzes that were begun.</param>
/// <param name="Reports">Reports of bad questions.</param>
/// <param name="Wishes">How they appear on boards, and when they are told of reviews.</param>
public sealed record RecordSummary(long Identities, long Attempts, long Choices, long Sessions, long Reports, long Wishes)
{
    /// <summary>Names that belong to their browsers.</summary>
    public long Names { get; init; }

    /// <summary>Whether nothing is kept but maybe a name that belongs to nobody.</summary>
    public bool IsEmpty => Names + Attempts + Choices + Sessions + Reports + Wishes == 0 && Identities <= 1;
}

/// <summary>What is kept of a learner.</summary>
/// <param name="Identities">Names on platforms.</param>
/// <param name="Attempts">Answers, the latest first.</param>
/// <param name="Choices">Choices in quizzes of channels, the latest first.</param>
/// <param name="Reports">Reports of bad questions, the latest first.</param>
/// <param name="Appearance">How they appear on boards; null where they have not said.</param>
public sealed record LearnerRecord(
    IReadOnlyList<UserRef> Identities,
    IReadOnlyList<Attempt> Attempts,
    IReadOnlyList<KeptChoice> Choices,
    IReadOnlyList<KeptReport> Reports,
    Appearance? Appearance
)
{
    /// <summary>Names that belong to their browsers.</summary>
    public IReadOnlyList<KeptName> Names { get; init; } = [];
}

/// <summary>A name that belongs to somebody's browsers.</summary>
/// <param name="Who">The name.</param>
/// <param name="Since">Since when; 1970 for one that was linked before names belonged to browsers.</param>
public sealed record KeptName(UserRef Who, DateTimeOffset Since);

/// <summary>What somebody chose in a quiz of a channel.</summary>
/// <param name="Who">By which identity.</param>
/// <param name="Session">The quiz.</param>
/// <param name="Item">The question.</param>
/// <param name="Chosen">The letters of the options.</param>
/// <param name="IsRight">Whether they are right; null while that is not revealed.</param>
/// <param name="At">When.</param>
public sealed record KeptChoice(UserRef Who, string Session, ItemRef Item, string Chosen, bool? IsRight, DateTimeOffset At);

/// <summary>That somebody took a question for bad.</summary>
/// <param name="Who">By which identity.</param>
/// <param name="Workspace">Where.</param>
/// <param name="Item">The question.</param>
/// <param name="Reason">What they wrote.</param>
/// <param name="At">When.</param>
public sealed record KeptReport(UserRef Who, WorkspaceRef Workspace, ItemRef Item, string Reason, DateTimeOffset At);
