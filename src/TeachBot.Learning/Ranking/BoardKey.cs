using TeachBot.Core.Chat;

namespace TeachBot.Learning.Ranking;

/// <summary>Whose right answers stand beside each other.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Channel">One channel with its threads, by the platform's id; null for the whole workspace.</param>
/// <param name="Week">A day of the week that counts; null for all since the beginning.</param>
public sealed record BoardKey(WorkspaceRef Workspace, string? Channel, DateOnly? Week);
