using Microsoft.Extensions.Time.Testing;
using TeachBot.Commands;
using TeachBot.Commands.Daily;
using TeachBot.Commands.Learners.Reminding;
using TeachBot.Commands.People;
using TeachBot.Commands.Quizzing;
using TeachBot.Commands.Rooms;
using TeachBot.Commands.Wording;
using TeachBot.Content;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Core.Workspaces;
using TeachBot.Host.Wordings;
using TeachBot.Storage;
using TeachBot.Tests.Content;
using TeachBot.Tests.Contracts;
using Xunit;

namespace TeachBot.Tests.Commands;

/// <summary>A channel in which students speak with the bot: the real commands on a real store. It can be restarted.</summary>
internal sealed class ChatRoom : IAsyncDisposable, ICourses
{
    private readonly SqliteStores _stores = new();
    private readonly Dictionary<string, ChatWording> _words = new() { ["ja"] = Wording.For("ja").Chat, ["en"] = Wording.For("en").Chat };
    private readonly Random _chance = new(7);
    private int _events;

    internal ChatRoom(Course? course = null)
    {
        Current = course ?? TestCourses.Shipped;
        (Store, Chat, Posts, Daily, Reminders) = Open();
    }

    public Course? Current { get; set; }

    public string? Version => "v";

    internal ChannelRef Channel { get; set; } = new(new WorkspaceRef("playground", "playground"), "general");

    internal FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(9)));

    /// <summary>What becomes of the posts: they are sent, where a test does not say otherwise.</summary>
    internal TestWatch Watch { get; } = new();

    internal string Language { get; set; } = "ja";

    internal bool IsManager { get; set; }

    internal SqlStore Store { get; private set; }

    internal Chat Chat { get; private set; }

    internal QuizPosts Posts { get; private set; }

    internal DailyRunner Daily { get; private set; }

    internal ReminderRunner Reminders { get; private set; }

    public Course? SeenIn(ChannelRef channel, WorkspaceSettings settings, DateTimeOffset now) => Current;

    internal async Task Restart()
    {
        await Store.DisposeAsync();
        (Store, Chat, Posts, Daily, Reminders) = Open();
    }

    internal EventOrigin By(string person, string? eventId = null) => By(new UserRef("playground", "", person), eventId);

    /// <summary>Somebody of any platform, in the same room.</summary>
    internal EventOrigin By(UserRef user, string? eventId = null) =>
        new(eventId ?? $"event-{++_events}", Channel, user, Language, Time.GetUtcNow()) { Name = user.Id, IsManager = IsManager };

    internal async Task<Outcome> Handle(ChatEvent happened) => await Chat.HandleAsync(happened, TestContext.Current.CancellationToken);

    /// <summary>Plain language in which somebody is named by the platform's own means.</summary>
    internal Task<Outcome> Named(string text, string person, params Naming[] named) =>
        Handle(new Mentioned(By(person), text) { Named = named });

    internal Task<Outcome> Mention(string text, string person = "hana") => Handle(new Mentioned(By(person), text));

    internal Task<Outcome> Command(string name, params (string Option, string Value)[] arguments) => CommandBy("hana", name, arguments);

    internal Task<Outcome> CommandBy(string person, string name, params (string Option, string Value)[] arguments) =>
        Handle(new CommandInvoked(By(person), name, arguments.ToDictionary(pair => pair.Option, pair => pair.Value)));

    internal Task<Outcome> Press(string id, string person = "hana", params string[] values) =>
        Handle(new ChoiceMade(By(person), id, values, null));

    internal Task<Outcome> Submit(string id, string person, params (string Field, string Value)[] values) =>
        Handle(new FormSubmitted(By(person), id, values.ToDictionary(pair => pair.Field, pair => pair.Value)));

    /// <summary>What a post of the channel shows now.</summary>
    internal async Task<Message> Post(string id)
    {
        var status = await Store.Outbox.FindAsync(id, TestContext.Current.CancellationToken);
        return await Posts.MakeAsync(status!.Post, TestContext.Current.CancellationToken);
    }

    internal static Message MessageOf(Outcome outcome) => Assert.IsType<Reply>(outcome).Message;

    internal static string Text(Outcome outcome) => PlainText.Of(MessageOf(outcome));

    /// <summary>The id of the first thing to press whose label has a text.</summary>
    internal static string IdOf(Message message, string label) =>
        message
            .Choices.First(choice =>
                (choice as Button)?.Label.Contains(label, StringComparison.Ordinal)
                ?? ((Menu)choice).Label.Contains(label, StringComparison.Ordinal)
            )
            .Id;

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await _stores.DisposeAsync();
    }

    private (SqlStore, Chat, QuizPosts, DailyRunner, ReminderRunner) Open()
    {
        var store = _stores.Open(time: Time);
        var settings = new KnownSettings(store.Workspaces, store, Time);
        var rooms = new RoomFinder(this, settings, _words);
        var conversations = new Conversations(Time);
        var parts = new ChatParts(
            rooms,
            new Specs(_words["ja"], _words["en"]),
            conversations,
            store,
            store.Sessions,
            store.Attempts,
            settings,
            store.Schedules,
            store.Boards
        )
        {
            People = new PeopleParts(store.Learners, store.LinkCodes, store.Records, _chance.Next) { Traces = [conversations] },
            Watch = Watch,
        };
        return (
            store,
            new Chat(parts),
            new QuizPosts(parts),
            new DailyRunner(parts, store.Outbox),
            new ReminderRunner(parts, store.Learners, store.Outbox)
        );
    }
}
