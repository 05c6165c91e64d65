namespace TeachBot.Training.Fitting;

/// <summary>Where confidence parts answers from places that are only near, and these from nothing.</summary>
internal static class Thresholds
{
    /// <summary>So high that at most this share of the questions that the notes don't answer is answered.</summary>
    public static double Answered(IEnumerable<Judged> judged, double share)
    {
        var sure = Unanswerable(judged).Select(one => one.Confidence).Order().ToList();
        return Between(sure, sure.Count - (int)(share * sure.Count));
    }

    /// <summary>So high that at least this share of them gets nothing.</summary>
    public static double Near(IEnumerable<Judged> judged, double share)
    {
        var near = Unanswerable(judged).Select(one => one.Nearness).Order().ToList();
        return Between(near, (int)Math.Ceiling(share * near.Count));
    }

    /// <summary>The same rows, with thresholds that fit them.</summary>
    public static IEnumerable<Judged> Fitting(IReadOnlyList<Judged> judged, double answered, double nothingNear)
    {
        var (right, near) = (Answered(judged, answered), Near(judged, nothingNear));
        return judged.Select(one => one.Within(right, near));
    }

    private static IEnumerable<Judged> Unanswerable(IEnumerable<Judged> judged) => judged.Where(one => !one.Question.IsAnswerable);

    /// <summary>Above the first of them, below the rest.</summary>
    private static double Between(List<double> sure, int first) =>
        first == 0 ? 0
        : first >= sure.Count ? sure[^1] + 1e-6
        : (sure[first - 1] + sure[first]) / 2;
}
