using System.Globalization;
using TeachBot.Core.Chat;
using TeachBot.EndToEnd.Fakes.Slack;
using TeachBot.EndToEnd.Slack.Soak;
using TeachBot.EndToEnd.Soaks;
using Xunit;

namespace TeachBot.EndToEnd.Slack;

/// <summary>
/// The bot among students for a long time on one clock, with a Slack that keeps failing and brings a third of all again: whatever reaches
/// the bot is acknowledged in time, answered once, and counts once. Short here; <c>tests/slack.sh</c> has an hour of it.
/// </summary>
[Collection(nameof(Alone))]
public sealed class SlackSoakTests(ITestOutputHelper output)
{
    /// <summary>Slack's three seconds.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan Judged = TimeSpan.FromSeconds(60);

    /// <summary>A message whose arrival is in doubt is looked for by its key: it has to stand for as long as that may take.</summary>
    private static readonly TimeSpan LookedFor = TimeSpan.FromMinutes(5);

    private readonly List<string> _wrong = [];
    private readonly List<double> _waits = [];
    private readonly List<SlackAct> _judged = [];
    private readonly Dictionary<string, int> _said = [];
    private int _unsaid;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whatever_reaches_the_bot_is_acknowledged_in_time_answered_once_and_counts_once(bool isHttp)
    {
        var plan = SoakPlan.FromEnvironment();
        var began = TimeProvider.System.GetTimestamp();
        var chance = new Random(plan.Seed);
        await using var bot = new SlackSoakBot(plan.Seed, isHttp, happened => Thinks(plan.Seed, happened));
        await bot.StartAsync(Token);
        var deliveries = new Deliveries(bot, TimeSpan.FromMinutes(Math.Min(5, plan.Length.TotalMinutes / 4)), new Random(plan.Seed + 1));
        var (room, troubles) = (new SlackClassroom(bot, deliveries, chance), new SlackTroubles(bot, deliveries, chance));
        var (struck, quarter) = await SoakRun.RunAsync(plan, bot, room, troubles.StrikeAsync, () => Judge(bot, deliveries, Judged), Token);
        await bot.PassAsync(Judged, Token);
        Judge(bot, deliveries, TimeSpan.Zero);
        Sweep(bot, TimeSpan.Zero);
        var memory = GC.GetTotalMemory(forceFullCollection: true);
        JudgeSayings(bot, room);
        if (await room.RecountAsync(Token) is { } miscounted)
        {
            _wrong.Add(miscounted);
        }

        output.WriteLine(
            $"""
            {(isHttp ? "HTTP" : "sockets")}, seed {plan.Seed}: {plan.Length.TotalMinutes:0} minutes in {TimeProvider.System.GetElapsedTime(
                began
            ).TotalSeconds:0} s; {room.Acts} acts, {deliveries.Count} deliveries,
            {bot.Traffic.Delivery.Deliveries} of {bot.Traffic.Delivery.All} acts reached the bot,
            {bot.Traffic.Delivery.Again} of them again, {bot.Traffic.Slow} slow ones;
            acknowledged after {_waits.Average():0.00} s, at most {_waits.Max():0.00} s; {room.SoloAttempts} attempts alone,
            {room.ClassAttempts.Least} to {room.ClassAttempts.Most} in class, {room.Lessons} lessons, {room.Mentions.Count} mentions,
            {_unsaid} acts that something went wrong with got no answer;
            {struck} faults: {string.Join(
                ", ",
                troubles.Done.Select(kind => $"{kind.Key} {kind.Value}")
            )}; {bot.Slack.Struck.Count} calls were hit;
            {bot.Slack.Sockets.All.Count} sockets; {quarter >> 20} MiB at a quarter, {memory >> 20} MiB at the end
            """
        );

        Assert.True(_wrong.Count == 0, string.Join('\n', _wrong.Take(40)));
        Assert.Empty(bot.Traffic.Uneven);

        // What Slack could not bring at once it brings a minute later: little is still to come.
        Assert.InRange(bot.Traffic.Delivery.All, room.Acts * .98, room.Acts);
        Assert.Empty(bot.Slack.Breaches);
        Assert.True(memory < (quarter * 2) + (64 << 20), $"{quarter >> 20} MiB at a quarter, {memory >> 20} MiB at the end");
    }

