using TeachBot.Core.Chat;
using TeachBot.Core.Commands;

namespace TeachBot.Commands;

/// <summary>Buttons that do what a command without options does.</summary>
internal sealed class RunHandler(ChatParts parts, Func<string, ICommand?> commandOf) : IChoiceHandler
{
    private static readonly Dictionary<string, string> Nothing = [];

    public string Prefix => Presses.Run;

    public async ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, CancellationToken cancellation)
    {
        if (commandOf(rest) is { } command)
        {
            return await command.RunAsync(new CommandInvoked(made.Origin, rest, Nothing), cancellation).ConfigureAwait(false);
        }

        var room = await parts.Rooms.FindAsync(made.Origin, cancellation).ConfigureAwait(false);
        return Replies.Private(room.Words.Trouble.UnknownChoice);
    }
}
