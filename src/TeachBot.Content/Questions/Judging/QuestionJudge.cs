using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions.Judging.Choices;

namespace TeachBot.Content.Questions.Judging;

/// <summary>Judges the answers to a course's questions. Immutable; safe for concurrent use; make one a course.</summary>
public sealed class QuestionJudge
{
    private readonly Dictionary<QuestionForm, IFormJudge> _judges;

    /// <param name="knowledge">The course: its other terms are never taken for a key with a slip.</param>
    public QuestionJudge(KnowledgeModel knowledge) =>
        _judges = new IFormJudge[]
        {
            new SingleChoiceJudge(),
            new MultipleChoiceJudge(),
            new MatchingJudge(),
            new OrderingJudge(),
            new AnswerJudge(knowledge),
        }.ToDictionary(judge => judge.Form);

    /// <summary>What an answer is worth, and why. Any answer has a judgement; one of another form than the question's is wrong.</summary>
    public Judgement Judge(Question question, GivenAnswer given) => _judges[question.Form].Judge(question, given);
}
