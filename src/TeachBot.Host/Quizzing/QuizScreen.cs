using System.Globalization;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Picking;
using TeachBot.Host.Output;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Quizzing;

/// <summary>What the quiz shows, as plain lines: the same to a person and to a pipe.</summary>
internal sealed class QuizScreen(Wording wording, TextWriter output)
{
    private readonly QuizWording _quiz = wording.Quiz;

    internal void Line(string text = "") => output.WriteLine(PrintableText.Of(text));

    internal void Say(string format, params object[] arguments) => Line(string.Format(CultureInfo.InvariantCulture, format, arguments));

    /// <summary>What asks for an answer, on the line that it is typed in.</summary>
    internal void Ask(QuestionForm form)
    {
        output.Write(
            form switch
            {
                QuestionForm.SingleChoice => _quiz.AskOne,
                QuestionForm.MultipleChoice => _quiz.AskSeveral,
                QuestionForm.Matching => _quiz.AskPairs,
                QuestionForm.Ordering => _quiz.AskOrder,
                _ => _quiz.AskTyped,
            }
        );
        output.Flush();
    }

    internal void Question(PaperQuestion asked, int number, int count)
    {
        var question = asked.Question;
        Line();
        Say(_quiz.Number, number, count, question.Prompt);
        if (question.Figure is { } figure)
        {
            Say(_quiz.Figure, figure.Source);
        }

        for (var i = 0; i < question.Options.Count; i++)
        {
            Line($"  {i + 1}. {question.Options[i].Text}");
        }

        for (var i = 0; i < asked.Matches.Count; i++)
        {
            Line($"  {ResponsePairs.Label(i)}. {asked.Matches[i]}");
        }
    }

    internal void Verdict(PaperQuestion asked, QuizResponse response, Marking marking)
    {
        Line(
            marking.Mark switch
            {
                Mark.Right => _quiz.Right,
                Mark.Partly => _quiz.Partly,
                _ => _quiz.Wrong,
            }
        );
        Note(marking);
        var question = asked.Question;
        if (question.Form is QuestionForm.SingleChoice or QuestionForm.MultipleChoice)
        {
            Reasons(question, response.Chosen, _quiz.Chosen);
        }

        if (marking.Mark != Mark.Right)
        {
            Key(question, response);
        }

        if (question.Explanation.Length > 0 && !question.Options.Any(option => option.IsCorrect && option.Reason == question.Explanation))
        {
            Say(_quiz.Explanation, question.Explanation);
        }

        Line(CitationText.Plain(question.Citation, wording.Chat.Ask));
    }

    /// <summary>What the judge noticed in a typed answer.</summary>
    internal void Note(Marking marking)
    {
        if (marking.Judged is { } judged && TypedNote.Of(judged, _quiz) is { } note)
        {
            Line($"  {note}");
        }
    }

    /// <summary>What would have been right, as far as it was not given.</summary>
    private void Key(Question question, QuizResponse response)
    {
        switch (question.Form)
        {
            case QuestionForm.Typed:
                Say(_quiz.KeyTyped, string.Join(_quiz.Or, question.Answers));
                break;
            case QuestionForm.Matching:
                foreach (var (option, given) in response.Chosen.Zip(response.Matches).Where(pair => pair.First.Match != pair.Second))
                {
                    Say(_quiz.KeyPair, option.Text, option.Match!, given);
                }

                break;
            case QuestionForm.Ordering:
                Say(
                    _quiz.KeyTyped,
                    string.Join(_quiz.Then, question.Options.OrderBy(option => option.Position).Select(option => option.Text))
                );
                break;
            default:
                Reasons(question, question.Options.Where(option => option.IsCorrect && !response.Chosen.Contains(option)), _quiz.KeyOption);
                break;
        }
    }

    private void Reasons(Question question, IEnumerable<QuestionOption> options, string format)
    {
        foreach (var option in options)
        {
            Say(format, question.Options.ToList().IndexOf(option) + 1, option.Text);
            if (option.Reason.Length > 0)
            {
                Line($"    {option.Reason}");
            }
        }
    }
}
