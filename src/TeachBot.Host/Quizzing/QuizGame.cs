using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Picking;
using TeachBot.Core.Text;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Quizzing;

/// <summary>Plays a paper on a terminal or a pipe: a line an answer, until the paper, the input or the patience of who answers is at its end.</summary>
/// <param name="wording">The language.</param>
/// <param name="judge">Who decides.</param>
/// <param name="input">The answers.</param>
/// <param name="output">Where the quiz is shown.</param>
/// <param name="isTyped">Whether someone types, and so ends the line of the prompt.</param>
internal sealed class QuizGame(
    Wording wording,
    Func<Question, QuizResponse, Marking> judge,
    TextReader input,
    TextWriter output,
    bool isTyped
)
{
    private readonly QuizScreen _screen = new(wording, output);
    private readonly ResponseReader _reader = new(wording.Quiz);

    internal void Play(Paper paper)
    {
        var results = new List<QuizResult>();
        for (var i = 0; i < paper.Questions.Count; i++)
        {
            _screen.Question(paper.Questions[i], i + 1, paper.Questions.Count);
            if (Answer(paper.Questions[i]) is not { } marking)
            {
                _screen.Line();
                _screen.Line(wording.Quiz.Stopped);
                break;
            }

            results.Add(new QuizResult(paper.Questions[i].Question, marking));
        }

        QuizSummary.Print(results, wording, _screen);
    }

    /// <summary>Null where the quiz ends instead.</summary>
    private Marking? Answer(PaperQuestion asked)
    {
        if (Response(asked) is not { } response)
        {
            return null;
        }

        var marking = judge(asked.Question, response);
        if (marking.Mark == Mark.Nearly)
        {
            _screen.Line(wording.Quiz.Nearly);
            if (Response(asked) is not { } second)
            {
                return null;
            }

            response = second with { WasNearly = true };
            marking = judge(asked.Question, response);
            marking = marking.Mark == Mark.Nearly ? marking with { Mark = Mark.Wrong, Points = 0 } : marking;
        }

        _screen.Verdict(asked, response, marking);
        return marking;
    }

    private QuizResponse? Response(PaperQuestion asked)
    {
        while (true)
        {
            _screen.Ask(asked.Question.Form);
            var line = input.ReadLine();
            if (!isTyped || line is null)
            {
                _screen.Line();
            }

            if (line is null || IsEnd(line, asked.Question))
            {
                return null;
            }

            var (response, problem) = _reader.Read(asked, line);
            if (response is not null)
            {
                return response;
            }

            _screen.Line(problem);
        }
    }

    /// <summary>「q」 ends the quiz, unless it is the answer.</summary>
    private static bool IsEnd(string line, Question question) =>
        JapaneseText.Key(line) is "q" or "quit" && !question.Answers.Any(answer => JapaneseText.Key(answer) == JapaneseText.Key(line));
}
