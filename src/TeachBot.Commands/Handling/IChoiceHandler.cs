using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;

namespace TeachBot.Commands.Handling;

/// <summary>Handles presses whose id begins with a prefix.</summary>
internal interface IChoiceHandler
{
    /// <summary>What stands before the first colon of an id.</summary>
    string Prefix { get; }

    /// <summary>Whether a press means nothing while no notes can be read; of a command, what its spec says.</summary>
    bool NeedsNotes => this is ICommand { Spec.NeedsNotes: true };

    /// <summary>Handles a press. The id comes from a client: it may be old or forged.</summary>
    /// <param name="made">The press.</param>
    /// <param name="rest">What stands behind the first colon.</param>
    /// <param name="room">Where.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, Room room, CancellationToken cancellation);
}
