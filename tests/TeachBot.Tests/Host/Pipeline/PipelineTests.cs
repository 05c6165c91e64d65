using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using TeachBot.Commands.Wording;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Core.Stores;
using TeachBot.Host.Pipeline;
using TeachBot.Host.Wordings;
using Xunit;

namespace TeachBot.Tests.Host.Pipeline;

public class PipelineTests
{
    private static readonly Apologies Apologies = new(
        new Dictionary<string, ChatWording> { ["ja"] = Wording.For("ja").Chat, ["en"] = Wording.For("en").Chat }
    );
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
    private readonly Scripted _inner = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_exception_becomes_one_apology_and_one_log_line_without_what_was_said()
    {
        var logger = new FakeLogger<GuardedChat>();
        _inner.Answer = _ => throw new InvalidOperationException("秘密");

        var text = Say(await new GuardedChat(_inner, Apologies, logger).HandleAsync(Event(), Token));

        Assert.StartsWith("うまく処理できませんでした", text, StringComparison.Ordinal);
        Assert.DoesNotContain("秘密", text, StringComparison.Ordinal);
        Assert.Equal((1, LogLevel.Error), (logger.Collector.Count, logger.LatestRecord.Level));
        Assert.DoesNotContain("ないしょの質問", logger.LatestRecord.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja", "いまは記録を保存できない")]
    [InlineData("en", "Progress can't be saved just now")]
    public async Task With_the_store_away_who_wants_to_save_hears_so_privately(string language, string words)
    {
        var logger = new FakeLogger<GuardedChat>();
        _inner.Answer = _ => throw new StoreUnavailableException("x") { Fault = StoreFault.Unreachable };

        var reply = Assert.IsType<Reply>(await new GuardedChat(_inner, Apologies, logger).HandleAsync(Event(language: language), Token));

        Assert.Equal(Audience.Asker, reply.Audience);
        Assert.Contains(words, Say(reply), StringComparison.Ordinal);
        Assert.Equal(0, logger.Collector.Count);
    }

    [Fact]
    public async Task Nobody_waits_longer_than_the_limit()
    {
        var never = new TaskCompletionSource<Outcome>();
        _inner.Answer = _ => new(never.Task);
        var waiting = new TimedChat(_inner, _time, Apologies).HandleAsync(Event(), Token).AsTask();

        _time.Advance(TimedChat.Limit);

        Assert.Contains("時間がかかりすぎた", Say(await waiting), StringComparison.Ordinal);
        never.SetException(new InvalidOperationException());
    }

    [Fact]
    public async Task A_handler_that_works_on_and_on_without_giving_its_thread_back_holds_up_neither_the_sign_that_an_answer_comes_nor_the_limit()
    {
        using var release = new ManualResetEventSlim();
        var caller = Environment.CurrentManagedThreadId;
        _inner.Answer = _ =>
        {
            Assert.NotEqual(caller, Environment.CurrentManagedThreadId); // else nobody would be left to release it
            release.Wait(Token);
            return new(Scripted.Yes);
        };

        var waiting = new TimedChat(_inner, _time, Apologies).HandleAsync(Event(), Token);
        Assert.False(waiting.IsCompleted);
        _time.Advance(TimedChat.Limit);

        Assert.Contains("時間がかかりすぎた", Say(await waiting), StringComparison.Ordinal);
        release.Set();
    }

    [Fact]
    public async Task Who_is_too_fast_hears_how_long_to_wait_and_nobody_else_notices()
    {
        var chat = new PacedChat(_inner, new PaceOptions { Burst = 3, PerMinute = 6 }, _time, Apologies);
        for (var at = 0; at < 3; at++)
        {
            Assert.Equal("はい", Say(await chat.HandleAsync(Event(), Token)));
        }

        Assert.Contains("10秒ほど待って", Say(await chat.HandleAsync(Event(), Token)), StringComparison.Ordinal);
        Assert.Equal("はい", Say(await chat.HandleAsync(Event("taro"), Token)));
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal("はい", Say(await chat.HandleAsync(Event(), Token)));
        Assert.Equal(5, _inner.Handled);
    }

    [Fact]
    public async Task Suggestions_are_not_counted()
    {
        var chat = new PacedChat(_inner, new PaceOptions { Burst = 1, PerMinute = 1 }, _time, Apologies);
        for (var at = 0; at < 9; at++)
        {
            await chat.HandleAsync(new SuggestionsWanted(Event().Origin, "ask", "question", "a"), Token);
        }

        Assert.Equal(9, _inner.Handled);
    }

    [Fact]
    public async Task An_event_delivered_twice_at_the_same_moment_is_handled_once_for_both()
    {
        var answer = new TaskCompletionSource<Outcome>();
        _inner.Answer = _ => new(answer.Task);
        var chat = new OnceChat(_inner);

        var (first, second, other) = (
            chat.HandleAsync(Event(id: "e"), Token).AsTask(),
            chat.HandleAsync(Event(id: "e"), Token).AsTask(),
            chat.HandleAsync(Event(id: "f"), Token).AsTask()
        );
        answer.SetResult(Scripted.Yes);
        await Task.WhenAll(first, second, other);
        await chat.HandleAsync(Event(id: "e"), Token);

        Assert.Equal(3, _inner.Handled);
    }

    [Fact]
    public async Task What_happened_is_logged_with_a_mark_and_never_with_its_text_or_who_did_it()
    {
        var logger = new FakeLogger<LoggedChat>();

        await new LoggedChat(_inner, _time, logger).HandleAsync(Event(id: "playground:hana:7"), Token);

        Assert.Contains(EventMark.Of("playground:hana:7"), logger.LatestRecord.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "ないしょの質問",
            string.Join(' ', logger.LatestRecord.StructuredState!.Select(pair => pair.Value)),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "hana",
            string.Join(' ', logger.LatestRecord.StructuredState!.Select(pair => pair.Value)),
            StringComparison.Ordinal
        );
    }

    private static Mentioned Event(string person = "hana", string id = "e", string language = "ja") =>
        new(
            new EventOrigin(
                id,
                new ChannelRef(new WorkspaceRef("playground", "p"), "c"),
                new UserRef("playground", "", person),
                language,
                DateTimeOffset.UnixEpoch
            ),
            "ないしょの質問"
        );

    private static string Say(Outcome outcome) => PlainText.Of(Assert.IsType<Reply>(outcome).Message);

    private sealed class Scripted : IChat
    {
        internal static readonly Reply Yes = new(new Message(Document.Of("はい")), Audience.Asker);

        public IReadOnlyList<CommandSpec> Commands => [];

        internal Func<ChatEvent, ValueTask<Outcome>> Answer { get; set; } = _ => new(Yes);

        internal int Handled { get; private set; }

        public ValueTask<Outcome> HandleAsync(ChatEvent happened, CancellationToken cancellation = default)
        {
            Handled++;
            return Answer(happened);
        }
    }
}
