using System.CommandLine;
using TeachBot.Host.Output;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary><c>topics</c>: what can be asked about.</summary>
internal static class TopicsCommand
{
    internal static Command Create(Wording wording)
    {
        var json = new Option<bool>("--json") { Description = wording.Help.Json };
        var content = ContentOption.Create(wording);
        var command = new Command("topics", wording.Help.Topics) { content, json };
        command.SetAction(parsed =>
        {
            var course = ContentOption.Load(parsed.GetValue(content), wording);
            Console.WriteLine(parsed.GetValue(json) ? TopicsJson.Serialize(course) : TopicsText.Plain(course, wording));
            return ExitCodes.Success;
        });
        return command;
    }
}
