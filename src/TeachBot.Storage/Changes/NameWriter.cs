using TeachBot.Core.Effects;
using TeachBot.Learning.People;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Writing;

namespace TeachBot.Storage.Changes;

/// <summary>Writes whose names are. Each step is one statement, so that of several who try at once one gets on.</summary>
internal static class NameWriter
{
    internal static void Write(NameTaken change, Effect effect, ChangeDraft draft) =>
        draft.Add(
            "INSERT INTO held_names (identity, browsers, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            draft.Number(change.Who),
            change.Browser,
            Time.Of(change.At)
        );

    internal static void Write(NameCodeMade change, Effect effect, ChangeDraft draft) =>
        draft.Add(
            "UPDATE held_names SET code = $2, code_until = $3 WHERE identity = $1",
            draft.Number(change.Who),
            change.Hash,
            Time.Of(change.Until)
        );

    /// <summary>Ten hashes and what parts them come to 329 digits.</summary>
    internal static void Write(NameBrought change, Effect effect, ChangeDraft draft) =>
        draft.Add(
            """
            UPDATE held_names SET code = NULL, code_until = NULL, browsers = CASE
                WHEN browsers = '' THEN $3
                WHEN LENGTH(browsers) >= 329 THEN SUBSTR(browsers, 34) || ' ' || $3
                ELSE browsers || ' ' || $3 END
            WHERE identity = $1 AND code = $2 AND code_until > $4
            """,
            draft.Number(change.Who),
            change.Hash,
            change.Browser,
            Time.Of(change.At)
        );

    internal static void Write(NameReleased change, Effect effect, ChangeDraft draft) =>
        draft.Add("DELETE FROM held_names WHERE identity = $1", draft.Number(change.Who));
}
