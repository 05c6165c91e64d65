namespace TeachBot.Storage.Changes;

/// <summary>SQL that several writers share.</summary>
internal static class Standing
{
    /// <summary>1 where an item is new to the learner of an identity, on whatever platform the earlier attempt was.</summary>
    internal static string IsFirst(string identity, string item) => $"""
        CASE WHEN EXISTS (SELECT 1 FROM attempts earlier WHERE earlier.item = {item} AND earlier.identity IN (
            SELECT id FROM identities WHERE COALESCE(learner, id) = (SELECT COALESCE(learner, id) FROM identities WHERE id = {identity}))) THEN 0 ELSE 1 END
        """;
}
