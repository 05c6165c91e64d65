using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.Daily;

/// <summary>What is pressed and filled in at a channel's schedule.</summary>
internal sealed class DailyHandler(ChatParts parts, DailyDesk desk) : IChoiceHandler, IFormHandler
{
    private const int LongestField = 60;
    private const int LongestDays = 400;
    private readonly DailyActions _actions = new(parts, desk);

    public string Prefix => Presses.Daily;

    public async ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, CancellationToken cancellation)
    {
        var room = await parts.Rooms.FindAsync(made.Origin, cancellation).ConfigureAwait(false);
        return rest == DailyViews.Set ? (Outcome?)DailyDesk.Refusal(room) ?? Asked(room)
            : await _actions.RunAsync(rest, new Dictionary<string, string>(), room, cancellation).ConfigureAwait(false) ?? Replies.Private(room.Words.Trouble.UnknownChoice);
    }

    public async ValueTask<Outcome> SubmitAsync(FormSubmitted sent, string rest, CancellationToken cancellation)
    {
        var room = await parts.Rooms.FindAsync(sent.Origin, cancellation).ConfigureAwait(false);
        return rest == DailyViews.Set && await _actions.RunAsync(DailyViews.Set, sent.Values, room, cancellation).ConfigureAwait(false) is { } outcome ? outcome
            : Replies.Private(room.Words.Trouble.UnknownChoice);
    }

    private static Form Asked(Room room)
    {
        var words = room.Words.Daily;
        return new Form($"{Presses.Daily}:{DailyViews.Set}", words.Title, words.Save,
        [
            Line(DailyCommand.Time, words.At, words.TimeHint), Line(DailyCommand.Days, words.Days, words.DaysHint), Line(DailyCommand.Topic, words.Topic, words.TopicHint),
            Line(DailyCommand.Count, words.Count, words.Keep), Line(DailyCommand.Except, words.Except, words.ExceptHint) with { Longest = LongestDays },
        ]);
    }

    private static TextField Line(string name, string label, string hint) => new(name, label) { IsOptional = true, Longest = LongestField, Hint = hint };
}
