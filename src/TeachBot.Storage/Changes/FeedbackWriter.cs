using TeachBot.Core.Effects;
using TeachBot.Learning.Feedback;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Writing;

namespace TeachBot.Storage.Changes;

/// <summary>Writes what teachers want to hear of.</summary>
internal static class FeedbackWriter
{
    internal static void Write(QuestionMissed change, Effect effect, ChangeDraft draft) =>
        draft.Add(
            """
            INSERT INTO misses (platform, workspace, key, question, times, last_at) VALUES ($1, $2, $3, $4, 1, $5)
            ON CONFLICT (platform, workspace, key) DO UPDATE SET times = misses.times + 1, last_at = excluded.last_at
            """,
            change.Workspace.Platform,
            change.Workspace.Id,
            change.Key,
            change.Question,
            Time.Of(change.At)
        );

    internal static void Write(ItemReported change, Effect effect, ChangeDraft draft) =>
        draft.Add(
            "INSERT INTO reports (platform, workspace, item, version, identity, reason, at) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
            change.Workspace.Platform,
            change.Workspace.Id,
            draft.NumberOfItem(change.Item.Id),
            change.Item.Version,
            draft.Number(change.Who),
            change.Reason,
            Time.Of(change.At)
        );
}
