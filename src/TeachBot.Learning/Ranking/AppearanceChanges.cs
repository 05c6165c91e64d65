using TeachBot.Core.Chat;
using TeachBot.Core.Effects;

namespace TeachBot.Learning.Ranking;

/// <summary>Has a learner, with all who are linked to them, named on boards or not.</summary>
/// <param name="Who">The learner.</param>
/// <param name="IsHidden">Whether they are not.</param>
public sealed record AppearanceChosen(UserRef Who, bool IsHidden) : Change;

/// <summary>Has a learner, with all who are linked to them, called by a name of their own on boards.</summary>
/// <param name="Who">The learner.</param>
/// <param name="Nickname">The name; empty for what the platform calls them.</param>
public sealed record NicknameChosen(UserRef Who, string Nickname) : Change;
