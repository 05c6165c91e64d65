using TeachBot.Core.Effects;
using TeachBot.Learning.Sessions;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Writing;

namespace TeachBot.Storage.Changes;

/// <summary>Writes a reveal: however many chose, a few statements make attempts of their choices.</summary>
internal static class RevealWriter
{
    private static readonly string Choices = $"""
        SELECT c.identity, c.item, s.place, c.at, c.version, c.chosen, c.is_right, s.setting, {Standing.IsFirst(
            "c.identity",
            "c.item"
        )} AS is_first
        FROM ({Standing.Choices}) c JOIN sessions s ON s.id = c.session WHERE c.place_in_time = 1
        """;

    private static readonly string Count = $"""
        INSERT INTO item_counts (item, version, chosen, is_right, firsts, total)
        SELECT item, version, chosen, is_right, SUM(is_first), COUNT(*) FROM ({Choices}) counted WHERE item > 0
            GROUP BY item, version, chosen, is_right ORDER BY item, version, chosen, is_right
        ON CONFLICT (item, version, chosen, is_right) DO UPDATE
            SET firsts = item_counts.firsts + excluded.firsts, total = item_counts.total + excluded.total
        """;

    private static readonly string Score = Scores.AddMade(Choices, "CAST($2 AS BIGINT)");

    private static readonly string Insert = $"""
        INSERT INTO attempts (identity, item, place, at, version, chosen, is_right, setting, is_first, try, week)
        SELECT identity, item, place, at, version, chosen, is_right, setting, is_first, 1, CAST($2 AS BIGINT) FROM ({Choices}) made
            ORDER BY item, identity
        """;

    internal static void Write(SessionRevealed change, Effect effect, ChangeDraft draft)
    {
        draft.Add(
            "UPDATE sessions SET revealed_at = $2, version = version + 1 WHERE id = $1 AND revealed_at IS NULL",
            change.SessionId,
            Time.Of(change.At)
        );

        // Counted before they are attempts: afterwards nothing would be new to anybody.
        var week = AttemptWriter.Week(change.Day, change.At);
        draft.Add(Count, change.SessionId);
        draft.Add(Scores.Boards, change.SessionId);
        draft.Add(Score, change.SessionId, week);
        draft.Add(Insert, change.SessionId, week);
    }
}
