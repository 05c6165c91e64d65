using TeachBot.Core.Chat;

namespace TeachBot.Learning.Ranking;

/// <summary>Who knew most at the first attempt.</summary>
/// <param name="Best">The best first; who was right about nothing, or does not want to be named, is not among them.</param>
/// <param name="Own">Where the one stands who looks at it.</param>
public sealed record Board(IReadOnlyList<BoardLine> Best, OwnLine Own);

/// <summary>One learner on a board.</summary>
/// <param name="Who">The learner, as the board's platform knows them.</param>
/// <param name="Nickname">What they want to be called; empty for what the platform calls them.</param>
/// <param name="Right">How many questions they answered right at the first attempt,</param>
/// <param name="All">of how many.</param>
/// <param name="IsOwn">Whether it is who looks at it.</param>
public sealed record BoardLine(UserRef Who, string Nickname, long Right, long All, bool IsOwn);

/// <summary>Who looks at a board.</summary>
/// <param name="Right">How many questions they answered right at the first attempt,</param>
/// <param name="All">of how many.</param>
/// <param name="Ahead">How many of those on the board were right more often; at most <see cref="MostAhead"/>, 0 for who is not on
/// it.</param>
/// <param name="Appearance">How they appear on boards.</param>
public sealed record OwnLine(long Right, long All, long Ahead, Appearance Appearance)
{
    /// <summary>Nobody is counted beyond: that a thousand more are ahead changes nothing for anybody.</summary>
    public const int MostAhead = 10_000;
}

/// <summary>How somebody appears on boards, on all platforms that are linked.</summary>
/// <param name="IsHidden">Whether they don't.</param>
/// <param name="Nickname">What they want to be called; empty for what the platform calls them.</param>
public sealed record Appearance(bool IsHidden, string Nickname);
