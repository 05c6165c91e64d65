using System.CommandLine;
using System.Globalization;
using TeachBot.Content.Questions.Exchange;
using TeachBot.Host.Output;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary><c>export --format …</c>: the questions for other programs; what a format cannot hold is named on standard error.</summary>
internal static class ExportCommand
{
    internal static Command Create(Wording wording)
    {
        string[] names = [.. QuestionFormats.Written.Select(format => format.Name)];
        var format = new Option<string>("--format") { Description = wording.Help.Format, HelpName = string.Join('|', names) };
        format.AcceptOnlyFromAmong(names);
        var file = new Option<string>("--output") { Description = wording.Help.Output, HelpName = "FILE" };
        var content = ContentOption.Create(wording);
        var command = new Command("export", wording.Help.Export) { format, content, file };
        command.SetAction(parsed =>
        {
            var chosen =
                QuestionFormats.Written.FirstOrDefault(each => each.Name == parsed.GetValue(format))
                ?? throw new UsageException(
                    string.Format(CultureInfo.InvariantCulture, wording.Bank.FormatNeeded, string.Join(wording.Bank.Separator, names))
                );
            var exported = chosen.Write(ContentOption.Load(parsed.GetValue(content), wording).Questions.Questions);
            OutputFile.Write(parsed.GetValue(file), exported.Text, keeps: false, wording);
            foreach (var reason in exported.LeftOut.GroupBy(question => question.Reason))
            {
                Console.Error.WriteLine(
                    string.Format(
                        CultureInfo.InvariantCulture,
                        Sentence(reason.Key, wording.Bank),
                        reason.Count(),
                        chosen.Name,
                        string.Join(wording.Bank.Separator, reason.Select(question => question.Id))
                    )
                );
            }

            return ExitCodes.Success;
        });
        return command;
    }

    private static string Sentence(LeftOutReason reason, BankWording wording) =>
        reason switch
        {
            LeftOutReason.Picture => wording.PictureLeftOut,
            LeftOutReason.Sign => wording.SignLeftOut,
            _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "a reason without words"),
        };
}
