using System.Data;
using TeachBot.Core.Chat;
using TeachBot.Learning.Ranking;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Reading;

/// <inheritdoc/>
internal sealed class SqlBoards(StoreReader reader) : IBoards
{
    /// <summary>The numbers of a board and of a learner; NULL for what nothing is known of.</summary>
    internal const string Numbers = """
        SELECT (SELECT id FROM places WHERE platform = $1 AND workspace = $2 AND channel = $3 AND thread = '') AS board,
        (SELECT COALESCE(learner, id) FROM identities WHERE platform = $4 AND realm = $5 AND person = $6) AS learner
        """;

    /// <summary>All since the beginning, or the week <c>$3</c>; <c>$1</c> is the board, <c>$2</c> the learner or the limit.</summary>
    internal static BoardSql Course { get; } = new("correct", "answered", "");

    /// <inheritdoc cref="Course"/>
    internal static BoardSql Week { get; } = new("week_correct", "week_answered", "AND s.week = $3");

    /// <inheritdoc/>
    public async Task<Board> FindAsync(BoardKey key, UserRef asker, int limit, CancellationToken cancellation = default)
    {
        var workspace = key.Workspace;
        var (board, learner) = (
            await reader.QueryAsync(
                new Statement(Numbers, workspace.Platform, workspace.Id, key.Channel ?? "", asker.Platform, asker.Realm, asker.Id),
                row => (row.IsDBNull("board") ? 0 : row.Number("board"), row.IsDBNull("learner") ? 0 : row.Number("learner")),
                cancellation
            )
        )[0];
        var (sql, week) = key.Week is { } day ? (Week, [(long)Weeks.NumberOf(day)]) : (Course, Array.Empty<object?>());
        var own = (
            await reader.QueryAsync(
                new Statement(sql.Own, [board, learner, .. week]),
                row => new OwnLine(
                    row.Number("correct"),
                    row.Number("answered"),
                    0,
                    new Appearance(row.Is("is_hidden"), row.Text("nickname"))
                ),
                cancellation
            )
        )[0];
        var ahead =
            own.Right == 0 || own.Appearance.IsHidden
                ? [0L]
                : await reader.QueryAsync(new Statement(sql.Ahead, [board, own.Right, .. week]), row => row.Number(), cancellation);
        var best = await reader.QueryAsync(
            new Statement(sql.Best(week.Length), [board, (long)limit, .. week, workspace.Platform, workspace.Id]),
            row => new BoardLine(
                row.User(),
                row.Text("nickname"),
                row.Number("correct"),
                row.Number("answered"),
                row.Number("learner") == learner
            ),
            cancellation
        );
        return new Board(best, own with { Ahead = ahead[0] });
    }
}
