using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Effects;
using TeachBot.EndToEnd.Daily.Recounting;
using TeachBot.EndToEnd.Daily.Rooms;
using TeachBot.Learning.People;

namespace TeachBot.EndToEnd.Daily;

/// <summary>Two weeks of classes: what is due comes, students answer it, and whatever can goes wrong meanwhile.</summary>
internal sealed class Fortnight(FortnightPlan plan, DailyWorld world, CancellationToken cancellation)
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(7);
    private static readonly TimeSpan LongestUnrest = TimeSpan.FromMinutes(8);
    private readonly Random _chance = new(plan.Seed);

    internal IReadOnlyList<QuizClass> Classes { get; } =
    [
        .. world.Rooms.Select(
            (room, number) =>
                new QuizClass(room, new RoomPlan(number), plan.Students, world.Clock, new Random((plan.Seed * 1_000) + number))
        ),
    ];

    internal DailyTroubles Troubles { get; } = new(world, new Random(plan.Seed));

    /// <summary>Every few days the whole bot is away for some hours, in which something is due.</summary>
    internal IReadOnlyList<Absence> Away { get; } =
    [
        .. Enumerable
            .Range(0, (plan.Days + 3) / 4)
            .Select(number => OnTheHour(plan.Start.AddDays(1 + (4 * number))))
            .Select(hour => new Absence(hour.AddMinutes(15), hour.AddHours(4).AddMinutes(15)))
            .Where(absence => absence.Until < plan.End),
    ];

    internal List<string> Wrong { get; } = [];

    /// <summary>Whether two students are one person: the first ones of two channels are, one on each platform.</summary>
    internal static bool IsLinked((int Room, int Student) one, (int Room, int Student) other) =>
        one == other || (one.Student == 0 && other.Student == 0 && one.Room / 2 == other.Room / 2);

    internal async Task RunAsync()
    {
        await BeginAsync();
        var calendar = new WallCalendar(plan.Start, plan.End, []);
        var moments = Classes
            .SelectMany(room => calendar.Of(room.Plan).Due.Select(due => due.At))
            .Concat(Away.Select(absence => absence.Until))
            .Distinct()
            .Order();
        foreach (var moment in moments.Where(moment => !Away.Any(absence => absence.From < moment && moment < absence.Until)))
        {
            if (Away.FirstOrDefault(absence => absence.Until == moment) is { } absence)
            {
                world.BeAwayUntil(moment);
            }

            await world.GoAsync(moment, cancellation);
            await LiveAsync();
        }

        Troubles.End();
        await world.GoAsync(plan.End, cancellation);
        await QuietAsync();
    }

    /// <summary>Teachers choose; some students say that they are the same on both platforms.</summary>
    private async Task BeginAsync()
    {
        foreach (var (number, room) in Classes.Index())
        {
            var origin = new EventOrigin($"test:{number}", room.Room.Channel, room.Room.UserOf(9), "ja", world.Clock.GetUtcNow())
            {
                IsManager = true,
            };
            await TryAsync(async () =>
                PlainText
                    .Of(
                        (
                            (Reply)
                                await world
                                    .Services.GetRequiredService<IChat>()
                                    .HandleAsync(new CommandInvoked(origin, "daily", room.Plan.Said), cancellation)
                        ).Message
                    )
                    .Contains("保存しました", StringComparison.Ordinal)
            );
        }

        foreach (var (number, pair) in world.Rooms.Chunk(2).Index().Where(pair => pair.Item.Length == 2))
        {
            await TryAsync(async () =>
            {
                await world
                    .Services.GetRequiredService<IEffects>()
                    .ApplyAsync(
                        new Effect($"link:{number}", world.Clock.GetUtcNow(), [new IdentitiesLinked(pair[0].UserOf(0), pair[1].UserOf(0))]),
                        cancellation
                    );
                return true;
            });
        }
    }

    private async Task TryAsync(Func<Task<bool>> act)
    {
        for (var isDone = false; !isDone; await world.StepAsync(cancellation))
        {
            try
            {
                isDone = await act();
            }
            catch (Core.Stores.StoreUnavailableException)
            {
                // Again.
            }
        }
    }

    /// <summary>A moment at which something is due.</summary>
    private async Task LiveAsync()
    {
        for (var troubles = _chance.Next(4); troubles > 0; troubles--)
        {
            await Troubles.StrikeAsync(cancellation);
        }

        if (_chance.Next(3) == 0)
        {
            world.Doom();
        }

        await world.PassAsync(Look, cancellation);
        await QuietAsync();
        var come = Classes.Select(room => (Room: room, Posts: room.Look())).ToList();
        if (_chance.Next(6) == 0)
        {
            world.Doom();
        }

        // Where something has just come, who is late would not know for which.
        var acting = Task.WhenAll(
            come.Select(one => one.Posts.Count > 0 ? one.Room.AnswerAsync(one.Posts) : one.Room.CatchUpAsync()).ToList()
        );
        while (!acting.IsCompleted)
        {
            await world.StepAsync(cancellation);
        }

        await acting;
        await QuietAsync();
    }

    private async Task QuietAsync()
    {
        for (
            var until = world.Clock.GetUtcNow() + LongestUnrest;
            !await world.IsQuietAsync(cancellation);
            await world.PassAsync(TimeSpan.FromSeconds(1), cancellation)
        )
        {
            if (world.Clock.GetUtcNow() > until)
            {
                Wrong.Add($"there is no rest after {world.Clock.GetUtcNow():u}");
                return;
            }
        }
    }

    private static DateTimeOffset OnTheHour(DateTimeOffset time) => new(time.Year, time.Month, time.Day, time.Hour, 0, 0, TimeSpan.Zero);
}
