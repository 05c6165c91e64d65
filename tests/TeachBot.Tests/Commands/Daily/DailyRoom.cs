using TeachBot.Commands.Daily;
using TeachBot.Commands.Daily.Asking;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Core.Schedules;
using Xunit;

namespace TeachBot.Tests.Commands.Daily;

/// <summary>A channel of a teacher's, hana's, with time that can be let pass. It is Tuesday, 24 November 2026, 9:00 in Tokyo.</summary>
internal sealed class DailyRoom : IAsyncDisposable
{
    private readonly HashSet<string> _posted = new(StringComparer.Ordinal);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    internal ChatRoom Room { get; } = new() { IsManager = true };

    internal string Id => DailyDesk.IdOf(Room.Channel);

    /// <summary>What can be answered: buttons, or the entries of a menu.</summary>
    internal static IReadOnlyList<(string Id, string[] Values)> Answers(Message message) =>
        [
            .. message
                .Choices.Where(choice => choice.Id.StartsWith("d:", StringComparison.Ordinal))
                .SelectMany(choice =>
                    choice is Menu menu
                        ? menu.Options.Select(option => (menu.Id, new[] { option.Value }))
                        : [(choice.Id, Array.Empty<string>())]
                ),
        ];

    internal Task<IReadOnlyList<Schedule>> DueAsync() => Room.Store.Schedules.DueAsync(["playground"], Room.Time.GetUtcNow(), 10, Token);

    /// <summary>Lets the time come, looks at what is due, and tells which posts are new.</summary>
    internal async Task<IReadOnlyList<string>> PassTo(string time)
    {
        Room.Time.SetUtcNow(At(time));
        foreach (var schedule in await DueAsync())
        {
            await Room.Daily.LookAsync(schedule, Room.Time.GetUtcNow(), Token);
        }

        var posts = new List<string>();
        foreach (var occurrence in await Room.Store.Schedules.OccurrencesAsync(Id, 100, Token))
        {
            for (var at = 0; at < 5; at++)
            {
                var id = $"{Id}{occurrence.Day:yyMMdd}-{at}";
                if (await Room.Store.Outbox.FindAsync(id, Token) is not null && _posted.Add(id))
                {
                    posts.Add(id);
                }
            }
        }

        return posts;
    }

    internal static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What a teacher is shown of the schedule at a moment, be it past.</summary>
    internal async Task<string> ShownAt(string time) =>
        ChatRoom.Text(
            await Room.Handle(new CommandInvoked(Room.By("hana") with { At = At(time) }, "daily", new Dictionary<string, string>()))
        );

    /// <summary>Chooses what is right, or something else, for an open question.</summary>
    internal async Task Answer(string post, string person, bool isRight = true)
    {
        var state = DailyState.Read((await Room.Store.Sessions.FindAsync(post, Token))!.State)!;
        var options = state.Asked.Options.Where(option => option.IsCorrect == isRight).Select(option => option.Id).ToArray();
        var choice = (await Room.Post(post)).Choices.First(choice => choice.Id.StartsWith("d:", StringComparison.Ordinal));
        var outcome = choice is Menu ? await Room.Press(choice.Id, person, options) : await Room.Press($"d:{post}:{options[0]}", person);
        Assert.Contains("受け付けました", ChatRoom.Text(outcome), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => Room.DisposeAsync();
}
