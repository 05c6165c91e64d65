using TeachBot.Content.Answering;
using TeachBot.Training.Asking;

namespace TeachBot.Training.Fitting;

/// <summary>A question with its places as a model scores them.</summary>
internal sealed record ScoredPlaces(Asked Asked, Scored Scored)
{
    public static ScoredPlaces By(AnswerModel model, Asked asked) => new(asked, Ranking.Score(asked.Candidates, model));
}
