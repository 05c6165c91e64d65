using TeachBot.Core.Chat;

namespace TeachBot.Learning.Sessions;

/// <summary>Somebody who was right, and is not against being named.</summary>
/// <param name="Who">The identity that answered.</param>
/// <param name="Nickname">What they want to be called; empty for what the platform calls them.</param>
public sealed record RightLearner(UserRef Who, string Nickname);
