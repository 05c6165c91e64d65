using TeachBot.Core.Effects;
using TeachBot.Core.Posting;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Writing;

namespace TeachBot.Storage.Changes;

/// <summary>Writes what is to be sent. A message that waits already, or is on its way, takes a further edit with it.</summary>
internal static class PostWriter
{
    internal const string Refresh = "UPDATE posts SET version = version + $2, state = 0, next_at = COALESCE(next_at, $3) WHERE id = $1 AND state < 2";

    internal static void Write(PostWanted change, Effect effect, ChangeDraft draft)
    {
        var (id, channel, body, dueAt) = change.Post;
        draft.Add(
            """
            INSERT INTO posts (id, platform, workspace, channel, thread, body, due_at, version, sent_version, state, next_at, fence, tries, has_slot)
            VALUES ($1, $2, $3, $4, $5, $6, $7, 1, 0, 0, $7, 0, 0, 0) ON CONFLICT DO NOTHING
            """,
            id, channel.Workspace.Platform, channel.Workspace.Id, channel.Id, channel.Thread, body, Time.Of(dueAt));
    }

    internal static void Write(PostEdited change, Effect effect, ChangeDraft draft) => draft.Add(
        "UPDATE posts SET body = $2, version = version + 1, state = 0, next_at = COALESCE(next_at, $3) WHERE id = $1 AND state < 2",
        change.PostId, change.Body, Time.Of(effect.At));

    internal static void Write(PostRefreshed change, Effect effect, ChangeDraft draft) =>
        draft.Share(rows => rows.Add(Refresh, [change.PostId], [1], Time.Of(effect.At)));
}
