using System.Security.Cryptography;
using System.Text;
using TeachBot.Core;
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
            INSERT INTO misses (platform, workspace, key, question, times, last_at, mark) VALUES ($1, $2, $3, $4, 1, $5, $6)
            ON CONFLICT (platform, workspace, key) DO UPDATE SET times = misses.times + 1, last_at = excluded.last_at, mark = excluded.mark
            """,
            change.Workspace.Platform,
            change.Workspace.Id,
            change.Key,
            change.Question,
            Time.Of(change.At),
            QuestionMark.Of(change.Key)
        );

    /// <summary>The mark comes from a client: a question that nobody missed gets no place.</summary>
    internal static void Write(PlaceWanted change, Effect effect, ChangeDraft draft)
    {
        var path = string.Join('\n', change.Place.Path);
        draft.Add(
            """
            INSERT INTO wanted (platform, workspace, mark, place, file, lecture, path, line, times, last_at)
            SELECT platform, workspace, mark, $4, $5, $6, $7, $8, 1, $9 FROM misses WHERE platform = $1 AND workspace = $2
                AND mark = $3 LIMIT 1
            ON CONFLICT (platform, workspace, mark, place) DO UPDATE SET times = wanted.times + 1, last_at = excluded.last_at
            """,
            change.Workspace.Platform,
            change.Workspace.Id,
            change.Question,
            Key(change.Place, path),
            change.Place.File,
            change.Place.Lecture,
            path,
            (long)change.Place.Line,
            Time.Of(change.At)
        );
    }

    private static string Key(Citation place, string path) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{place.File}\n{path}\n{place.Line}")).AsSpan(0, 16));

    internal static void Write(ItemReported change, Effect effect, ChangeDraft draft) =>
        draft.Add(
            "INSERT INTO reports (platform, workspace, item, version, identity, reason, at) "
                + "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
            change.Workspace.Platform,
            change.Workspace.Id,
            draft.NumberOfItem(change.Item.Id),
            change.Item.Version,
            draft.Number(change.Who),
            change.Reason,
            Time.Of(change.At)
        );
}
