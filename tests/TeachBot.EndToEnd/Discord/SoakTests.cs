using System.Globalization;
using TeachBot.Core.Chat;
using TeachBot.EndToEnd.Discord.Soak;
using TeachBot.EndToEnd.Soaks;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>
/// The bot among students for a long time on one clock, with a Discord that keeps failing: whatever reaches the bot is answered once and in
/// time, and no answer counts twice. Short here;
/// <c>tests/discord.sh</c> has an hour of it.
/// </summary>
[Collection(nameof(Alone))]
public sealed class SoakTests(ITestOutputHelper output)
{
    /// <summary>Discord's three seconds.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan Judged = TimeSpan.FromSeconds(60);

    private readonly List<string> _wrong = [];
    private readonly List<double> _waits = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_reaches_the_bot_is_answered_once_and_in_time_and_counts_once()
    {
        var plan = SoakPlan.FromEnvironment();
        var began = TimeProvider.System.GetTimestamp();
        var chance = new Random(plan.Seed);
        await using var bot = new DiscordSoakBot(plan.Seed, happened => Thinks(plan.Seed, happened));
        await bot.StartAsync(Token);
        var (room, troubles) = (new DiscordClassroom(bot, chance), new Troubles(bot.Gateway, bot.Rest, chance));
        var (struck, quarter) = await SoakRun.RunAsync(
            plan,
            bot,
            room,
            troubles.StrikeAsync,
            () => Judge(bot, room, troubles, Judged),
            Token
        );
        troubles.End();
        await bot.PassAsync(Judged / 2, Token);
        Judge(bot, room, troubles, TimeSpan.Zero);
        var memory = GC.GetTotalMemory(forceFullCollection: true);
        if (await room.RecountAsync(Token) is { } miscounted)
        {
            _wrong.Add(miscounted);
        }

        if (
            room.Lessons > 0
            && bot.Rest.Channels[DiscordSoakBot.Room]
                .Messages.Select(message => (string?)message.Body["nonce"])
                .Where(nonce => nonce is not null)
                .GroupBy(nonce => nonce)
                .Any(same => same.Count() > 1)
        )
        {
            _wrong.Add("a post stands twice");
        }

        var opened = bot.Gateway.Opened.ToArray();
        var busiest = opened.Max(at => opened.Count(other => other >= at && other < at + TimeSpan.FromSeconds(10)));
        output.WriteLine(
            $"""
            seed {plan.Seed}: {plan.Length.TotalMinutes:0} minutes in {TimeProvider.System.GetElapsedTime(
                began
            ).TotalSeconds:0} s; {room.Acts} interactions,
            {bot.Traffic.Delivery.All} delivered, {bot.Traffic.Delivery.Again} of them again, {bot.Traffic.Slow} slow ones;
            answered after {_waits.Average():0.00} s, at most {_waits.Max():0.00} s; {room.SoloAttempts} attempts alone,
            {room.ClassAttempts.Least} to {room.ClassAttempts.Most} in class, {room.Lessons} lessons;
            {struck} faults: {string.Join(", ", troubles.Done.Select(kind => $"{kind.Key} {kind.Value}"))};
            {opened.Length} connections, at most {busiest} in 10 s,
            {bot.Gateway.Identified.Count} identified, {bot.Gateway.Resumed.Count} resumed; {quarter
                >> 20} MiB at a quarter, {memory >> 20} MiB at the end
            """
        );

        Assert.True(_wrong.Count == 0, string.Join('\n', _wrong.Take(40)));
        Assert.Empty(bot.Traffic.Uneven);
        Assert.Empty(bot.Gateway.Violations);

        // Delivered again, an interaction is answered again, and Discord says so; what was on its way in a pause could not know.
        Assert.DoesNotContain(
            bot.Rest.Breaches,
            breach =>
                !breach.EndsWith("is acknowledged twice", StringComparison.Ordinal)
                && !breach.Contains("global pause", StringComparison.Ordinal)
        );
        Assert.InRange(busiest, 1, 6);
        Assert.True(memory < (quarter * 2) + (64 << 20), $"{quarter >> 20} MiB at a quarter, {memory >> 20} MiB at the end");
    }

    /// <summary>
    /// One in fifty is thought about for longer than Discord waits, each time that it comes. What the class chooses is taken at once, so
    /// that it can be recounted.
    /// </summary>
    private static TimeSpan Thinks(int seed, ChatEvent happened)
    {
        var roll = new Random(seed + int.Parse(Traffic.IdOf(happened), CultureInfo.InvariantCulture));
        return happened is ChoiceMade { ChoiceId: ['c', ':', ..] } || roll.Next(50) > 0
            ? TimeSpan.Zero
            : TimeSpan.FromSeconds(1 + (roll.NextDouble() * 8));
    }

    private void Judge(DiscordSoakBot bot, DiscordClassroom room, Troubles troubles, TimeSpan age)
    {
        while (room.Open.TryPeek(out var open) && bot.Clock.GetUtcNow() - open.OpenedAt >= age)
        {
            room.Open.Dequeue();
            var path = bot.Traffic.Of(open.Id);
            if (path.DeliveredAt is not { } delivered)
            {
                continue;
            }

            var wait = path.AnsweredAt - delivered;
            _waits.Add(wait?.TotalSeconds ?? double.NaN);
            if (wait is null || wait > Limit)
            {
                _wrong.Add($"{open.Id}, type {open.Type}: answered after {wait}");
            }

            if (
                delivered - open.OpenedAt < TimeSpan.FromSeconds(1)
                && !troubles.Hit.Contains(open.Id)
                && (open.Acknowledged is null || open.AcknowledgedAt - open.OpenedAt > Limit)
            )
            {
                _wrong.Add(
                    $"{open.Id}, type {open.Type}: delivered after {delivered - open.OpenedAt}, "
                        + $"answered after {wait}, and Discord does not have it"
                );
            }
        }

        bot.Rest.Interactions.Tidy();
        bot.Gateway.Tidy();
    }
}
