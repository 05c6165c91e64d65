using TeachBot.Core.Effects;
using TeachBot.Learning.People;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Writing;

namespace TeachBot.Storage.Changes;

/// <summary>Writes codes for linking. Each step is one statement, so that of several who try at once one gets on.</summary>
internal static class LinkCodeWriter
{
    internal static void Write(LinkCodeMade change, Effect effect, ChangeDraft draft) =>
        draft.Add(
            """
            INSERT INTO link_codes (identity, hash, until) VALUES ($1, $2, $3)
            ON CONFLICT (identity) DO UPDATE SET hash = excluded.hash, until = excluded.until, taker = NULL, used_at = NULL
            """,
            draft.Number(change.Who),
            change.Hash,
            Time.Of(change.Until)
        );

    internal static void Write(LinkCodeEntered change, Effect effect, ChangeDraft draft) =>
        draft.Add(
            """
            INSERT INTO code_entries (identity, since, times) SELECT $1, $2, 1 WHERE $3 <= $2
            ON CONFLICT (identity) DO UPDATE SET
                since = CASE WHEN code_entries.since <= $3 THEN excluded.since ELSE code_entries.since END,
                times = CASE WHEN code_entries.since <= $3 THEN 1 ELSE code_entries.times + 1 END
            WHERE code_entries.since <= $3 OR code_entries.times < $4
            """,
            draft.Number(change.Who),
            Time.Of(change.At),
            Time.Of(change.Since),
            (long)change.Most
        );

    internal static void Write(LinkCodeTaken change, Effect effect, ChangeDraft draft) =>
        draft.Add(
            "UPDATE link_codes SET taker = $2 WHERE hash = $1 AND identity <> $2 "
                + "AND until > $3 AND used_at IS NULL AND COALESCE(taker, $2) = $2",
            change.Hash,
            draft.Number(change.Who),
            Time.Of(change.At)
        );

    internal static void Write(LinkCodeUsed change, Effect effect, ChangeDraft draft) =>
        draft.Add(
            "UPDATE link_codes SET used_at = $3 WHERE hash = $1 AND taker = $2 AND until > $3 AND used_at IS NULL",
            change.Hash,
            draft.Number(change.Who),
            Time.Of(change.At)
        );
}
