using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;

namespace TeachBot.Commands.Handling;

/// <summary>A command. It returns what is to be said; it never sends.</summary>
internal interface ICommand
{
    /// <summary>What platforms register.</summary>
    CommandSpec Spec { get; }

    /// <summary>Runs it.</summary>
    ValueTask<Outcome> RunAsync(CommandInvoked invoked, Room room, CancellationToken cancellation);
}
