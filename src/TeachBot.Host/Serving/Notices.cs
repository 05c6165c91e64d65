namespace TeachBot.Host.Serving;

/// <summary>What the operator is told of the settings when the service starts.</summary>
/// <param name="All">A sentence each; none where all is well.</param>
internal sealed record Notices(IReadOnlyList<string> All);
