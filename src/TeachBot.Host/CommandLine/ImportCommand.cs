using System.CommandLine;
using System.Globalization;
using TeachBot.Content.Questions.Exchange;
using TeachBot.Content.Questions.Exchange.Authored;
using TeachBot.Host.Output;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary>
/// <c>import FILE</c>: other programs' questions as a teacher would have written them; what is left behind is named on standard error.
/// </summary>
internal static class ImportCommand
{
    internal static Command Create(Wording wording)
    {
        string[] names = [.. QuestionFormats.Read.Select(reader => reader.Name)];
        var file = new Argument<string>("FILE") { Description = wording.Help.File };
        var format = new Option<string>("--format") { Description = wording.Help.ImportFormat, HelpName = string.Join('|', names) };
        format.AcceptOnlyFromAmong(names);
        var output = new Option<string>("--output") { Description = wording.Help.Output, HelpName = "FILE" };
        var command = new Command("import", wording.Help.Import) { file, format, output };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            var imported = QuestionImporter.Read(
                path,
                QuestionFormats.Read.FirstOrDefault(reader => reader.Name == parsed.GetValue(format))
            );
            if (imported.Questions.Count > 0)
            {
                OutputFile.Write(parsed.GetValue(output), AuthoredMarkdown.Write(imported.Questions), keeps: true, wording);
            }

            var commas = imported
                .Questions.Where(question => AuthoredMarkdown.Unheld(question).Any())
                .Select(question => new ImportProblem(ImportFault.Comma, question.Line, question.Prompt));
            foreach (var problem in imported.Problems.Concat(commas).OrderBy(problem => problem.Line))
            {
                Console.Error.WriteLine(Describe(problem, path, wording.Bank));
            }

            Console.Error.WriteLine(string.Format(CultureInfo.InvariantCulture, wording.Bank.Imported, imported.Questions.Count));
            return imported.Questions.Count > 0 ? ExitCodes.Success : ExitCodes.Content;
        });
        return command;
    }

    private static string Describe(ImportProblem problem, string path, BankWording wording)
    {
        var place = string.Concat(
            (problem.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{path}:{problem.Line}") : path).Select(c =>
                char.IsControl(c) ? '?' : c
            )
        );
        return $"{place}: {string.Format(CultureInfo.InvariantCulture, wording.ImportFaults[problem.Fault.ToString()], problem.Name)}";
    }
}
