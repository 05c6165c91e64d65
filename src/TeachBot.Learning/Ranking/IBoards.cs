using TeachBot.Core.Chat;

namespace TeachBot.Learning.Ranking;

/// <summary>Who knew most.</summary>
public interface IBoards
{
    /// <summary>A board.</summary>
    /// <param name="key">Which.</param>
    /// <param name="asker">Who looks at it.</param>
    /// <param name="limit">At most so many of the best.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    Task<Board> FindAsync(BoardKey key, UserRef asker, int limit, CancellationToken cancellation = default);
}
