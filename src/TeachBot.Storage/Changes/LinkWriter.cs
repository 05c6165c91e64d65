using TeachBot.Core.Effects;
using TeachBot.Learning.People;
using TeachBot.Storage.Sql;
using TeachBot.Storage.Writing;

namespace TeachBot.Storage.Changes;

/// <summary>
/// Writes links: the identities of both learners are one's from then on. Attempts keep the identity that made them; what follows from them is made anew for the learner, last, since
/// the group may hold answers of theirs.
/// </summary>
internal static class LinkWriter
{
    private const string Join = """
        UPDATE identities SET learner = (SELECT COALESCE(learner, id) FROM identities WHERE id = $1)
        WHERE COALESCE(learner, id) = (SELECT COALESCE(learner, id) FROM identities WHERE id = $2)
        AND COALESCE(learner, id) <> (SELECT COALESCE(learner, id) FROM identities WHERE id = $1)
        """;

    /// <summary>The identities that stood for learners before.</summary>
    private const string Joined = $"SELECT id FROM identities WHERE COALESCE(learner, id) = {Scores.Learner} AND learner IS NOT NULL";

    /// <summary>Who was hidden as one is hidden as both; of two nicknames the first one's stays.</summary>
    private const string JoinAppearances = $"""
        INSERT INTO appearances (learner, is_hidden, nickname) SELECT {Scores.Learner}, is_hidden, nickname FROM appearances WHERE learner IN ({Joined})
        ON CONFLICT (learner) DO UPDATE SET is_hidden = CASE WHEN excluded.is_hidden = 1 THEN 1 ELSE appearances.is_hidden END,
        nickname = CASE WHEN appearances.nickname = '' THEN excluded.nickname ELSE appearances.nickname END
        """;

    private const string DropAppearances = $"DELETE FROM appearances WHERE learner IN ({Joined})";
    private const string DropScores = $"DELETE FROM scores WHERE learner = {Scores.Learner} OR learner IN ({Joined})";
    private static readonly string Count = Scores.Counted($"AND COALESCE(i.learner, i.id) = {Scores.Learner}");

    internal static void Write(IdentitiesLinked change, Effect effect, ChangeDraft draft)
    {
        var (one, other) = (draft.Number(change.One), draft.Number(change.Other));
        draft.Add(Join, one, other);
        draft.Share(rows => rows.AddLast([.. draft.Locking(Scores.Table), .. new[] { JoinAppearances, DropAppearances, DropScores, Count }.Select(sql => new Statement(sql, one))]));
    }
}
