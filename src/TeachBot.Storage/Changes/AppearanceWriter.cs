using TeachBot.Core.Effects;
using TeachBot.Learning.Ranking;
using TeachBot.Storage.Writing;

namespace TeachBot.Storage.Changes;

/// <summary>Writes how learners appear on boards.</summary>
internal static class AppearanceWriter
{
    internal static void Write(AppearanceChosen change, Effect effect, ChangeDraft draft)
    {
        var (who, isHidden) = (draft.Number(change.Who), change.IsHidden ? 1L : 0L);
        draft.Lock(Scores.Table);
        draft.Add(
            """
            INSERT INTO appearances (learner, is_hidden, nickname) SELECT COALESCE(learner, id), $2, '' FROM identities WHERE id = $1
            ON CONFLICT (learner) DO UPDATE SET is_hidden = excluded.is_hidden
            """,
            who,
            isHidden
        );
        draft.Add($"UPDATE scores SET is_hidden = $2 WHERE learner = {Scores.Learner}", who, isHidden);
    }

    internal static void Write(NicknameChosen change, Effect effect, ChangeDraft draft) =>
        draft.Add(
            """
            INSERT INTO appearances (learner, is_hidden, nickname) SELECT COALESCE(learner, id), 0, $2 FROM identities WHERE id = $1
            ON CONFLICT (learner) DO UPDATE SET nickname = excluded.nickname
            """,
            draft.Number(change.Who),
            change.Nickname
        );
}
