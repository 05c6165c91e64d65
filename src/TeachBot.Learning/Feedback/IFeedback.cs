using TeachBot.Core;
using TeachBot.Core.Chat;
using TeachBot.Learning.Attempts;

namespace TeachBot.Learning.Feedback;

/// <summary>What teachers are told by what their class does.</summary>
public interface IFeedback
{
    /// <summary>What the notes did not answer, what was asked most often first.</summary>
    Task<IReadOnlyList<MissedQuestion>> MissesAsync(WorkspaceRef workspace, int limit, CancellationToken cancellation = default);

    /// <summary>Items that were reported, those by most people first.</summary>
    Task<IReadOnlyList<ReportedItem>> ReportsAsync(WorkspaceRef workspace, int limit, CancellationToken cancellation = default);
}

/// <summary>A question that the notes did not answer.</summary>
/// <param name="Question">As it was asked first.</param>
/// <param name="Times">How often.</param>
/// <param name="LastAt">When last.</param>
public sealed record MissedQuestion(string Question, long Times, DateTimeOffset LastAt)
{
    /// <summary>The places of the notes that were said to be what was meant, those wanted most often first.</summary>
    public IReadOnlyList<WantedPlace> Wanted { get; init; } = [];
}

/// <summary>A place of the notes that was said to be what a question meant.</summary>
/// <param name="Place">Where, when it was wanted last.</param>
/// <param name="Times">How often.</param>
public sealed record WantedPlace(Citation Place, long Times);

/// <summary>An item that people take for bad.</summary>
/// <param name="Item">The item.</param>
/// <param name="People">How many.</param>
/// <param name="Reasons">What they wrote, the latest first; at most ten.</param>
public sealed record ReportedItem(ItemRef Item, long People, IReadOnlyList<string> Reasons);
