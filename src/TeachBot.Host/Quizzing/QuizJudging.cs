using TeachBot.Content.Questions;
using TeachBot.Core.Text;

namespace TeachBot.Host.Quizzing;

/// <summary>Where the quiz asks for verdicts: typed answers by their folded key, all others right as a whole or not.</summary>
internal static class QuizJudging
{
    internal static Marking Judge(Question question, QuizResponse response)
    {
        var isRight = question.Form switch
        {
            QuestionForm.Typed => question.Answers.Any(answer => JapaneseText.Key(answer) == JapaneseText.Key(response.Text)),
            QuestionForm.Matching => response.Chosen.Select(option => option.Match).SequenceEqual(response.Matches),
            QuestionForm.Ordering => response.Chosen.Select(option => option.Position).SequenceEqual(question.Options.Select(option => option.Position).Order()),
            _ => response.Chosen.Count == question.Options.Count(option => option.IsCorrect) && response.Chosen.All(option => option.IsCorrect),
        };
        return isRight ? new Marking(Mark.Right, 1) : new Marking(Mark.Wrong, 0);
    }
}
