using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;

namespace TeachBot.Commands.Daily;

/// <summary>What is pressed and filled in at a channel's schedule.</summary>
internal sealed class DailyHandler(ChatParts parts, DailyDesk desk) : IChoiceHandler, IFormHandler
{
    private readonly DailyActions _actions = new(parts, desk);
    private readonly DailyForm _form = new();

    public string Prefix => Presses.Daily;

    public async ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, CancellationToken cancellation)
    {
        var room = await parts.Rooms.FindAsync(made.Origin, cancellation).ConfigureAwait(false);
        return rest == DailyViews.Set
            ? (Outcome?)DailyDesk.Refusal(room) ?? _form.Open(room, (await desk.FindAsync(room, cancellation).ConfigureAwait(false))?.Plan)
            : await _actions.RunAsync(rest, new Dictionary<string, string>(), room, cancellation).ConfigureAwait(false) ?? Replies.Private(room.Words.Trouble.UnknownChoice);
    }

    public async ValueTask<Outcome> SubmitAsync(FormSubmitted sent, string rest, CancellationToken cancellation)
    {
        var room = await parts.Rooms.FindAsync(sent.Origin, cancellation).ConfigureAwait(false);
        _form.Close(room);
        return rest != DailyViews.Set ? Replies.Private(room.Words.Trouble.UnknownChoice)
            : DailyDesk.Refusal(room) ?? await _actions.SetAsync(DailyForm.Wish(sent.Values), room, fault => _form.Correct(room, sent.Values, fault), cancellation).ConfigureAwait(false);
    }
}
