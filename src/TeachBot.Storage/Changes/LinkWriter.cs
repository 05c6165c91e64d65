using TeachBot.Core.Effects;
using TeachBot.Learning.People;
using TeachBot.Storage.Writing;

namespace TeachBot.Storage.Changes;

/// <summary>
/// Writes who is one learner. Attempts keep the identity that made them; which of them is the first at its item, and the scores of
/// boards, follow from who is one, and are counted anew.
/// That comes last, since the group may hold answers of theirs, and nobody else may add an attempt meanwhile: it would be held against
/// what was.
/// </summary>
internal static class LinkWriter
{
    /// <summary>In the order in which everybody writes into them.</summary>
    private const string Tables = "attempts, item_counts, scores";

    private const string Link = """
        UPDATE identities SET learner = (SELECT COALESCE(learner, id) FROM identities WHERE id = $1)
        WHERE COALESCE(learner, id) = (SELECT COALESCE(learner, id) FROM identities WHERE id = $2)
        AND COALESCE(learner, id) <> (SELECT COALESCE(learner, id) FROM identities WHERE id = $1)
        """;

    /// <summary>First attempts of one learner at an item that another came before.</summary>
    private static readonly string Later = $"""
        SELECT * FROM (SELECT a.*, ROW_NUMBER() OVER (PARTITION BY item ORDER BY at, id) AS place_in_time FROM attempts a
            WHERE is_first = 1 AND identity IN ({Standing.Learner(
            "$1"
        )})) firsts
        WHERE place_in_time > 1
        """;

    /// <summary>
    /// The earliest attempts that are none of the first once an identity stands alone: one's own, and those of the others.
    /// </summary>
    private static readonly string Earliest = $"""
        SELECT * FROM (
            SELECT a.*, ROW_NUMBER() OVER (PARTITION BY item, is_own
                ORDER BY at, id) AS place_in_time, MAX(is_first) OVER (PARTITION BY item, is_own) AS has_first
            FROM (SELECT attempts.*, CASE WHEN identity = $1 THEN 1 ELSE 0 END AS is_own FROM attempts WHERE identity IN ({Standing.Learner(
            "$1"
        )})) a) all_of_them
        WHERE place_in_time = 1 AND has_first = 0
        """;

    /// <summary>What has to be done when <c>$1</c> and others have become one.</summary>
    private static readonly string[] Joined =
    [
        Counted(Later, "-COUNT(*)"),
        $"UPDATE attempts SET is_first = 0 WHERE id IN (SELECT id FROM ({Later}) later)",
        .. LinkedBoards.Join,
    ];

    /// <summary>What has <c>$1</c> stand alone.</summary>
    private static readonly string[] Parted =
    [
        Counted(Earliest, "COUNT(*)"),
        $"UPDATE attempts SET is_first = 1 WHERE id IN (SELECT id FROM ({Earliest}) earliest)",
        .. LinkedBoards.Part,
    ];

    internal static void Write(IdentitiesLinked change, Effect effect, ChangeDraft draft)
    {
        var (one, other) = (draft.Number(change.One), draft.Number(change.Other));
        draft.Lock(Tables);
        draft.AddLast(Link, one, other);
        draft.AddLast(Joined, one);
    }

    internal static void Write(IdentityUnlinked change, Effect effect, ChangeDraft draft)
    {
        draft.Lock(Tables);
        draft.AddLast(Parted, draft.Number(change.Who));
    }

    private static string Counted(string attempts, string firsts) =>
        $"""
            INSERT INTO item_counts (item, version, chosen, is_right, firsts, total)
            SELECT item, version, chosen, is_right, {firsts}, 0 FROM ({attempts}) changed WHERE item > 0
                GROUP BY item, version, chosen, is_right ORDER BY item, version, chosen, is_right
            ON CONFLICT (item, version, chosen, is_right) DO UPDATE SET firsts = item_counts.firsts + excluded.firsts
            """;
}
