using TeachBot.Core.Chat;
using TeachBot.Core.Effects;

namespace TeachBot.Learning.People;

/// <summary>Keeps somebody's code; one that they had before is good no longer.</summary>
/// <param name="Who">Who asked for it.</param>
/// <param name="Hash">The code's hash; the code itself is kept nowhere.</param>
/// <param name="Until">Until when it is good.</param>
public sealed record LinkCodeMade(UserRef Who, string Hash, DateTimeOffset Until) : Change;

/// <summary>Counts that somebody enters a code; as a guard it refuses who has entered too many.</summary>
/// <param name="Who">Who enters it.</param>
/// <param name="At">When.</param>
/// <param name="Since">What was entered before counts no longer.</param>
/// <param name="Most">How many may be entered.</param>
public sealed record LinkCodeEntered(UserRef Who, DateTimeOffset At, DateTimeOffset Since, int Most) : Change;

/// <summary>
/// Keeps a code for who has entered it, so that nobody who saw it can use it; as a guard it refuses what is over, used, somebody else's
/// or one's own.
/// </summary>
/// <param name="Hash">The code's hash.</param>
/// <param name="Who">Who has entered it.</param>
/// <param name="At">When.</param>
public sealed record LinkCodeTaken(string Hash, UserRef Who, DateTimeOffset At) : Change;

/// <summary>Uses a code up; as a guard it refuses what was not taken by the same person before, is over or used.</summary>
/// <param name="Hash">The code's hash.</param>
/// <param name="Who">Who uses it.</param>
/// <param name="At">When.</param>
public sealed record LinkCodeUsed(string Hash, UserRef Who, DateTimeOffset At) : Change;

/// <summary>The codes.</summary>
public interface ILinkCodes
{
    /// <summary>A code by its hash, good or not; null where there is none.</summary>
    Task<LinkCode?> FindAsync(string hash, CancellationToken cancellation = default);
}

/// <summary>A code.</summary>
/// <param name="Owner">Who asked for it.</param>
/// <param name="Until">Until when it is good.</param>
/// <param name="Taker">Who has entered it; null for nobody.</param>
/// <param name="IsUsed">Whether it was used.</param>
public sealed record LinkCode(UserRef Owner, DateTimeOffset Until, UserRef? Taker, bool IsUsed);
