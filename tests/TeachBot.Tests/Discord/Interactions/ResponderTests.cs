using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Discord.Decoding;
using TeachBot.Discord.Interactions;
using TeachBot.Discord.Rest;
using Xunit;

namespace TeachBot.Tests.Discord.Interactions;

public class ResponderTests
{
    private static readonly LocalText Name = new("名", "name");
    private static readonly IReadOnlyList<CommandSpec> Commands =
    [
        new CommandSpec("ask", Name, Name, []),
        new CommandSpec("open", Name, Name, []) { Audience = Audience.Channel },
    ];

    [Theory]
    [InlineData("ask", 4, 32768 | 64)]
    [InlineData("help", 4, 32768)]
    public async Task A_reply_that_is_ready_is_the_first_answer(string command, int type, int flags)
    {
        var bench = new DiscordBench();

        await RespondAsync(bench, Command(bench, command));

        var (call, where, said) = Assert.Single(bench.Api.Calls);
        Assert.Equal(
            ("answer", "900", type, flags),
            (call, where, said.GetProperty("type").GetInt32(), said.GetProperty("data").GetProperty("flags").GetInt32())
        );
    }

    [Theory]
    [InlineData("form", 64, 9)]
    [InlineData("quiz:2", 64, 7)]
    [InlineData("quiz:2", 0, 4)]
    [InlineData("other", 64, 4)]
    public async Task A_press_changes_only_what_nobody_else_sees(string choice, int flags, int type)
    {
        var bench = new DiscordBench();

        await RespondAsync(bench, Press(bench, choice, flags));

        Assert.Equal(type, Assert.Single(bench.Api.Calls).Said.GetProperty("type").GetInt32());
    }

    [Theory]
    [InlineData("ask", "{\"type\":5,\"data\":{\"flags\":64}}")]
    [InlineData("open", "{\"type\":5}")]
    public async Task A_reply_that_takes_long_is_announced_to_those_who_will_see_it(string command, string announced)
    {
        var (bench, chat) = Slow();
        var responding = RespondAsync(bench, Command(bench, command));
        bench.Time.Advance(InTime.Patience);
        await responding;
        Assert.Equal(announced, Assert.Single(bench.Api.Calls).Said.GetRawText());

        chat.Outcome.SetResult(new Reply(Message.Of("お待たせ"), command == "open" ? Audience.Channel : Audience.Asker));
        await bench.Unfinished.IdleAsync();

        var (call, where, said) = bench.Api.Calls[1];
        Assert.Equal(("edit answer", "unguessable", "お待たせ"), (call, where, Shown.TextOf(said)));
        Assert.Equal(32768, said.GetProperty("flags").GetInt32());
    }

    [Fact]
    public async Task A_private_reply_behind_a_public_announcement_stays_private()
    {
        var (bench, chat) = Slow();
        var responding = RespondAsync(bench, Command(bench, "open"));
        bench.Time.Advance(InTime.Patience);
        await responding;

        chat.Outcome.SetResult(new Reply(Message.Of("ひみつ"), Audience.Asker));
        await bench.Unfinished.IdleAsync();

        Assert.Equal(["answer", "edit answer", "follow up"], bench.Api.Calls.Select(call => call.Call));
        Assert.DoesNotContain("ひみつ", Shown.TextOf(bench.Api.Calls[1].Said), StringComparison.Ordinal);
        Assert.Equal(32768 | 64, bench.Api.Calls[2].Said.GetProperty("flags").GetInt32());
    }

    [Theory]
    [InlineData(true, "edit answer")]
    [InlineData(false, "follow up")]
    public async Task A_slow_press_in_an_own_message_shows_nothing_until_its_reply_does(bool isInPlace, string call)
    {
        var (bench, chat) = Slow();
        var responding = RespondAsync(bench, Press(bench, "x", 64));
        bench.Time.Advance(InTime.Patience);
        await responding;
        Assert.Equal("{\"type\":6}", Assert.Single(bench.Api.Calls).Said.GetRawText());

        chat.Outcome.SetResult(new Reply(Message.Of("次"), Audience.Asker) { IsInPlace = isInPlace });
        await bench.Unfinished.IdleAsync();

        Assert.Equal(call, bench.Api.Calls[1].Call);
    }

