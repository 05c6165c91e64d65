using TeachBot.Core.Effects;
using TeachBot.Core.Text;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Ranking;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Writing;

namespace TeachBot.Storage.Changes;

/// <summary>Writes attempts, and what is counted of them.</summary>
internal static class AttemptWriter
{
    internal const string Count = """
        INSERT INTO item_counts (item, version, chosen, is_right, firsts, total) SELECT $1, $2, $3, $4, $5, $6 WHERE $7 >= 0
        ON CONFLICT (item, version, chosen, is_right) DO UPDATE
            SET firsts = item_counts.firsts + excluded.firsts, total = item_counts.total + excluded.total
        """;

    private static readonly string Insert = $"""
        INSERT INTO attempts (identity, item, place, at, version, chosen, is_right, setting, try, week, is_first)
        SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, {Standing.IsFirst("$1", "$2")} RETURNING is_first
        """;

    internal static void Write(AttemptMade change, Effect effect, ChangeDraft draft)
    {
        var attempt = change.Attempt;
        var (who, item, isRight) = (draft.Number(attempt.Who), draft.NumberOfItem(attempt.Item.Id), attempt.IsRight ? 1L : 0L);
        var (channel, workspace) = (draft.Number(attempt.Where with { Thread = null }), draft.Number(attempt.Where.Workspace));
        var (chosen, week) = (Graphemes.Cut(attempt.Chosen, Attempt.LongestChoice), Week(change.Day, attempt.At));
        draft.Add(
            new Statement(
                Insert,
                who,
                item,
                draft.Number(attempt.Where),
                Time.Of(attempt.At),
                attempt.Item.Version,
                chosen,
                isRight,
                (long)attempt.Setting,
                (long)attempt.Try,
                week
            ),
            (isFirst, rows) =>
            {
                rows.Add(Count, [item, attempt.Item.Version, chosen, isRight], [isFirst, 1], 0);
                if (isFirst == 1)
                {
                    rows.Add(Scores.Add, [who, channel, workspace, week], [isRight, 1], 0);
                }
            }
        );
    }

    /// <summary>The week in which something counts.</summary>
    /// <param name="day">The day, where its workspace is at home; null where nobody said, then UTC's.</param>
    /// <param name="at">When it happened.</param>
    internal static long Week(DateOnly? day, DateTimeOffset at) => Weeks.NumberOf(day ?? DateOnly.FromDateTime(at.UtcDateTime));
}
