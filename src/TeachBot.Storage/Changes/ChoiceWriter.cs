using TeachBot.Core.Effects;
using TeachBot.Learning.Sessions;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Writing;

namespace TeachBot.Storage.Changes;

/// <summary>
/// Writes choices while a session takes them: the session is held against a reveal until the choice is durable, so that none falls
/// between.
/// </summary>
internal static class ChoiceWriter
{
    internal const string Insert = """
        INSERT INTO choices (session, item, identity, version, chosen, is_right, at)
        SELECT id, $2, $3, $4, $5, $6, $7 FROM sessions WHERE id = $1 AND revealed_at IS NULL{share}
        ON CONFLICT (session, item, identity) DO UPDATE
            SET version = excluded.version, chosen = excluded.chosen, is_right = excluded.is_right, at = excluded.at
        """;

    internal static void Write(ChoiceTaken change, Effect effect, ChangeDraft draft) =>
        draft.Add(
            Insert,
            change.SessionId,
            draft.NumberOfItem(change.Item.Id),
            draft.Number(change.Who),
            change.Item.Version,
            change.Chosen,
            change.IsRight ? 1L : 0L,
            Time.Of(change.At)
        );
}
