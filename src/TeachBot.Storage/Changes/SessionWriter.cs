using TeachBot.Core.Effects;
using TeachBot.Learning.Sessions;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Writing;

namespace TeachBot.Storage.Changes;

/// <summary>Writes sessions.</summary>
internal static class SessionWriter
{
    internal static void Write(SessionOpened change, Effect effect, ChangeDraft draft)
    {
        var session = change.Session;
        draft.Add(
            "INSERT INTO sessions (id, place, setting, state, version, at, owner) "
                + "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
            session.Id,
            draft.Number(session.Where),
            (long)session.Setting,
            session.State,
            session.Version,
            Time.Of(session.At),
            session.Owner is { } owner ? draft.Number(owner) : null
        );
    }

    internal static void Write(SessionMoved change, Effect effect, ChangeDraft draft) =>
        draft.Add(
            "UPDATE sessions SET state = $3, version = version + 1 WHERE id = $1 AND version = $2",
            change.SessionId,
            change.Version,
            change.State
        );
}
