using System.CommandLine;
using TeachBot.Content.Questions.Exchange.Json;
using TeachBot.Host.Output;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary><c>questions</c>: all that can be asked, with keys and reasons.</summary>
internal static class QuestionsCommand
{
    internal static Command Create(Wording wording)
    {
        var json = new Option<bool>("--json") { Description = wording.Help.Json };
        var explain = new Option<bool>("--explain") { Description = wording.Help.Explain };
        var content = ContentOption.Create(wording);
        var command = new Command("questions", wording.Help.Bank) { content, json, explain };
        command.SetAction(parsed =>
        {
            var bank = ContentOption.Load(parsed.GetValue(content), wording).Questions;
            if (parsed.GetValue(json))
            {
                Console.WriteLine(
                    parsed.GetValue(explain) ? JsonFormat.Explain(bank) : new JsonFormat().Write(bank.Questions).Text.TrimEnd()
                );
                return ExitCodes.Success;
            }

            var text = new BankText(wording, Console.Out);
            text.Print(bank);
            if (parsed.GetValue(explain))
            {
                text.Explain(bank);
            }

            return ExitCodes.Success;
        });
        return command;
    }
}
