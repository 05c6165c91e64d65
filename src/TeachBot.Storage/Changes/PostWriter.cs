using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Writing;

namespace TeachBot.Storage.Changes;

/// <summary>Writes what is to be sent. A message that waits already, or is on its way, takes a further edit with it.</summary>
internal static class PostWriter
{
    internal const string Refresh =
        "UPDATE posts SET version = version + $2, state = 0, next_at = COALESCE(next_at, $3) WHERE id = $1 AND state < 2";

    private const string Add = """
        INSERT INTO posts (id, platform, workspace, channel, thread, body, due_at, version, sent_version, state, next_at, fence, tries,
            has_slot, asker, asker_realm, asker_language)
        VALUES ($1, $2, $3, $4, $5, $6, $7, 1, 0, 0, $7, 0, 0, 0, $8, $9, $10) ON CONFLICT DO NOTHING
        """;

    internal static void Write(PostWanted change, Effect effect, ChangeDraft draft) => draft.Add(Add, Values(change.Post));

    /// <summary>What writes a post by itself.</summary>
    internal static Statement Insert(Post post) => new(Add, Values(post));

    internal static void Write(PostWithdrawn change, Effect effect, ChangeDraft draft) =>
        draft.Add("DELETE FROM posts WHERE id = $1 AND state = 0 AND fence = 0", change.PostId);

    internal static void Write(PostEdited change, Effect effect, ChangeDraft draft) =>
        draft.Add(
            "UPDATE posts SET body = $2, version = version + 1, state = 0, next_at = COALESCE(next_at, $3) WHERE id = $1 AND state < 2",
            change.PostId,
            MessageJson.Write(change.Body),
            Time.Of(effect.At)
        );

    internal static void Write(PostRefreshed change, Effect effect, ChangeDraft draft)
    {
        draft.Share(rows => rows.Add(Refresh, [change.PostId], [1], Time.Of(effect.At)));
        if (change.Asker is { } asker)
        {
            draft.Add(
                "UPDATE posts SET asker = $2, asker_realm = $3, asker_language = $4 WHERE id = $1 AND state < 2",
                change.PostId,
                asker.User.Id,
                asker.User.Realm,
                asker.Language
            );
        }
    }

    private static object?[] Values(Post post)
    {
        var ((id, channel, body, dueAt), asker) = (post, post.Asker);
        return
        [
            id,
            channel.Workspace.Platform,
            channel.Workspace.Id,
            channel.Id,
            channel.Thread,
            MessageJson.Write(body),
            Time.Of(dueAt),
            asker?.User.Id,
            asker?.User.Realm,
            asker?.Language,
        ];
    }
}
