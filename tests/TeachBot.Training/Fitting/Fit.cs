using TeachBot.Content.Answering;
using TeachBot.Training.Asking;

namespace TeachBot.Training.Fitting;

/// <summary>Trains a model on questions.</summary>
internal static class Fit
{
    private const double FalseAnswers = .04;
    private const double NothingNear = .55;

    // How much a place counts beside another of its question: what is short is liked better, and of the best mostly the first matters.
    private const int ShortText = 200;
    private const float LongText = .5f;
    private const float OtherThanFirst = .5f;

    private static readonly Forest Scorers = new(
        [.. ScorerFeatures.All],
        110,
        "objective=binary learning_rate=.1 num_leaves=10 min_data_in_leaf=25 lambda_l2=5 max_bin=63"
    );

    private static readonly Forest Judges = new(
        [.. JudgeFeatures.All],
        140,
        "objective=binary learning_rate=.05 num_leaves=8 min_data_in_leaf=20 lambda_l2=5 max_bin=63"
    );

    /// <summary>The whole model. Each step learns from what the step before makes of courses that it doesn't know.</summary>
    public static Weights All(IReadOnlyList<Asked> asked)
    {
        var scored = Fold.Apart(asked, one => one.Course, some => new Weights { Trees = Scorer(some) }.Model, ScoredPlaces.By);
        var ranked = Fold.Apart(scored, one => one.Asked.Course, some => new Weights { Judge = Judge(some) }.Model, Judged.By);
        var judged = Fold.Apart(
            ranked,
            one => one.Asked.Course,
            some => new Weights { Decision = Decision.Fit(some) }.Model,
            (model, one) => one.JudgedBy(model)
        );
        return new Weights
        {
            Trees = Scorer(asked),
            Judge = Judge(scored),
            Decision = Decision.Fit(ranked),
            Answered = Thresholds.Answered(judged, FalseAnswers),
            Near = Thresholds.Near(judged, NothingNear),
        };
    }

    /// <summary>
    /// Trees that tell right places from others. Each question counts as much as another, however many places it has. Questions without a
    /// right place teach nothing about places.
    /// </summary>
    private static IReadOnlyList<string> Scorer(IReadOnlyList<Asked> asked) =>
        Scorers.Train(
            from one in asked
            where one.HasRight
            let right = one.Labels.Count(label => label)
            from place in one.Candidates.Zip(one.Labels)
            select new Example(
                place.First.Features,
                place.Second,
                !place.Second
                    ? 20f / (one.Labels.Count - right)
                    : Math.Min(1, 3f / right) * (place.First.Text.Length <= ShortText ? 1 : LongText)
            )
        );

    /// <summary>Trees that tell, of the best places, the right one, if there is one.</summary>
    private static IReadOnlyList<string> Judge(IReadOnlyList<ScoredPlaces> scored) =>
        Judges.Train(
            from one in scored
            from place in Ranking.Best(one.Scored).Index()
            select new Example(place.Item.Features, one.Asked.Question.IsRight(place.Item.Place), place.Index == 0 ? 1 : OtherThanFirst)
        );
}
