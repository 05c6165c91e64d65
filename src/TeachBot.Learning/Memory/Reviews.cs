namespace TeachBot.Learning.Memory;

/// <summary>What is to be asked again.</summary>
public static class Reviews
{
    /// <summary>The most of one day: who was away for a month finds a day's work, not a month's.</summary>
    public const int MostADay = 20;

    /// <summary>
    /// The cards to be asked on a day, in the course's order; of those about one thing only one, and none about what was asked that day
    /// already.
    /// </summary>
    /// <param name="cards">The learner's cards.</param>
    /// <param name="today">The day, where the learner is at home.</param>
    /// <param name="course">The questions that there are, in the course's order, each with what it is about. What is not there any more
    /// is left out; what was done of it stays.</param>
    public static IReadOnlyList<Card> Due(IReadOnlyList<Card> cards, DateOnly today, IEnumerable<(string ItemId, string About)> course)
    {
        var known = cards.ToDictionary(card => card.ItemId, StringComparer.Ordinal);
        var inOrder = course.Where(item => known.ContainsKey(item.ItemId)).Select(item => (Card: known[item.ItemId], item.About)).ToList();
        var asked = inOrder.Where(item => item.Card.Last >= today).Select(item => item.About).ToHashSet(StringComparer.Ordinal);
        var left = MostADay - cards.Count(card => card.Last == today);
        return
        [
            .. inOrder.Where(item => item.Card.Due <= today && asked.Add(item.About)).Take(Math.Max(0, left)).Select(item => item.Card),
        ];
    }

    /// <summary>The first day after today on which something is due; null where nothing ever is.</summary>
    public static DateOnly? Next(IReadOnlyList<Card> cards, DateOnly today, IEnumerable<string> course)
    {
        var items = course.ToHashSet(StringComparer.Ordinal);
        var days = cards.Where(card => items.Contains(card.ItemId)).Select(card => card.Due > today ? card.Due : today.AddDays(1)).ToList();
        return days.Count == 0 ? null : days.Min();
    }
}
