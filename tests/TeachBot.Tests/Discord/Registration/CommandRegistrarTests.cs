using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using TeachBot.Core.Effects;
using TeachBot.Discord;
using TeachBot.Discord.Registration;
using TeachBot.Discord.Rest;
using TeachBot.Tests.Contracts;
using TeachBot.Tests.Discord.Rest;
using Xunit;

namespace TeachBot.Tests.Discord.Registration;

public sealed class CommandRegistrarTests : IDisposable
{
    private static readonly CommandSet Wanted = new(
        "1",
        null,
        CommandPayload.Write([CommandSamples.Full], CommandSamples.OnMessage, isForGuild: false)
    );

    private readonly RestBench _bench = new();
    private readonly ConcurrentQueue<string> _calls = new();
    private readonly FakeLogger<CommandRegistrar> _log = new();
    private string _registered = "[]";

    public CommandRegistrarTests() =>
        _bench.Discord.Otherwise = request =>
        {
            _calls.Enqueue(request.Method.Method);
            if (request.Method == HttpMethod.Put)
            {
                _registered = _bench.Discord.Asked[^1].Body;
            }

            return ScriptedDiscord.Answer(200, _registered);
        };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_differs_is_written_once_and_not_again()
    {
        var registrar = Registrar(new Events());

        var first = await registrar.RegisterAsync(Wanted, Token);
        var second = await registrar.RegisterAsync(Wanted, Token);

        Assert.Equal((RegistrationEnd.Written, RegistrationEnd.AsWanted), (first.End, second.End));
        Assert.Equal(["quiz", "この用語を説明"], first.Diff.Created);
        Assert.Equal(["GET", "GET", "PUT", "GET"], _calls);
    }

