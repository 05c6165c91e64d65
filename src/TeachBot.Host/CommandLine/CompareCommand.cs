using System.CommandLine;
using TeachBot.Host.Output;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary><c>compare NAME NAME…</c>.</summary>
internal static class CompareCommand
{
    internal static Command Create(Wording wording)
    {
        var names = NoOption.Refuse(
            new Argument<string[]>("NAME") { Description = wording.Help.Names, Arity = ArgumentArity.OneOrMore },
            wording
        );
        var json = new Option<bool>("--json") { Description = wording.Help.Json };
        var content = ContentOption.Create(wording);
        var command = new Command("compare", wording.Help.Compare) { names, content, json };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(names)!;
            if (asked.Length < 2)
            {
                throw new UsageException(wording.Errors.CompareNeedsTwo);
            }

            if (asked.Select(name => QuestionCheck.Problem(name, wording)).FirstOrDefault(problem => problem is not null) is { } problem)
            {
                throw new UsageException(problem);
            }

            var answer = ContentOption.Load(parsed.GetValue(content), wording).Compare(asked);
            if (answer.Comparison is not { } comparison)
            {
                throw new UsageException(AnswerText.Plain(answer, wording));
            }

            if (comparison.Concepts.Count < 2)
            {
                throw new UsageException(wording.Errors.CompareNeedsTwo);
            }

            if (parsed.GetValue(json))
            {
                Console.WriteLine(ComparisonJson.Serialize(comparison));
            }
            else
            {
                TerminalAnswer.Print(answer, wording, Console.Out);
            }

            return ExitCodes.Success;
        });
        return command;
    }
}
