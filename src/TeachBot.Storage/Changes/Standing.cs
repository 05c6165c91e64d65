namespace TeachBot.Storage.Changes;

/// <summary>SQL that several writers and readers share.</summary>
internal static class Standing
{
    /// <summary>
    /// The choices of the session <c>$1</c>, those with <c>place_in_time</c> 1 being what stands: of a learner's several identities the
    /// last counts.
    /// </summary>
    internal const string Choices = """
        SELECT c.*, ROW_NUMBER() OVER (PARTITION BY c.item, COALESCE(l.learner, c.identity) ORDER BY c.at DESC, c.identity) AS place_in_time
        FROM choices c LEFT JOIN identities l ON l.id = c.identity AND l.learner IS NOT NULL WHERE c.session = $1
        """;

    /// <summary>1 where an item is new to the learner of an identity, on whatever platform the earlier attempt was.</summary>
    internal static string IsFirst(string identity, string item) =>
        $"CASE WHEN EXISTS (SELECT 1 FROM attempts earlier WHERE earlier.item = {item} "
        + $"AND earlier.identity IN ({Learner(identity)})) THEN 0 ELSE 1 END";

    /// <summary>
    /// Whether a row of a table is about the direct conversation with an identity, as <see cref="Core.Chat.ChannelRef.With"/> names it.
    /// </summary>
    internal static string IsWith(string table, string identity) =>
        $"{table}.platform = {identity}.platform "
        + $"AND {table}.channel = '@' || {identity}.person AND {identity}.realm IN ('', {table}.workspace)";

    /// <summary>All identities of the learner who has one.</summary>
    internal static string Learner(string identity) =>
        $"SELECT id FROM identities WHERE COALESCE(learner, id) = (SELECT COALESCE(learner, id) FROM identities WHERE id = {identity})";
}
