using TeachBot.Core.Chat;
using TeachBot.Core.Effects;

namespace TeachBot.Learning.People;

/// <summary>Gives a name that nobody has to a browser; as a guard it refuses a name that somebody has.</summary>
/// <param name="Who">The name.</param>
/// <param name="Browser">The hash of what the browser shows: 32 digits.</param>
/// <param name="At">When.</param>
public sealed record NameTaken(UserRef Who, string Browser, DateTimeOffset At) : Change;

/// <summary>
/// Keeps the code that brings a name to one more browser; one that there was before is good no longer. Nothing for a name that nobody
/// has.
/// </summary>
/// <param name="Who">The name.</param>
/// <param name="Hash">The code's hash; the code itself is kept nowhere.</param>
/// <param name="Until">Until when it is good.</param>
public sealed record NameCodeMade(UserRef Who, string Hash, DateTimeOffset Until) : Change;

/// <summary>
/// Uses a code up and brings the name to a browser; as a guard it refuses a code that is wrong, used or over. Of more than ten browsers
/// the first loses the name.
/// </summary>
/// <param name="Who">The name.</param>
/// <param name="Hash">The code's hash.</param>
/// <param name="Browser">The hash of what the browser shows: 32 digits.</param>
/// <param name="At">When.</param>
public sealed record NameBrought(UserRef Who, string Hash, string Browser, DateTimeOffset At) : Change;

/// <summary>Takes a name from all its browsers: whoever comes next may have it.</summary>
/// <param name="Who">The name.</param>
public sealed record NameReleased(UserRef Who) : Change;

/// <summary>Names that people choose themselves, where nobody but us can say whose they are.</summary>
public interface INames
{
    /// <summary>Who has a name; null where nobody does.</summary>
    Task<HeldName?> FindAsync(UserRef who, CancellationToken cancellation = default);
}

/// <summary>A name that somebody has.</summary>
/// <param name="Who">The name.</param>
/// <param name="Browsers">The hashes of what their browsers show; empty where only a code brings it to one.</param>
/// <param name="Since">Since when.</param>
public sealed record HeldName(UserRef Who, IReadOnlyList<string> Browsers, DateTimeOffset Since);
