namespace TeachBot.Storage.Changes;

/// <summary>SQL that has learners who become one, or are one no longer, appear on boards as what they are.</summary>
internal static class LinkedBoards
{
    /// <summary>The identities that stood for learners before they became one with <c>$1</c>.</summary>
    private const string Joined = $"SELECT id FROM identities WHERE COALESCE(learner, id) = {Scores.Learner} AND learner IS NOT NULL";

    /// <summary>The identity that stands for those who are left when <c>$1</c> goes; null where nobody is.</summary>
    private static readonly string Rest =
        $"(SELECT MIN(other.id) FROM identities other WHERE other.id <> $1 AND other.id IN ({Standing.Learner("$1")}))";

    /// <summary>
    /// After <c>$1</c> and others became one. Who was hidden as one is hidden as both; of two nicknames that of <c>$1</c> stays.
    /// </summary>
    internal static readonly string[] Join =
    [
        $"""
            INSERT INTO appearances (learner, is_hidden, nickname) SELECT {Scores.Learner}, is_hidden, nickname FROM appearances
                WHERE learner IN ({Joined})
            ON CONFLICT (learner) DO UPDATE SET is_hidden = CASE WHEN excluded.is_hidden = 1 THEN 1 ELSE appearances.is_hidden END,
            nickname = CASE WHEN appearances.nickname = '' THEN excluded.nickname ELSE appearances.nickname END
            """,
        $"DELETE FROM appearances WHERE learner IN ({Joined})",
        $"DELETE FROM scores WHERE learner = {Scores.Learner} OR learner IN ({Joined})",
        Scores.Counted($"AND COALESCE(i.learner, i.id) = {Scores.Learner}"),
    ];

    /// <summary>
    /// Has <c>$1</c> stand alone: first under one root with the others, so that those are found, then by itself. Both appear as they did
    /// together.
    /// </summary>
    internal static readonly string[] Part =
    [
        $"""
            INSERT INTO appearances (learner, is_hidden, nickname)
            SELECT w.id, a.is_hidden, a.nickname FROM appearances a JOIN identities w ON w.id = $1 OR w.id = {Rest}
                WHERE a.learner = {Scores.Learner}
            ON CONFLICT (learner) DO NOTHING
            """,
        $"DELETE FROM appearances WHERE learner IN ({Standing.Learner("$1")}) AND learner <> $1 AND learner <> {Rest}",
        $"DELETE FROM scores WHERE learner IN ({Standing.Learner("$1")})",
        $"UPDATE identities SET learner = NULLIF({Rest}, id) WHERE id IN ({Standing.Learner("$1")})",
        Scores.Counted($"AND i.id <> $1 AND COALESCE(i.learner, i.id) = {Scores.Learner}"),
        "UPDATE identities SET learner = NULL WHERE id = $1",
        Scores.Counted("AND i.id = $1"),
    ];
}
