using TeachBot.Content.Asking;
using TeachBot.Content.Knowledge;
using TeachBot.Core.Text;

namespace TeachBot.Content.Answering;

/// <summary>
/// Answers a question in three tiers: what a place of the notes says, where the model is sure of it; the places nearest to it, where it
/// is not; or that the notes do not say it. Holds no state between questions; safe for concurrent use.
/// </summary>
internal sealed class Responder(KnowledgeModel knowledge, AnswerEngine engine, Considering considering, AnswerModel model)
{
    /// <summary>Answers a question.</summary>
    /// <param name="question">As typed.</param>
    /// <param name="before">The question before it in the same conversation; null for none.</param>
    internal Answer Answer(string question, string? before)
    {
        if ((engine.Chat(question) ?? engine.Refused(question)) is { } settled)
        {
            return settled;
        }

        var considered = considering.Consider(question, before);
        var ranked = Ranking.Of(considered.Candidates, model);
        var best = ranked.Best(model);
        var answer =
            best is { } found && found.Confidence >= model.Answered
                ? AnswerOf(found.Place, considered.Query)
                : engine.Miss(considered.Asked) with
                {
                    Near =
                        ranked.Candidates.Count > 0 && model.Nearness(ranked.Decision) >= model.Near
                            ? [.. ranked.Near.Select(place => new Quoted(place.Text, place.Citations[0]))]
                            : [],
                };
        return answer with { Asked = considered.Asked, LeansOnLast = FollowUp.Leans(question), Confidence = best?.Confidence ?? 0 };
    }

    private Answer AnswerOf(Candidate place, Query query)
    {
        if (place.Drafted is { } drafted)
        {
            return drafted.Answer;
        }

        var subject =
            (query.Topic is { } topic ? knowledge.Find(JapaneseText.Key(topic)) : null)
            ?? (place.Unit?.Subject is { } named ? knowledge.Find(JapaneseText.Key(named)) : null)
            ?? place.Concept;
        return new Answer
        {
            Kind = query.Demands[0].Kind,
            Statements = place.Statements(),
            Subject = subject,
            Figures = [.. FiguresOf(place)],
            FollowUps = engine.FollowUpsOn(subject),
        };
    }

    /// <summary>The pictures on the lines that are quoted.</summary>
    private IEnumerable<NotedFigure> FiguresOf(Candidate place) =>
        knowledge.Figures.Where(figure =>
            figure.Fact.Section == place.Section
            && place.Citations.Any(citation => Math.Abs(citation.Line - figure.Fact.Citation.Line) <= 1)
        );
}