    [Fact]
    public async Task A_command_that_Discord_refuses_is_named_with_the_path_and_the_reason_that_Discord_gives()
    {
        _bench.Discord.Otherwise = request =>
            request.Method == HttpMethod.Put
                ? ScriptedDiscord.Answer(
                    400,
                    """
                    {"code":50035,"message":"Invalid Form Body",
                    "errors":{"0":{"options":{"1":{"name":{"_errors":[{"code":"BASE_TYPE_BAD_LENGTH","message":"x"}]}}}}}}
                    """
                )
                : ScriptedDiscord.Answer(200, "[]");

        var refused = await Assert.ThrowsAsync<DiscordException>(() => Registrar(new Events()).RegisterAsync(Wanted, Token));

        Assert.EndsWith("0.options.1.name: BASE_TYPE_BAD_LENGTH (0 = quiz)", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_writes_nothing()
    {
        Assert.Equal("+ quiz\n+ この用語を説明\n", (await Registrar(new Events()).CompareAsync(Wanted, Token)).ToString());
        Assert.Equal(["GET"], _calls);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Many_replicas_that_start_at_once_write_once(bool isPostgres)
    {
        var clock = new TurnClock();
        await using IStores stores = isPostgres ? new PostgresStores() : new SqliteStores();
        await using var store = stores.Open(time: clock);
        await using var other = stores.Open(time: clock);
        await store.CheckAsync(Token);
        var replicas = Enumerable
            .Range(0, 8)
            .Select(i => Task.Run(() => Registrar(i % 2 == 0 ? store : other, clock).RegisterAsync(Wanted, Token), Token))
            .ToList();

        // Those that come too late wait for a turn of their own before they look again. No time passes for one that may still be writing.
        await clock.PassAsync(() => replicas.Count(replica => replica.IsCompleted) + clock.Waited == replicas.Count);
        var ends = await Task.WhenAll(replicas);

        Assert.Single(_calls, "PUT");
        Assert.Equal(1, ends.Count(end => end.End == RegistrationEnd.Written));
        Assert.All(ends, end => Assert.True(end.End is RegistrationEnd.Written or RegistrationEnd.AsWanted));
    }

    [Fact]
    public async Task A_replica_that_dies_before_it_writes_is_followed_by_another()
    {
        var (events, clock) = (new Events(), new TurnClock());
        Assert.True(await new RegistrationTurn(events, clock).TakeAsync(Wanted, Token));

        var registering = Registrar(events, clock).RegisterAsync(Wanted, Token);
        await clock.PassAsync(() => clock.Waited == 1);
        await clock.PassAsync(() => clock.Waited == 2);

        Assert.Equal(RegistrationEnd.Written, (await registering).End);
    }

    [Fact]
    public async Task Nobody_begins_while_another_who_began_late_may_still_be_writing()
    {
        var events = new Events();
        var (one, other) = (new RegistrationTurn(events, _bench.Time), new RegistrationTurn(events, _bench.Time));
        _bench.Time.Advance(TimeSpan.FromMinutes(1) - TimeSpan.FromTicks((_bench.Time.GetUtcNow().Ticks % TimeSpan.TicksPerMinute) + 1));

        Assert.True(await one.TakeAsync(Wanted, Token));
        _bench.Time.Advance(TimeSpan.FromTicks(2));
        Assert.False(await other.TakeAsync(Wanted, Token));
    }

    [Fact]
    public async Task Other_commands_have_a_turn_of_their_own()
    {
        var turn = new RegistrationTurn(new Events(), _bench.Time);

        Assert.True(await turn.TakeAsync(Wanted, Token));
        Assert.True(await turn.TakeAsync(Wanted with { Guild = "3" }, Token));
        Assert.False(await turn.TakeAsync(Wanted, Token));
    }

    [Fact]
    public async Task When_Discord_takes_no_more_today_the_old_ones_stay_and_the_operator_is_told()
    {
        _bench.Discord.Then(200, "[]").Then(200, "[]").Then(400, """{"code":30034}""");

        var end = await Registrar(new Events()).RegisterAsync(Wanted, Token);

        Assert.Equal(RegistrationEnd.TooManyToday, end.End);
        Assert.Contains("no new commands today (2 are missing)", _log.LatestRecord.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_refusal_is_the_callers()
    {
        _bench.Discord.Then(200, "[]").Then(200, "[]").Then(400, """{"code":50035}""");

        Assert.Equal(50035, (await Assert.ThrowsAsync<DiscordException>(() => Registrar(new Events()).RegisterAsync(Wanted, Token))).Code);
    }

    [Fact]
    public async Task A_list_that_makes_no_sense_is_not_written_over()
    {
        _bench.Discord.Then(200, "{}");

        await Assert.ThrowsAsync<DiscordException>(() => Registrar(new Events()).RegisterAsync(Wanted, Token));

        Assert.DoesNotContain("PUT", _calls);
    }

    public void Dispose() => _bench.Dispose();

    private CommandRegistrar Registrar(IEffects effects, TimeProvider? time = null) => new(_bench.Api, effects, time ?? _bench.Time, _log);

    /// <summary>A store that remembers events alone.</summary>
    private sealed class Events : IEffects
    {
        private readonly ConcurrentDictionary<string, bool> _known = new();

        public Task<EffectResult> ApplyAsync(Effect effect, CancellationToken cancellation = default) =>
            Task.FromResult(_known.TryAdd(effect.EventId, true) ? EffectResult.Applied : EffectResult.Repeated);
    }

    /// <summary>Knows how often somebody began to wait for a turn.</summary>
    private sealed class TurnClock : FakeTimeProvider
    {
        private int _waited;

        internal int Waited => Volatile.Read(ref _waited);

        /// <summary>Lets a turn pass, once it may.</summary>
        internal async Task PassAsync(Func<bool> may)
        {
            while (!may())
            {
                await Task.Yield();
            }

            Advance(RegistrationTurn.Length);
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            if (dueTime == RegistrationTurn.Length)
            {
                Interlocked.Increment(ref _waited);
            }

            return timer;
        }
    }
}