    /// <summary>
    /// One in fifty is thought about for longer than Slack waits, each time that it comes. What the class chooses is taken at once, so that
    /// it can be recounted.
    /// </summary>
    private static TimeSpan Thinks(int seed, ChatEvent happened)
    {
        var roll = new Random(seed + int.Parse(Traffic.IdOf(happened), CultureInfo.InvariantCulture));
        return happened is ChoiceMade { ChoiceId: ['c', ':', ..] } || roll.Next(50) > 0
            ? TimeSpan.Zero
            : TimeSpan.FromSeconds(1 + (roll.NextDouble() * 8));
    }

    private void Judge(SlackSoakBot bot, Deliveries deliveries, TimeSpan age)
    {
        while (deliveries.Open.TryPeek(out var act) && bot.Clock.GetUtcNow() - act.OpenedAt >= age)
        {
            deliveries.Open.Dequeue();
            var path = bot.Traffic.Of(act.Id);
            _judged.Add(act);
            act.Said = null;
            if (act.ResponseUrl is { } address)
            {
                bot.Slack.Replies.Forget(address);
            }

            if (path.DeliveredAt is not { } delivered)
            {
                continue;
            }

            var wait = path.AnsweredAt - delivered;
            _waits.Add(wait?.TotalSeconds ?? double.NaN);
            if (wait is null || wait > Limit)
            {
                _wrong.Add($"{act.Id}, {act.Type}: acknowledged after {wait}");
            }

            if (!act.IsHit && (act.AcknowledgedAt is null || act.AcknowledgedAt - act.SentAt > Limit))
            {
                _wrong.Add(
                    $"{act.Id}, {act.Type}: delivered after {delivered - act.SentAt}, acknowledged after {wait}, and Slack does not know"
                );
            }
        }

        Sweep(bot, LookedFor);
    }

    /// <summary>What was said in channels is counted by its key, and forgotten but for the class's posts.</summary>
    private void Sweep(SlackSoakBot bot, TimeSpan age)
    {
        var oldest = bot.Clock.GetUtcNow() - age;
        foreach (var messages in bot.Slack.Channels.Values)
        {
            lock (messages)
            {
                messages.RemoveAll(message =>
                    message.Since <= oldest
                    && (message.OnlyFor is not null || IsCounted((string?)message.Body["metadata"]?["event_payload"]?["key"]))
                );
            }
        }
    }

    private bool IsCounted(string? key)
    {
        if (key?.StartsWith("slack:", StringComparison.Ordinal) != true)
        {
            return false;
        }

        _said[key] = _said.GetValueOrDefault(key) + 1;
        return true;
    }

    private void JudgeSayings(SlackSoakBot bot, SlackClassroom room)
    {
        var posts = bot
            .Slack.SeenBy(FakeSlack.Room, "")
            .Select(post => (string?)post.Body["metadata"]?["event_payload"]?["key"])
            .GroupBy(key => key);
        _wrong.AddRange(posts.Where(same => same.Count() > 1).Select(same => $"post {same.Key} stands {same.Count()} times"));
        _wrong.AddRange(_said.Where(said => said.Value > 1).Select(said => $"{said.Key} was answered {said.Value} times"));

        // Whose answer Slack refused for a right was told so; whatever else went wrong with it has passed.
        var refused = bot
            .Slack.Struck.Where(struck => struck.Fault == FakeFault.Scope)
            .Select(struck => (string?)struck.Body["metadata"]?["event_payload"]?["key"])
            .OfType<string>()
            .Where(key => key.StartsWith("slack:", StringComparison.Ordinal));
        var settled = _said.Keys.Concat(refused).Select(Traffic.IdOf).ToHashSet();
        foreach (var mention in room.Mentions.Where(mention => bot.Traffic.Of(mention.Id).Deliveries > 0 && !settled.Contains(mention.Id)))
        {
            _wrong.Add($"{mention.Id} was not answered");
        }

        var lost = bot.Slack.Struck.Count(struck => struck.Method is "response_url");
        foreach (var act in _judged.Where(judged => judged.ResponseUrl is not null))
        {
            var sayings = act.Sayings + bot.Slack.Replies.CountOf(act.ResponseUrl!);
            // What one person alone is told is told once more where nobody can find out whether it arrived.
            if (sayings > 1 + bot.Slack.Replies.LostOf(act.ResponseUrl!))
            {
                _wrong.Add($"{act.Id}, {act.Type} was answered {sayings} times");
            }

            if (sayings == 0 && act.Type == "slash_commands" && bot.Traffic.Of(act.Id).Deliveries > 0)
            {
                _unsaid++;
                if (!act.IsHit && --lost < 0)
                {
                    _wrong.Add($"{act.Id}, {act.Type} was not answered");
                }
            }
        }
    }
}
