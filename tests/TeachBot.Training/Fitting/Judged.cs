using TeachBot.Content.Answering;
using TeachBot.Training.Asking;

namespace TeachBot.Training.Fitting;

/// <summary>A question with its places as a model ranks them, and how sure the model is of the first.</summary>
internal sealed record Judged
{
    public required Asked Asked { get; init; }

    /// <summary>The best place; null where none is considered.</summary>
    public Candidate? Best { get; private init; }

    /// <summary>The places in order.</summary>
    public required Ranked Ranked { get; init; }

    /// <summary>What is shown where the best is no answer.</summary>
    public IReadOnlyList<Candidate> Near => Ranked.Near;

    /// <summary>The columns of <see cref="DecisionFeatures"/> for the first place.</summary>
    public float[] Features => Ranked.Decision;

    /// <summary>How likely that is right.</summary>
    public double Confidence { get; private init; }

    /// <summary>How likely the answer is among those near.</summary>
    public double Nearness { get; private init; }

    /// <summary>Whether that is enough to be an answer.</summary>
    public bool IsAnswered { get; private init; }

    /// <summary>Whether it is none, but those near are shown.</summary>
    public bool IsNear { get; private init; }

    public Question Question => Asked.Question;

    public bool IsRight => Best is not null && Question.IsRight(Best);

    /// <summary>Whether the answer is among those near.</summary>
    public bool HasNear => Question.IsAnswerable && Near.Any(Question.IsThere);

    public bool IsThere => Best is not null && Question.IsThere(Best);

    /// <summary>What a whole model makes of a question.</summary>
    public static Judged By(AnswerModel model, Asked asked) => Of(model, asked, Ranking.Of(asked.Candidates, model));

    /// <summary>What a model makes of places that another has scored.</summary>
    public static Judged By(AnswerModel model, ScoredPlaces scored) => Of(model, scored.Asked, Ranking.Judge(scored.Scored, model));

    private static Judged Of(AnswerModel model, Asked asked, Ranked ranked) =>
        new Judged { Asked = asked, Ranked = ranked }.JudgedBy(model);

    /// <summary>The same places, by how sure another model is.</summary>
    public Judged JudgedBy(AnswerModel model)
    {
        var best = Ranked.Best(model);
        return (
            this with
            {
                Best = best?.Place,
                Confidence = best?.Confidence ?? 0,
                Nearness = best is not null ? model.Nearness(Features) : 0,
            }
        ).Within(model.Answered, model.Near);
    }

    /// <summary>The same with other thresholds.</summary>
    public Judged Within(double answered, double near) =>
        this with
        {
            IsAnswered = Best is not null && Confidence >= answered,
            IsNear = Best is not null && Confidence < answered && Nearness >= near,
        };
}