    [Fact]
    public async Task A_form_that_comes_late_is_to_be_asked_for_again()
    {
        var (bench, chat) = Slow();
        var responding = RespondAsync(bench, Command(bench, "ask"));
        bench.Time.Advance(InTime.Patience);
        await responding;

        chat.Outcome.SetResult(new Form("f", "題", "送る", []));
        await bench.Unfinished.IdleAsync();

        Assert.Contains("もう一度押してください", Shown.TextOf(bench.Api.Calls[1].Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_are_never_announced()
    {
        var (bench, _) = Slow();
        var typing = bench.Decode(
            DiscordBench.Interaction(
                4,
                new
                {
                    type = 1,
                    name = "ask",
                    options = new[]
                    {
                        new
                        {
                            name = "question",
                            type = 3,
                            value = "玉",
                            focused = true,
                        },
                    },
                }
            )
        );
        var responding = RespondAsync(bench, typing);
        bench.Time.Advance(InTime.Patience);
        await responding;

        Assert.Equal("{\"type\":8,\"data\":{\"choices\":[]}}", Assert.Single(bench.Api.Calls).Said.GetRawText());
    }

    [Theory]
    [InlineData("nobody knows whether it arrived: one edit settles it", 0, true, "answer,edit answer")]
    [InlineData("it was answered already: one edit settles it", 40060, false, "answer,edit answer")]
    [InlineData("it is too late: nothing goes to the channel", 10062, false, "answer")]
    public async Task A_first_answer_that_fails_is_settled_by_its_kind(string why, int code, bool mayHaveArrived, string calls)
    {
        var bench = new DiscordBench();
        bench.Api.Failures.Enqueue(new DiscordException("refused") { Code = code, MayHaveArrived = mayHaveArrived });

        await RespondAsync(bench, Command(bench, "ask"));
        await bench.Unfinished.IdleAsync();

        Assert.True(calls == string.Join(',', bench.Api.Calls.Select(call => call.Call)), why);
    }

    [Theory]
    [InlineData("open", "answer,create")]
    [InlineData("ask", "answer")]
    public async Task When_the_token_is_dead_only_what_all_may_read_goes_to_the_channel(string command, string calls)
    {
        var (bench, chat) = Slow();
        var responding = RespondAsync(bench, Command(bench, command));
        bench.Time.Advance(InTime.Patience);
        await responding;

        bench.Time.Advance(TimeSpan.FromMinutes(15));
        chat.Outcome.SetResult(new Reply(Message.Of("お待たせ"), command == "open" ? Audience.Channel : Audience.Asker));
        await bench.Unfinished.IdleAsync();

        Assert.Equal(calls, string.Join(',', bench.Api.Calls.Select(call => call.Call)));
    }

    [Theory]
    [InlineData("open", "70", null)]
    [InlineData("ask", "@42", "42")]
    public async Task What_was_announced_and_waits_for_Discord_when_the_process_ends_is_kept_for_those_who_may_see_it(
        string command,
        string place,
        string? person
    )
    {
        var (bench, chat) = Slow();
        var responding = RespondAsync(bench, Command(bench, command));
        bench.Time.Advance(InTime.Patience);
        await responding;
        bench.Api.KeepsWaiting = true;
        chat.Outcome.SetResult(new Reply(Message.Of("お待たせ"), command == "open" ? Audience.Channel : Audience.Asker));

        bench.Unfinished.HurryUp();
        await bench.Unfinished.IdleAsync();

        var kept = Assert.Single(bench.Effects.Posts);
        Assert.Equal(("900", place, person), (kept.Id, kept.Channel.Id, kept.Channel.Person));
        Assert.Equal("お待たせ", PlainText.Of(kept.Body).Trim());
    }

    [Theory]
    [InlineData("ask", 10015, "answer,edit answer")]
    [InlineData("open", 10015, "answer,edit answer,create")]
    [InlineData("open", 50027, "answer,edit answer,create")]
    [InlineData("open", 50035, "answer,edit answer")]
    public async Task An_edit_that_finds_the_token_dead_is_a_message_where_all_may_read_it(string command, int code, string calls)
    {
        var (bench, chat) = Slow();
        bench.Api.Failures.Enqueue(null);
        bench.Api.Failures.Enqueue(new DiscordException("gone") { Status = 404, Code = code });
        var responding = RespondAsync(bench, Command(bench, command));
        bench.Time.Advance(InTime.Patience);
        await responding;

        chat.Outcome.SetResult(new Reply(Message.Of("お待たせ"), command == "open" ? Audience.Channel : Audience.Asker));
        await bench.Unfinished.IdleAsync();

        Assert.Equal(calls, string.Join(',', bench.Api.Calls.Select(call => call.Call)));
    }

    [Fact]
    public async Task The_next_page_takes_the_place_of_the_one_before_it()
    {
        var bench = new DiscordBench();

        await RespondAsync(bench, Press(bench, "~1:kask\u001fquestion=玉露とは？", 64));

        Assert.Equal(7, Assert.Single(bench.Api.Calls).Said.GetProperty("type").GetInt32());
        Assert.Equal("玉露とは？", Assert.IsType<CommandInvoked>(Assert.Single(bench.Chat.Events)).Arguments["question"]);
    }

    [Fact]
    public async Task What_is_not_supported_is_said_privately()
    {
        var bench = new DiscordBench();
        var unknown = Assert.IsType<Decoded.Unsupported>(bench.Decode(DiscordBench.Interaction(99, new { })));

        await bench.Unsupported.AnswerAsync(
            unknown,
            new CallbackAnswer(bench.Api, unknown.Interaction, NullLogger.Instance),
            TestContext.Current.CancellationToken
        );

        var said = Assert.Single(bench.Api.Calls).Said.GetProperty("data");
        Assert.Equal(32768 | 64, said.GetProperty("flags").GetInt32());
        Assert.Contains("まだ対応していません", Shown.TextOf(said), StringComparison.Ordinal);
    }

    private static (DiscordBench Bench, SlowChat Chat) Slow()
    {
        var chat = new SlowChat(Commands);
        return (new DiscordBench(chat), chat);
    }

    private static Decoded Command(DiscordBench bench, string name) =>
        bench.Decode(
            DiscordBench.Interaction(
                2,
                new
                {
                    type = 1,
                    name,
                    options = new[]
                    {
                        new
                        {
                            name = "question",
                            type = 3,
                            value = "玉露とは？",
                        },
                    },
                }
            )
        );

    private static Decoded Press(DiscordBench bench, string choice, int flags)
    {
        var interaction = DiscordBench.Interaction(3, new { component_type = 2, custom_id = choice });
        interaction["message"] = new { id = "555", flags };
        return bench.Decode(interaction);
    }

    private static Task RespondAsync(DiscordBench bench, Decoded decoded)
    {
        var happened = Assert.IsType<Decoded.Interacted>(decoded);
        return bench.Responder.RespondAsync(
            happened,
            new CallbackAnswer(bench.Api, happened.Interaction, NullLogger.Instance),
            TestContext.Current.CancellationToken
        );
    }
}
