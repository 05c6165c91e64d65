namespace TeachBot.Storage.Sql;

/// <summary>One statement, as both databases understand it, with its values for <c>$1</c>, <c>$2</c> … in order.</summary>
/// <param name="Text">The SQL.</param>
/// <param name="Values">Strings, longs, or null.</param>
internal sealed record Statement(string Text, params object?[] Values)
{
    /// <summary>
    /// Whether its result is what its first row's first column says, -1 without a row; else it is how many rows it touched.
    /// </summary>
    internal bool Returns { get; init; }

    /// <summary>Whether it reads all there is, so that no bound of time holds for it.</summary>
    internal bool TakesLong { get; init; }
}
