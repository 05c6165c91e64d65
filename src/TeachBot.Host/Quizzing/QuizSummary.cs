using TeachBot.Content.Questions;
using TeachBot.Host.Output;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Quizzing;

/// <summary>A question that was answered.</summary>
internal sealed record QuizResult(Question Question, Marking Marking);

/// <summary>The score, and the sections to read again: those whose questions were missed.</summary>
internal static class QuizSummary
{
    internal static void Print(IReadOnlyList<QuizResult> results, Wording wording, QuizScreen screen)
    {
        screen.Line();
        if (results.Count == 0)
        {
            screen.Line(wording.Quiz.NoneAnswered);
            return;
        }

        screen.Say(
            wording.Quiz.Score,
            results.Count,
            results.Count(result => result.Marking.Mark == Mark.Right),
            Math.Round(results.Sum(result => result.Marking.Points), 2)
        );
        var missed = results
            .Where(result => result.Marking.Mark != Mark.Right)
            .Select(result => result.Question.Citation)
            .GroupBy(citation => string.Join('\n', citation.Path.Prepend(citation.Lecture)))
            .Select(section => section.MinBy(citation => citation.Line)!)
            .ToList();
        screen.Line(missed.Count > 0 ? wording.Quiz.ReadAgain : wording.Quiz.AllRight);
        foreach (var citation in missed)
        {
            screen.Line("  " + CitationText.Plain(citation, wording.Chat.Ask));
        }
    }
}
