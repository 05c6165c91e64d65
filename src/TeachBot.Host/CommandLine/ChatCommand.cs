using System.CommandLine;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.CommandLine;

/// <summary><c>chat</c>: the whole bot in the terminal, until who types leaves.</summary>
internal static class ChatCommand
{
    internal const string Name = "chat";

    internal static Command Create(Wording wording)
    {
        var content = ContentOption.Create(wording);
        var command = new Command(Name, wording.Help.Chat) { content };
        command.SetAction(parsed =>
            TerminalBot.RunAsync(
                ContentOption.Load(parsed.GetValue(content), wording),
                wording,
                async session =>
                {
                    await session.ChatAsync();
                    return ExitCodes.Success;
                }
            )
        );
        return command;
    }
}
