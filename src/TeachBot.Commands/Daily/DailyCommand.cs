using TeachBot.Commands.Asking;
using TeachBot.Commands.Daily.Planning;
using TeachBot.Commands.Handling;
using TeachBot.Commands.Rooms;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Messages;

namespace TeachBot.Commands.Daily;

/// <summary>「毎日クイズ」: teachers choose when the channel has its quiz. With anything to choose it chooses, alone it shows.</summary>
internal sealed class DailyCommand(ChatParts parts) : ICommand, ISuggester, IChoiceHandler, IFormHandler
{
    internal const string Name = "daily";
    internal const string Time = "time";
    internal const string Days = "days";
    internal const string Topic = "topic";
    internal const string Count = "count";
    internal const string Action = "action";
    internal const string Zone = "zone";
    internal const string Holidays = "holidays";
    internal const string Until = "until";
    internal const string Except = "except";

    /// <summary>Values of <see cref="Holidays"/>.</summary>
    internal const string Skip = "skip";
    internal const string Post = "post";

    private readonly DailyDesk _desk = new(parts);
    private readonly DailyActions _actions = new(parts);
    private readonly DailyForm _form = new();

    public CommandSpec Spec { get; } =
        parts.Specs.Command(
            Name,
            parts.Specs.Option(Name, Time),
            parts.Specs.Option(Name, Days),
            parts.Specs.Option(Name, Topic) with
            {
                HasSuggestions = true,
            },
            parts.Specs.Option(Name, Count) with
            {
                Number = new NumberBounds(1, DailyPlan.MostQuestions),
            },
            parts.Specs.Option(Name, Action),
            parts.Specs.Option(Name, Holidays),
            parts.Specs.Option(Name, Until),
            parts.Specs.Option(Name, Zone),
            parts.Specs.Option(Name, Except) with
            {
                HasSuggestions = true,
            }
        ) with
        {
            IsForTeachers = true,
        };

    public string Prefix => Presses.Daily;

    public async ValueTask<Outcome> RunAsync(CommandInvoked invoked, Room room, CancellationToken cancellation)
    {
        var action = invoked.Arguments.GetValueOrDefault(Action) ?? (invoked.Arguments.Count > 0 ? DailyViews.Set : DailyViews.Show);
        return await _actions.RunAsync(action, invoked.Arguments, room, cancellation) ?? Replies.Private(room.Words.Trouble.UnknownChoice);
    }

    public Suggestions Suggest(SuggestionsWanted wanted, Room room) =>
        wanted.Option switch
        {
            Topic => QuestionSuggestions.Names(wanted.Typed, room),
            Except => new Suggestions([
                .. parts
                    .Rooms.Calendars.All.Select(calendar => calendar.Name)
                    .Where(name => name.Length <= Choice.LongestId && name.Contains(wanted.Typed, StringComparison.OrdinalIgnoreCase))
                    .Take(Menu.MostOptions)
                    .Select(name => new Suggestion(name, name)),
            ]),
            _ => new Suggestions([]),
        };

    public async ValueTask<Outcome> ChooseAsync(ChoiceMade made, string rest, Room room, CancellationToken cancellation) =>
        rest == DailyViews.Set
            ? (Outcome?)DailyDesk.Refusal(room) ?? _form.Open(room, (await _desk.FindAsync(room, cancellation))?.Plan)
            : await _actions.RunAsync(rest, new Dictionary<string, string>(), room, cancellation)
                ?? Replies.Private(room.Words.Trouble.UnknownChoice);

    public async ValueTask<Outcome> SubmitAsync(FormSubmitted sent, string rest, Room room, CancellationToken cancellation)
    {
        _form.Close(room);
        return rest != DailyViews.Set
            ? Replies.Private(room.Words.Trouble.UnknownChoice)
            : DailyDesk.Refusal(room)
                ?? await _actions.SetAsync(
                    DailyForm.Wish(sent.Values),
                    room,
                    fault => _form.Correct(room, sent.Values, fault),
                    cancellation
                );
    }
}
