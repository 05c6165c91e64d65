using Microsoft.Extensions.Time.Testing;
using TeachBot.Commands;
using TeachBot.Commands.Daily;
using TeachBot.Commands.People;
using TeachBot.Commands.Rooms;
using TeachBot.Commands.Wording;
using TeachBot.Content;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Core.Stores;
using TeachBot.Core.Workspaces;
using TeachBot.Host.Wordings;
using TeachBot.Learning.Attempts;
using TeachBot.Storage;
using TeachBot.Tests.Content;
using TeachBot.Tests.Contracts;
using Xunit;
using static TeachBot.Tests.Commands.Daily.DailySoakPlan;

namespace TeachBot.Tests.Commands.Daily;

public sealed class SqliteDailySoakTests : DailySoakTests<SqliteStores>;

public sealed class PostgresDailySoakTests : DailySoakTests<PostgresStores>;

/// <summary>
/// Channels' quizzes in five zones across changes of clocks, and at length (<c>tests/daily.sh</c>) a holiday, by three replicas of which
/// each breaks off again and again, before what it writes or after: every day is opened once at its hour, or left out by its rule, and
/// every answer counts once. What is expected is counted minute by minute, by clocks on walls.
/// </summary>
public abstract class DailySoakTests<T> : IAsyncLifetime, ICourses
    where T : IStores, new()
{
    private const int Students = 3;
    private readonly Random _chance = new(20261124);
    private readonly FakeTimeProvider _time = new(Start);
    private readonly T _stores = new();
    private readonly List<Replica> _replicas = [];
    private readonly Dictionary<string, ChatWording> _words = new() { ["ja"] = Wording.For("ja").Chat, ["en"] = Wording.For("en").Chat };
    private int _events;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public Course? Current => TestCourses.Shipped;

    public string? Version => "v";

    public Course? SeenIn(ChannelRef channel, WorkspaceSettings settings, DateTimeOffset now) => Current;

    public ValueTask InitializeAsync()
    {
        for (var number = 0; number < 3; number++)
        {
            _replicas.Add(Open());
        }

        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var replica in _replicas)
        {
            await replica.Store.DisposeAsync();
        }

        await _stores.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Every_day_is_opened_once_at_its_hour_and_every_answer_counts_once()
    {
        for (var number = 0; number < Channels; number++)
        {
            await SayAsync(
                Command(
                    number,
                    ("time", TimeOf(number)),
                    ("zone", ZoneOf(number)),
                    ("days", number % 3 == 0 ? "平日" : "毎日"),
                    ("holidays", number % 2 == 0 ? "skip" : "post")
                )
            );
        }

        var answered = new Dictionary<(string Post, string Who), string>();
        for (; _time.GetUtcNow() < End; _time.Advance(TimeSpan.FromMinutes(1)))
        {
            foreach (var channel in await LookAsync(_time.GetUtcNow()))
            {
                await AnswerAsync(channel, answered);
            }
        }

        for (var number = 0; number < Channels; number++)
        {
            await JudgeAsync(number, answered);
        }
    }

    /// <summary>All replicas look at what is due, until somebody has lived to the end of it.</summary>
    /// <returns>The channels that were looked at.</returns>
    private async Task<IReadOnlySet<ChannelRef>> LookAsync(DateTimeOffset now)
    {
        var looked = new HashSet<ChannelRef>();
        while (await _replicas[0].Store.Schedules.DueAsync(["discord"], now, 100, Token) is { Count: > 0 } due)
        {
            foreach (var schedule in due)
            {
                await Task.WhenAll(_replicas.Select(replica => TryAsync(() => replica.Runner.LookAsync(schedule, now, Token))));
                looked.Add(schedule.Channel);
            }
        }

        return looked;
    }

    private async Task JudgeAsync(int number, Dictionary<(string Post, string Who), string> answered)
    {
        var store = _replicas[0].Store;
        var opened = await store.Schedules.OccurrencesAsync(DailyDesk.IdOf(Channel(number)), 100, Token);
        var expected = Expected(number).ToList();
        Assert.Equal(expected.Select(day => day.Day), opened.Select(occurrence => occurrence.Day).Reverse());
        foreach (var (day, at) in expected)
        {
            var (id, occurrence) = ($"{DailyDesk.IdOf(Channel(number))}{day:yyMMdd}-0", opened.Single(one => one.Day == day));
            Assert.Equal((id, at), ((await store.Outbox.FindAsync(id, Token))!.Post.Id, occurrence.At));
            var session = await store.Sessions.FindAsync(id, Token);
            Assert.Equal(day != expected[^1].Day, session!.RevealedAt is not null);
            Assert.Equal(
                answered.Count(pair => pair.Key.Post == id),
                (await store.Sessions.DistributionAsync(id, Token)).Sum(count => count.Count)
            );
        }

        foreach (var student in Enumerable.Range(0, Students).Select(at => $"{number}-{at}"))
        {
            var revealed = answered.Count(pair =>
                pair.Key.Who == student && pair.Key.Post != $"{DailyDesk.IdOf(Channel(number))}{expected[^1].Day:yyMMdd}-0"
            );
            Assert.Equal(
                revealed,
                (await store.Attempts.OfAsync(new UserRef("discord", "", student), 1_000, Token)).Count(attempt =>
                    attempt.Setting == AttemptSetting.Daily
                )
            );
        }
    }

    private async Task AnswerAsync(ChannelRef channel, Dictionary<(string, string), string> answered)
    {
        var latest = (await _replicas[0].Store.Schedules.OccurrencesAsync(DailyDesk.IdOf(channel), 1, Token)).FirstOrDefault();
        if (latest is null || latest.At != _time.GetUtcNow())
        {
            return;
        }

        var id = $"{DailyDesk.IdOf(channel)}{latest.Day:yyMMdd}-0";
        var choices = (await _replicas[0].Store.Outbox.FindAsync(id, Token))!
            .Post.Body.Choices.Where(choice => choice.Id.StartsWith("d:", StringComparison.Ordinal))
            .ToList();
        for (var student = 0; student < Students; student++)
        {
            if (_chance.Next(4) == 0)
            {
                continue;
            }

            var choice = choices[_chance.Next(choices.Count)];
            var who = $"{channel.Id[1..]}-{student}";
            await SayAsync(
                new ChoiceMade(
                    By(channel, who),
                    choice.Id,
                    choice is Menu menu ? [menu.Options[_chance.Next(menu.Options.Count)].Value] : [],
                    null
                )
            );
            answered[(id, who)] = choice.Id;
        }
    }

    /// <summary>An event reaches some replica; where that breaks off it is delivered again, to another.</summary>
    private async Task SayAsync(ChatEvent happened)
    {
        while (
            !await TryAsync(async () =>
                Assert.DoesNotContain(
                    "うまく処理",
                    PlainText.Of(((Reply)await _replicas[_chance.Next(_replicas.Count)].Chat.HandleAsync(happened, Token)).Message),
                    StringComparison.Ordinal
                )
            )
        ) { }
    }

    private static async Task<bool> TryAsync(Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (StoreUnavailableException)
        {
            return false;
        }
    }

    private CommandInvoked Command(int number, params (string Option, string Value)[] options) =>
        new(
            By(Channel(number), "teacher") with
            {
                IsManager = true,
            },
            "daily",
            options.ToDictionary(pair => pair.Option, pair => pair.Value)
        );

    private EventOrigin By(ChannelRef channel, string who) =>
        new($"event-{++_events}", channel, new UserRef("discord", "", who), "ja", _time.GetUtcNow());

    private static ChannelRef Channel(int number) => new(new WorkspaceRef("discord", "1"), $"c{number}");

    private Replica Open()
    {
        var store = _stores.Open(time: _time);
        var effects = new Breaking(store, new Random(_replicas.Count));
        var settings = new KnownSettings(store.Workspaces, effects, _time);
        var parts = new ChatParts(
            new RoomFinder(this, settings, _words),
            new Specs(_words["ja"], _words["en"]),
            new Conversations(_time),
            effects,
            store.Sessions,
            store.Attempts,
            settings,
            store.Schedules,
            store.Boards
        )
        {
            People = new PeopleParts(store.Learners, store.LinkCodes, store.Records, _ => 0),
            Watch = new TestWatch(),
        };
        return new Replica(store, new Chat(parts), new DailyRunner(parts, store.Outbox));
    }

    private sealed record Replica(SqlStore Store, Chat Chat, DailyRunner Runner);

    /// <summary>One write in ten does not come about, or comes about and nobody hears of it, as when a process is killed.</summary>
    private sealed class Breaking(IEffects inner, Random chance) : IEffects
    {
        public async Task<EffectResult> ApplyAsync(Effect effect, CancellationToken cancellation = default)
        {
            int roll;
            lock (chance)
            {
                roll = chance.Next(20);
            }

            var result = roll == 0 ? throw new StoreUnavailableException("killed before") : await inner.ApplyAsync(effect, cancellation);
            return roll == 1 ? throw new StoreUnavailableException("killed after") : result;
        }
    }
}
