using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.People;

/// <summary>What is pressed and filled in around linking.</summary>
internal sealed class LinkHandler(ChatParts parts, LinkDesk desk) : IChoiceHandler, IFormHandler
{
    private const int LongestTyped = 40;

    public string Prefix => Presses.Link;

    public async ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, CancellationToken cancellation)
    {
        var room = await parts.Rooms.FindAsync(made.Origin, cancellation).ConfigureAwait(false);
        var words = room.Words.Link;
        return rest.Split(':') switch
        {
            [LinkViews.Enter] => new Form($"{Presses.Link}:{LinkViews.Enter}", words.Enter, words.Send, [new TextField(LinkCommand.Code, words.Field) { Hint = words.Hint, Longest = LongestTyped }]),
            [LinkViews.Part] => await desk.PartAsync(room, cancellation).ConfigureAwait(false),
            [LinkViews.Join, { Length: > 0 and <= 40 } hash] => await desk.JoinAsync(room, hash, cancellation).ConfigureAwait(false),
            _ => Replies.Private(room.Words.Trouble.UnknownChoice),
        };
    }

    public async ValueTask<Outcome> SubmitAsync(FormSubmitted sent, string rest, CancellationToken cancellation)
    {
        var room = await parts.Rooms.FindAsync(sent.Origin, cancellation).ConfigureAwait(false);
        return rest == LinkViews.Enter ? await desk.EnterAsync(room, sent.Values.GetValueOrDefault(LinkCommand.Code, ""), cancellation).ConfigureAwait(false)
            : Replies.Private(room.Words.Trouble.UnknownChoice);
    }
}
