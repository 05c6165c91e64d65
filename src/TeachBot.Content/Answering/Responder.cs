using TeachBot.Content.Asking;
using TeachBot.Content.Knowledge;
using TeachBot.Content.Reading;
using TeachBot.Core.Text;

namespace TeachBot.Content.Answering;

/// <summary>
/// Answers a question in three tiers: what a place of the notes says, where the model is sure of it; the places nearest to it, where it
/// is not; or that the notes do not say it. Holds no state between questions; safe for concurrent use.
/// </summary>
internal sealed class Responder
{
    private readonly KnowledgeModel _knowledge;
    private readonly Lazy<Considering> _considering;

    internal Responder(KnowledgeModel knowledge)
    {
        (_knowledge, Structure) = (knowledge, new StructuralAnswers(knowledge));
        _considering = new Lazy<Considering>(() => new Considering(knowledge, Structure));
    }

    /// <summary>What the notes' structure alone tells.</summary>
    internal StructuralAnswers Structure { get; }

    /// <summary>Answers a question.</summary>
    /// <param name="question">As typed; at most <see cref="ContentLimits.QuestionLength"/> units.</param>
    /// <param name="before">The question before it in the same conversation; null for none.</param>
    /// <param name="model">Weights other than those that ship with the bot; null for these.</param>
    internal Answer Answer(string question, string? before = null, AnswerModel? model = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(question.Length, ContentLimits.QuestionLength, nameof(question));
        model ??= AnswerModel.Shipped;
        var inquiry = Structure.Read(question);
        if (Settled(inquiry) is { } settled)
        {
            return settled;
        }

        var considered = Consider(question, before, inquiry);
        var ranked = Ranking.Of(considered.Candidates, model);
        var best = ranked.Best(model);
        var answer =
            best is { } found && found.Confidence >= model.Answered
                ? AnswerOf(found.Place, considered.Query)
                : MissOf(considered.Inquiry, best is not null && model.Nearness(ranked.Decision) >= model.Near ? ranked.Near : []);
        return answer with { Asked = considered.Asked, LeansOnLast = FollowUp.Leans(question), Confidence = best?.Confidence ?? 0 };
    }

    /// <summary>
    /// The same answer as by the shipped weights, without its confidence: what the structure makes certain is not weighed against other
    /// places first, for a check that asks after everything that the notes name.
    /// </summary>
    /// <param name="question">As typed; at most <see cref="ContentLimits.QuestionLength"/> units.</param>
    internal Answer AnswerAlone(string question)
    {
        var inquiry = Structure.Read(question);
        return Settled(inquiry) ?? _considering.Value.Certain(question, inquiry)?.Drafted?.Answer ?? Answer(question);
    }

    /// <summary>The places that may answer a question.</summary>
    internal Consideration Consider(string question, string? before) => Consider(question, before, Structure.Read(question));

    private Consideration Consider(string question, string? before, Inquiry read)
    {
        var asked = before is not null && FollowUp.Leans(question) ? FollowUp.AfterAnother(question, before) : question;
        return _considering.Value.Consider(asked, asked == question ? read : Structure.Read(asked));
    }

    /// <summary>What needs no place to be looked for; null for all else.</summary>
    private Answer? Settled(Inquiry inquiry) => Structure.Chat(inquiry) ?? Structure.Refused(inquiry);

    private Answer MissOf(Inquiry inquiry, IReadOnlyList<Candidate> near) =>
        Structure.Miss(inquiry, near.Select(place => place.Concept).OfType<Term>()) with
        {
            Near = [.. near.Select(place => new Quoted(place.Text, place.Citations[0]))],
        };

    private Answer AnswerOf(Candidate place, Query query)
    {
        if (place.Drafted is { } drafted)
        {
            return drafted.Answer;
        }

        var subject =
            (query.Topic is { } topic ? _knowledge.Find(JapaneseText.Key(topic)) : null)
            ?? (place.Unit?.Subject is { } named ? _knowledge.Find(JapaneseText.Key(named)) : null)
            ?? place.Concept;
        return new Answer
        {
            Kind = query.Demands[0].Kind,
            Statements = place.Statements(),
            Subject = subject,
            Figures = [.. FiguresOf(place)],
            FollowUps = Structure.FollowUpsOn(subject),
        };
    }

    /// <summary>The pictures on the lines that are quoted.</summary>
    private IEnumerable<NotedFigure> FiguresOf(Candidate place) =>
        _knowledge.Figures.Where(figure =>
            figure.Fact.Section == place.Section
            && place.Citations.Any(citation => Math.Abs(citation.Line - figure.Fact.Citation.Line) <= 1)
        );
}
