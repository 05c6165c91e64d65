namespace TeachBot.Content.Answering;

/// <summary>
/// Puts places in order. All are scored, less what their length costs a reader; the best ten are then judged once more, with an eye on
/// how they stand to each other.
/// </summary>
internal static class Ranking
{
    private const int Short = 150;
    private const int Long = 450;
    private const double PerCharacter = .0008;
    private const double TooLong = 3;
    private const int Judged = 10;

    /// <summary>All places, best first.</summary>
    internal static Ranked Of(IReadOnlyList<Candidate> candidates, AnswerModel model) => Judge(Score(candidates, model), model);

    /// <summary>Orders places by their scores; among equals, the earlier comes first.</summary>
    internal static Scored Score(IReadOnlyList<Candidate> candidates, AnswerModel model)
    {
        var scores = candidates.Select(candidate => model.Score(candidate.Features) - Cost(candidate.Text.Length)).ToList();
        var order = Enumerable.Range(0, scores.Count).OrderByDescending(place => scores[place]).ToList();
        return new Scored([.. order.Select(place => candidates[place])], [.. order.Select(place => scores[place])]);
    }

    /// <summary>What is judged: the columns of <see cref="JudgeFeatures"/> for each of the best.</summary>
    internal static IEnumerable<(Candidate Place, float[] Features)> Best(Scored scored) =>
        scored.Places.Take(Judged).Select((place, at) => (place, JudgeFeatures.Of(scored, at)));

    /// <summary>Orders the best of them by how they are judged.</summary>
    internal static Ranked Judge(Scored scored, AnswerModel model)
    {
        var best = Best(scored)
            .Select(one => (one.Place, one.Features, Judgement: model.Judge(one.Features)))
            .OrderByDescending(one => one.Judgement)
            .ToList();
        return new Ranked
        {
            Candidates = [.. best.Select(one => one.Place), .. scored.Places.Skip(Judged)],
            Decision = best is [var first, .. var rest]
                ? DecisionFeatures.Of(first.Features, first.Judgement, rest is [var second, ..] ? second.Judgement : JudgeFeatures.Nothing)
                : [],
        };
    }

    private static double Cost(int length) => PerCharacter * Math.Max(0, length - Short) + (length > Long ? TooLong : 0);
}
