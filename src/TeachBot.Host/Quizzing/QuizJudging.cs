using TeachBot.Content.Knowledge;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Judging;

namespace TeachBot.Host.Quizzing;

/// <summary>Hands what was entered in the terminal to the judge of the course.</summary>
internal sealed class QuizJudging(KnowledgeModel knowledge)
{
    private readonly QuestionJudge _judge = new(knowledge);

    internal Marking Judge(Question question, QuizResponse response)
    {
        string[] ids = [.. response.Chosen.Select(option => option.Id)];
        GivenAnswer given = question.Form switch
        {
            QuestionForm.Typed => new TypedAnswer(response.Text, response.WasNearly),
            QuestionForm.Matching => new MatchedOptions([
                .. response.Chosen.Zip(
                    response.Matches,
                    (option, match) => (option.Id, question.Options.First(other => other.Match == match).Id)
                ),
            ]),
            QuestionForm.Ordering => new OrderedOptions(ids),
            _ => new ChosenOptions(ids),
        };
        var judged = _judge.Judge(question, given);
        var mark = judged.Verdict switch
        {
            Verdict.Right => Mark.Right,
            Verdict.Partly => Mark.Partly,
            Verdict.Nearly => Mark.Nearly,
            _ => Mark.Wrong,
        };
        return new Marking(mark, judged.Credit) { Judged = judged };
    }
}
