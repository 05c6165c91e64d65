namespace TeachBot.Content.Questions.Judging;

/// <summary>Judges the answers of one <see cref="QuestionForm"/>. Never throws on what a learner gave.</summary>
internal interface IFormJudge
{
    QuestionForm Form { get; }

    Judgement Judge(Question question, GivenAnswer given);
}
