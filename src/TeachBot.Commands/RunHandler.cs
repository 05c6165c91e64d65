using TeachBot.Commands.Handling;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;

namespace TeachBot.Commands;

/// <summary>Buttons that do what a command without options does.</summary>
/// <param name="run">Runs a command.</param>
internal sealed class RunHandler(Func<CommandInvoked, Room, CancellationToken, ValueTask<Outcome>> run) : IChoiceHandler
{
    private static readonly Dictionary<string, string> Nothing = [];

    public string Prefix => Presses.Run;

    public ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, Room room, CancellationToken cancellation) =>
        run(new CommandInvoked(made.Origin, rest, Nothing), room, cancellation);
}
