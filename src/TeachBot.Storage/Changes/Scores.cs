namespace TeachBot.Storage.Changes;

/// <summary>
/// SQL that keeps boards: what each learner knew at the first attempt, in a channel and in its workspace, since the beginning and in the
/// latest week with an answer.
/// Who joins learners, or hides one, keeps others from writing scores until it is committed: they ask for the learner in the statement that
/// writes, so that none adds to a learner who is another's by then.
/// </summary>
internal static class Scores
{
    internal const string Table = "scores";

    private const string Insert = "INSERT INTO scores (learner, board, correct, answered, week, week_correct, week_answered, is_hidden)";

    private const string AndAdd = """
        ON CONFLICT (learner, board) DO UPDATE SET correct = scores.correct + excluded.correct,
        answered = scores.answered + excluded.answered,
        week = CASE WHEN excluded.week > scores.week THEN excluded.week ELSE scores.week END,
        week_correct = CASE WHEN excluded.week > scores.week THEN excluded.week_correct
            WHEN excluded.week = scores.week THEN scores.week_correct + excluded.week_correct ELSE scores.week_correct END,
        week_answered = CASE WHEN excluded.week > scores.week THEN excluded.week_answered
            WHEN excluded.week = scores.week THEN scores.week_answered + excluded.week_answered ELSE scores.week_answered END
        """;

    /// <summary>The learner of an identity, by <c>$1</c>.</summary>
    internal const string Learner = "(SELECT COALESCE(learner, id) FROM identities WHERE id = $1)";

    /// <summary>
    /// Adds to the scores of identity <c>$1</c> on the boards <c>$2</c> and <c>$3</c>: in week <c>$4</c>, <c>$5</c> right answers of
    /// <c>$6</c>.
    /// </summary>
    internal const string Add = $"""
        {Insert} SELECT COALESCE(i.learner, i.id), b.id, $5, $6, $4, $5, $6, COALESCE((SELECT a.is_hidden FROM appearances a
            WHERE a.learner = COALESCE(i.learner, i.id)), 0)
        FROM identities i JOIN places b ON b.id IN ($2, $3) WHERE i.id = $1 AND $7 >= 0 ORDER BY b.id
        {AndAdd}
        """;

    /// <summary>Has the boards of a session's place, <c>$1</c>, exist.</summary>
    internal const string Boards = """
        INSERT INTO places (platform, workspace, channel, thread)
        SELECT p.platform, p.workspace, '', '' FROM sessions s JOIN places p ON p.id = s.place WHERE s.id = $1
        UNION SELECT p.platform, p.workspace, p.channel, '' FROM sessions s JOIN places p ON p.id = s.place WHERE s.id = $1
        ON CONFLICT DO NOTHING
        """;

    /// <summary>Adds all of a learner, or of everybody, as attempts tell.</summary>
    /// <param name="which">Which attempts, <c>a</c>, by identities <c>i</c>; it begins with AND, or is empty.</param>
    /// <remarks>Two identities that were linked later may each have answered an item for the first time: the earlier counts.</remarks>
    internal static string Counted(string which) =>
        $"""
            {Insert} SELECT s.learner, s.board, SUM(s.is_right), COUNT(*), s.latest, SUM(CASE WHEN s.week = s.latest THEN s.is_right
                ELSE 0 END), SUM(CASE WHEN s.week = s.latest THEN 1 ELSE 0 END),
            COALESCE((SELECT a.is_hidden FROM appearances a WHERE a.learner = s.learner), 0)
            FROM (SELECT d.learner, b.id AS board, d.is_right, d.week, MAX(d.week) OVER (PARTITION BY d.learner, b.id) AS latest
                  FROM (SELECT COALESCE(i.learner, i.id) AS learner, a.place, a.is_right, a.week,
                            ROW_NUMBER() OVER (PARTITION BY COALESCE(i.learner, i.id), a.item ORDER BY a.at, a.id) AS place_in_time
                        FROM attempts a JOIN identities i ON i.id = a.identity WHERE a.is_first = 1 {which}) d
                  {OnBoards("d")} WHERE d.place_in_time = 1) s
            GROUP BY s.learner, s.board, s.latest
            """;

    /// <summary>Adds what is new to learners among made attempts.</summary>
    /// <param name="made">Gives identity, place, is_right and is_first.</param>
    /// <param name="week">The value that is the week.</param>
    internal static string AddMade(string made, string week) =>
        $"""
            {Insert} SELECT s.learner, s.board, SUM(s.is_right), COUNT(*), {week}, SUM(s.is_right), COUNT(*), COALESCE((SELECT a.is_hidden
                FROM appearances a WHERE a.learner = s.learner), 0)
            FROM (SELECT COALESCE(i.learner, i.id) AS learner, b.id AS board, m.is_right FROM ({made}) m JOIN identities i
                ON i.id = m.identity {OnBoards(
                "m"
            )} WHERE m.is_first = 1) s
            WHERE s.board > 0 GROUP BY s.learner, s.board ORDER BY s.learner, s.board
            {AndAdd}
            """;

    private static string OnBoards(string attempts) =>
        $"JOIN places p ON p.id = {attempts}.place JOIN places b ON b.platform = p.platform "
        + $"AND b.workspace = p.workspace AND b.thread = '' AND b.channel IN ('', p.channel)";
}
