namespace TeachBot.Content.Answering;

/// <summary>Tells what spoke for the best places, in the order in which answering has them.</summary>
internal static class Explaining
{
    internal const int Places = 5;
    private const int Features = 4;

    internal static Explanation Of(Consideration considered, AnswerModel model)
    {
        var scored = Ranking.Score(considered.Candidates, model);
        var ranked = Ranking.Judge(scored, model);
        var best = Ranking.Best(scored).Zip(scored.Scores, (one, score) => (one.Place, one.Features, Score: score)).ToList();
        var first = ranked.Best(model);
        return new Explanation(
            considered.Asked,
            [.. considered.Query.Demands.Select(demand => demand.Name)],
            (first?.Confidence ?? 0, model.Answered),
            (ranked.Candidates.Count > 0 ? model.Nearness(ranked.Decision) : 0, model.Near),
            [
                .. ranked
                    .Candidates.Take(Places)
                    .Select(place => best.Find(one => ReferenceEquals(one.Place, place)))
                    .Select(one => new ExplainedPlace(
                        one.Place.Text,
                        one.Place.Citations.Count > 0 ? one.Place.Citations[0] : null,
                        Of(one.Score, ScorerFeatures.All, one.Place.Features, model.ScoreShares(one.Place.Features)),
                        Of(model.Judge(one.Features), JudgeFeatures.All, one.Features, model.JudgeShares(one.Features)),
                        one.Place == first?.Place
                    )),
            ]
        );
    }

    private static ExplainedNumber Of(double value, IReadOnlyList<(string Name, int Monotone)> names, float[] values, double[] shares) =>
        new(
            value,
            [
                .. shares
                    .Select((share, column) => new FeatureShare(names[column].Name, values[column], share))
                    .Where(share => Math.Abs(share.Share) >= .005)
                    .OrderByDescending(share => Math.Abs(share.Share))
                    .Take(Features),
            ]
        );
}
