using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;

namespace TeachBot.Commands.Handling;

/// <summary>Handles forms whose id begins with a prefix.</summary>
internal interface IFormHandler
{
    /// <summary>What stands before the first colon of an id.</summary>
    string Prefix { get; }

    /// <summary>Handles a form. What it holds comes from a client: fields may be missing.</summary>
    /// <param name="sent">The form.</param>
    /// <param name="rest">What stands behind the first colon.</param>
    /// <param name="room">Where.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    ValueTask<Outcome> SubmitAsync(FormSubmitted sent, string rest, Room room, CancellationToken cancellation);
}
