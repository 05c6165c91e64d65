using TeachBot.Core.Effects;
using TeachBot.Learning.People;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Writing;

namespace TeachBot.Storage.Changes;

/// <summary>
/// Forgets learners. A table that refers to identities has its line here. What stays as a count is under a number that stands for nobody:
/// the number with its sign turned, which nothing leads back from, since the identity itself is deleted.
/// </summary>
internal static class ForgetWriter
{
    /// <summary>The tables that refer to identities: nobody may write into them meanwhile.</summary>
    internal const string Tables =
        "attempts, item_counts, scores, choices, sessions, reports, link_codes, code_entries, held_names, appearances, schedules, posts";

    /// <summary>What forgets the identities that a query finds, in order.</summary>
    internal static IReadOnlyList<string> Statements(string identities) =>
        [
            $"""
                INSERT INTO past_counts (item, version, chosen, is_right, firsts, total)
                SELECT item, version, chosen, is_right, SUM(is_first), COUNT(*) FROM attempts WHERE identity IN ({identities})
                    GROUP BY item, version, chosen, is_right
                ON CONFLICT (item, version, chosen, is_right) DO UPDATE
                    SET firsts = past_counts.firsts + excluded.firsts, total = past_counts.total + excluded.total
                """,
            $"DELETE FROM attempts WHERE identity IN ({identities})",
            $"DELETE FROM choices WHERE identity IN ({identities}) AND session IN (SELECT id FROM sessions WHERE revealed_at IS NULL)",
            $"UPDATE choices SET identity = -identity WHERE identity IN ({identities})",
                // SQLite gives the number of who came last, and is forgotten, to who comes next: both may have reported one question.
                $"""
                UPDATE reports SET identity = -identity WHERE identity IN ({identities}) AND NOT EXISTS (
                    SELECT 1 FROM reports r WHERE r.platform = reports.platform AND r.workspace = reports.workspace
                        AND r.item = reports.item AND r.version = reports.version AND r.identity = -reports.identity)
                """,
            $"DELETE FROM reports WHERE identity IN ({identities})",
            $"DELETE FROM sessions WHERE owner IN ({identities}) AND {Alone.Setting}",
            $"UPDATE sessions SET owner = NULL WHERE owner IN ({identities})",
            $"DELETE FROM link_codes WHERE identity IN ({identities}) OR taker IN ({identities})",
            $"DELETE FROM events WHERE who IN ({identities})",
            $"DELETE FROM code_entries WHERE identity IN ({identities})",
            $"DELETE FROM held_names WHERE identity IN ({identities})",
            $"DELETE FROM scores WHERE learner IN ({identities})",
            $"DELETE FROM appearances WHERE learner IN ({identities})",
            $"DELETE FROM schedules WHERE EXISTS (SELECT 1 FROM identities w "
                + $"WHERE w.id IN ({identities}) AND {Standing.IsWith("schedules", "w")})",
            $"DELETE FROM posts WHERE EXISTS (SELECT 1 FROM identities w WHERE w.id IN ({identities}) AND {Standing.IsWith("posts", "w")})",
            $"""
                UPDATE posts SET asker = NULL WHERE asker IS NOT NULL AND EXISTS (
                    SELECT 1 FROM identities w WHERE w.id IN ({identities}) AND w.platform = posts.platform
                        AND w.realm = posts.asker_realm AND w.person = posts.asker)
                """,
            $"DELETE FROM identities WHERE id IN ({identities})",
            "UPDATE forgettings SET times = times + 1",
        ];

    /// <summary>It comes last: what others of the group write under the identity's number goes with it.</summary>
    internal static void Write(LearnerForgotten change, Effect effect, ChangeDraft draft)
    {
        var who = draft.NumberOnly(change.Who);
        draft.Lock(Tables);
        draft.AddLast(OfOne, who);
    }

    private static readonly IReadOnlyList<string> OfOne = Statements(Standing.Learner("$1"));
}
