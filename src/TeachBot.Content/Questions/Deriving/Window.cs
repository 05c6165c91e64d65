namespace TeachBot.Content.Questions.Deriving;

/// <summary>
/// The part of a long list that is looked at for something in it, so that what is done for each of a list grows with the list and not
/// with its square.
/// </summary>
internal static class Window
{
    /// <summary>The <paramref name="most"/> things nearest to a place, in their order; all where there are no more.</summary>
    /// <param name="all">The list.</param>
    /// <param name="at">The place; where it is none of the list's, its beginning or end.</param>
    /// <param name="most">How many.</param>
    internal static IEnumerable<T> Around<T>(IReadOnlyList<T> all, int at, int most)
    {
        var from = Math.Clamp(at - (most / 2), 0, Math.Max(0, all.Count - most));
        for (var i = from; i < Math.Min(all.Count, from + most); i++)
        {
            yield return all[i];
        }
    }
}
