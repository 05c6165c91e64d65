using TeachBot.Commands.Handling;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.People;

/// <summary>「連携」: gives a code, and takes one that was given on another platform.</summary>
internal sealed class LinkCommand(ChatParts parts) : ICommand, IChoiceHandler, IFormHandler
{
    internal const string Name = "link";
    internal const string Code = "code";

    private const int LongestTyped = 40;

    private readonly LinkDesk _desk = new(parts);

    public CommandSpec Spec { get; } = parts.Specs.Command(Name, parts.Specs.Option(Name, Code));

    public string Prefix => Presses.Link;

    public async ValueTask<Outcome> RunAsync(CommandInvoked invoked, Room room, CancellationToken cancellation) =>
        invoked.Arguments.GetValueOrDefault(Code, "").Trim() is { Length: > 0 } typed
            ? await _desk.EnterAsync(room, typed, cancellation)
            : await _desk.GiveAsync(room, cancellation);

    public async ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, Room room, CancellationToken cancellation)
    {
        var words = room.Words.Link;
        return rest.Split(':') switch
        {
            [LinkViews.Enter] => new Form(
                $"{Presses.Link}:{LinkViews.Enter}",
                words.Enter,
                words.Send,
                [new TextField(Code, words.Field) { Hint = words.Hint, Longest = LongestTyped }]
            ),
            [LinkViews.Part] => await _desk.PartAsync(room, cancellation),
            [LinkViews.Join, { Length: > 0 and <= 40 } hash] => await _desk.JoinAsync(room, hash, cancellation),
            _ => Replies.Private(room.Words.Trouble.UnknownChoice),
        };
    }

    public async ValueTask<Outcome> SubmitAsync(FormSubmitted sent, string rest, Room room, CancellationToken cancellation) =>
        rest == LinkViews.Enter
            ? await _desk.EnterAsync(room, sent.Values.GetValueOrDefault(Code, ""), cancellation)
            : Replies.Private(room.Words.Trouble.UnknownChoice);
}
