namespace TeachBot.Training.Fitting;

/// <summary>Courses in groups, so that each is judged by what was learned from the others.</summary>
internal static class Fold
{
    /// <summary>How many there are.</summary>
    public const int Count = 6;

    /// <summary>In which fold each course is: drawn by lot, always the same.</summary>
    public static IReadOnlyDictionary<string, int> Of(IEnumerable<string> courses)
    {
        var names = courses.Distinct().Order(StringComparer.Ordinal).ToArray();
        new Random(0).Shuffle(names);
        return names.Select((name, at) => (name, at % Count)).ToDictionary();
    }

    /// <summary>What models say that were fitted without the course that something is of.</summary>
    public static IReadOnlyList<TResult> Apart<TItem, TModel, TResult>(
        IReadOnlyList<TItem> items,
        Func<TItem, string> course,
        Func<IReadOnlyList<TItem>, TModel> fit,
        Func<TModel, TItem, TResult> say
    )
    {
        var folds = Of(items.Select(course));
        var said = new TResult[items.Count];
        Parallel.For(
            0,
            Count,
            fold =>
            {
                var model = fit([.. items.Where(item => folds[course(item)] != fold)]);
                for (var at = 0; at < items.Count; at++)
                {
                    if (folds[course(items[at])] == fold)
                    {
                        said[at] = say(model, items[at]);
                    }
                }
            }
        );
        return said;
    }
}
