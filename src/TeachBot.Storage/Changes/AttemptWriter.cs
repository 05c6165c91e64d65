using TeachBot.Core.Effects;
using TeachBot.Core.Text;
using TeachBot.Learning.Attempts;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Writing;

namespace TeachBot.Storage.Changes;

/// <summary>Writes attempts, and what is counted of them.</summary>
internal static class AttemptWriter
{
    internal const string Count = """
        INSERT INTO item_counts (item, version, chosen, is_right, firsts, total) SELECT $1, $2, $3, $4, $5, $6 WHERE $7 >= 0
        ON CONFLICT (item, version, chosen, is_right) DO UPDATE SET firsts = item_counts.firsts + excluded.firsts, total = item_counts.total + excluded.total
        """;

    private static readonly string Insert = $"""
        INSERT INTO attempts (identity, item, place, at, version, chosen, is_right, setting, try, is_first)
        SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, {Standing.IsFirst("$1", "$2")} RETURNING is_first
        """;

    internal static void Write(AttemptMade change, Effect effect, ChangeDraft draft)
    {
        var attempt = change.Attempt;
        var (item, chosen, isRight) = (draft.NumberOfItem(attempt.Item.Id), Graphemes.Cut(attempt.Chosen, Attempt.LongestChoice), attempt.IsRight ? 1L : 0L);
        draft.Add(
            new Statement(Insert, draft.Number(attempt.Who), item, draft.Number(attempt.Where), Time.Of(attempt.At), attempt.Item.Version, chosen, isRight, (long)attempt.Setting, (long)attempt.Try),
            (isFirst, rows) => rows.Add(Count, [item, attempt.Item.Version, chosen, isRight], [isFirst, 1], 0));
    }
}
