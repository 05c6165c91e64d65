using System.CommandLine;
using TeachBot.Content.Checking;
using TeachBot.Host.Output;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary><c>check [DIR]</c>: what is wrong with the notes; nothing where nothing is.</summary>
internal static class CheckCommand
{
    internal static Command Create(Wording wording)
    {
        var folder = NoOption.Refuse(
            new Argument<string[]>("DIR") { Description = wording.Help.Directory, Arity = ArgumentArity.ZeroOrMore },
            wording
        );
        var questions = new Option<bool>("--questions") { Description = wording.Help.Questions };
        var json = new Option<bool>("--json") { Description = wording.Help.Json };
        var content = ContentOption.Create(wording);
        var command = new Command("check", wording.Help.Check) { folder, questions, content, json };
        command.SetAction(parsed =>
        {
            string[] named =
            [
                .. parsed.GetValue(folder) ?? [],
                .. parsed.GetValue(content) is { } option ? [option] : Array.Empty<string>(),
            ];
            if (named.Length > 1)
            {
                throw new UsageException(wording.Errors.CheckNeedsOne);
            }

            var directory = ContentOption.Directory(named.FirstOrDefault());
            var report = Checker.Check(directory, parsed.GetValue(questions));
            var text = new FindingText(directory, wording);
            if (parsed.GetValue(json))
            {
                Console.WriteLine(CheckJson.Serialize(report, text));
            }
            else
            {
                CheckText.Print(report, text, wording.Checks, Console.Out);
            }

            return report.Findings.Any(finding => finding.Severity == Severity.Error) ? ExitCodes.Faulty : ExitCodes.Success;
        });
        return command;
    }
}
