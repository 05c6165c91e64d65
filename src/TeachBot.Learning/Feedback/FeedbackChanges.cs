using TeachBot.Core;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Learning.Attempts;

namespace TeachBot.Learning.Feedback;

/// <summary>Keeps a question that the notes did not answer. Asked again in the workspace, it is counted.</summary>
/// <param name="Workspace">Where.</param>
/// <param name="Question">As it was asked; who asked is not kept.</param>
/// <param name="Key">The question folded: spellings of one question are one.</param>
/// <param name="At">When.</param>
public sealed record QuestionMissed(WorkspaceRef Workspace, string Question, string Key, DateTimeOffset At) : Change;

/// <summary>
/// Keeps that a place which was shown for such a question is what was meant by it. Asked for again in the workspace, it is counted; where
/// the question is not kept, nothing is.
/// </summary>
/// <param name="Workspace">Where.</param>
/// <param name="Question">The question: <see cref="QuestionMark.Of"/> its key.</param>
/// <param name="Place">The place in the notes; who asked for it is not kept.</param>
/// <param name="At">When.</param>
public sealed record PlaceWanted(WorkspaceRef Workspace, string Question, Citation Place, DateTimeOffset At) : Change;

/// <summary>Keeps that somebody takes an item for bad; once a person and version.</summary>
/// <param name="Workspace">Where.</param>
/// <param name="Who">Who says so.</param>
/// <param name="Item">The item.</param>
/// <param name="Reason">What is wrong with it, in their words; empty where they did not say.</param>
/// <param name="At">When.</param>
public sealed record ItemReported(WorkspaceRef Workspace, UserRef Who, ItemRef Item, string Reason, DateTimeOffset At) : Change;
