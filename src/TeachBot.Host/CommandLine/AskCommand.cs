using System.CommandLine;
using TeachBot.Content;
using TeachBot.Content.Answering;
using TeachBot.Host.Output;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary><c>ask QUESTION</c> and <c>ask --batch FILE</c>.</summary>
internal static class AskCommand
{
    internal static Command Create(Wording wording)
    {
        var question = NoOption.Refuse(
            new Argument<string[]>("QUESTION") { Description = wording.Help.Question, Arity = ArgumentArity.ZeroOrMore },
            wording
        );
        var batch = new Option<string>("--batch") { Description = wording.Help.Batch, HelpName = "FILE|-" };
        var json = new Option<bool>("--json") { Description = wording.Help.Json };
        var weights = new Option<string>("--weights") { Description = wording.Help.Weights, HelpName = "FILE" };
        var explain = new Option<bool>("--explain") { Description = wording.Help.ExplainAnswer };
        var content = ContentOption.Create(wording);
        var command = new Command("ask", wording.Help.Ask) { question, content, batch, json, explain, weights };
        command.SetAction(parsed =>
        {
            var model = parsed.GetValue(weights) is { } other ? WeightsFile.Read(other, wording) : null;
            var asked = string.Join(' ', parsed.GetValue(question) ?? []);
            if (parsed.GetValue(explain) && (parsed.GetValue(json) || parsed.GetValue(batch) is not null))
            {
                throw new UsageException(wording.Errors.ExplainAlone);
            }

            if (parsed.GetValue(batch) is { } file)
            {
                return Batch(file, asked, parsed.GetValue(json), parsed.GetValue(content), model, wording);
            }

            var problem = QuestionCheck.Problem(asked, wording);
            if (problem is not null)
            {
                throw new UsageException(problem);
            }

            var course = ContentOption.Load(parsed.GetValue(content), wording);
            var answers = course.AnswerInTurn(asked, model: model);
            if (parsed.GetValue(json))
            {
                Console.WriteLine(AnswerJson.Serialize(answers, wording));
            }
            else
            {
                TerminalAnswer.Print(answers, isMore: Course.QuestionsIn(asked).Count > answers.Count, wording, Console.Out);
                if (parsed.GetValue(explain))
                {
                    ExplanationText.Print(
                        answers.Select(one => course.Explain(one.Answer.Asked.Length > 0 ? one.Answer.Asked : one.Question, model: model)),
                        wording,
                        Console.Out
                    );
                }
            }

            return ExitCodes.Success;
        });
        return command;
    }

    private static int Batch(string file, string asked, bool json, string? directory, AnswerModel? model, Wording wording)
    {
        if (asked.Length > 0 || !json)
        {
            throw new UsageException(asked.Length > 0 ? wording.Errors.BatchAndQuestion : wording.Errors.BatchNeedsJson);
        }

        var lines = BatchFile.Read(file, wording);
        var course = ContentOption.Load(directory, wording);
        foreach (var line in lines)
        {
            Console.WriteLine(Answer(course, BatchLine.Read(line), model, wording));
        }

        return ExitCodes.Success;
    }

    private static string Answer(Course course, BatchLine? line, AnswerModel? model, Wording wording)
    {
        var problem = line is null
            ? wording.Errors.BatchLineUnreadable
            : QuestionCheck.Problem(line.Question!, wording) ?? (line.Before is { } said ? QuestionCheck.Problem(said, wording) : null);
        if (problem is not null)
        {
            return AnswerJson.Refuse(problem);
        }

        return AnswerJson.Serialize(course.AnswerInTurn(line!.Question!, line.Before, model), wording);
    }
}
