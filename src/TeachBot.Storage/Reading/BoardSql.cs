using System.Globalization;
using TeachBot.Learning.Ranking;

namespace TeachBot.Storage.Reading;

/// <summary>What is asked of one kind of board, each from an index that has only who is on it, in order.</summary>
/// <param name="right">The column of right answers,</param>
/// <param name="all">of all answers.</param>
/// <param name="time">Which rows of <c>s</c> count; it begins with AND, or is empty.</param>
internal sealed class BoardSql(string right, string all, string time)
{
    /// <summary>How often learner <c>$2</c> was right, of how many, and how they appear; one row.</summary>
    internal string Own { get; } =
        $"""
            SELECT COALESCE(s.{right}, 0) AS correct, COALESCE(s.{all}, 0) AS answered, COALESCE(a.is_hidden, 0) AS is_hidden,
                COALESCE(a.nickname, '') AS nickname
            FROM (SELECT CAST($2 AS BIGINT) AS learner) me
            LEFT JOIN scores s ON s.learner = me.learner AND s.board = $1 {time} LEFT JOIN appearances a ON a.learner = me.learner
            """;

    /// <summary>
    /// How many were right more often than <c>$2</c> times, up to a bound. In the order of the index, so that no plan goes through all
    /// who are on the board.
    /// </summary>
    internal string Ahead { get; } =
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            SELECT COUNT(*) FROM (
                SELECT 1 FROM scores s WHERE s.board = $1 {time} AND s.is_hidden = 0 AND s.{right} > 0 AND s.{right} > $2
                    ORDER BY s.{right} DESC LIMIT {OwnLine.MostAhead}) ahead
            """
        );

    /// <summary>The best <c>$2</c>, each by the identity that the board's platform and realm know: the last two values.</summary>
    /// <param name="more">How many values stand between.</param>
    internal string Best(int more) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            SELECT w.platform, w.realm, w.person, COALESCE(a.nickname, '') AS nickname, best.correct, best.answered, best.learner
            FROM (SELECT s.learner, s.{right} AS correct, s.{all} AS answered FROM scores s
                  WHERE s.board = $1 {time} AND s.is_hidden = 0 AND s.{right} > 0 ORDER BY s.{right} DESC, s.learner LIMIT $2) best
            LEFT JOIN appearances a ON a.learner = best.learner
            JOIN identities w ON w.id = COALESCE(
                (SELECT MIN(n.id) FROM identities n WHERE COALESCE(n.learner, n.id) = best.learner AND n.platform = ${more
                + 3} AND n.realm IN ('', ${more + 4})), best.learner)
            WHERE COALESCE(a.is_hidden, 0) = 0 ORDER BY best.correct DESC, best.learner
            """
        );
}
