using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Learning.Attempts;
using Xunit;
using static TeachBot.Tests.Commands.ChatRoom;

namespace TeachBot.Tests.Commands.Ranking;

public sealed class LeaderboardTests : IAsyncDisposable
{
    private readonly ChatRoom _room = new();
    private int _attempts;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task An_empty_board_says_how_to_get_on_it()
    {
        var reply = Assert.IsType<Reply>(await _room.Command("leaderboard"));

        Assert.Equal(Audience.Asker, reply.Audience);
        Assert.Contains("クイズで1問正解すると、ここに載ります", PlainText.Of(reply.Message), StringComparison.Ordinal);
        Assert.Contains(reply.Message.Choices, choice => choice.Id == "run:quiz");
        Assert.Contains("あなた：まだ答えていません", PlainText.Of(reply.Message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_knew_equally_much_has_one_place_and_who_looks_is_marked()
    {
        await RightAsync("taro", 3);
        await RightAsync("jiro", 3);
        await RightAsync("hana", 2);
        await RightAsync("hana", 1); // the same question again

        var text = Text(await _room.Command("leaderboard"));

        Assert.Contains("今週・このチャンネル", text, StringComparison.Ordinal);
        Assert.Contains("1位　taro　3問正解（3問中）", text, StringComparison.Ordinal);
        Assert.Contains("1位　jiro　3問正解（3問中）", text, StringComparison.Ordinal);
        Assert.Contains("3位　hana　2問正解（2問中）　← あなた", text, StringComparison.Ordinal);
        Assert.Contains("あなた：3位（2問中2問正解）", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ones_own_place_is_told_outside_of_the_best_too_and_that_others_share_the_last_place_shown()
    {
        for (var person = 0; person < 12; person++)
        {
            await RightAsync($"p{person}", person < 9 ? 3 : 2);
        }

        await RightAsync("hana", 1);
        var text = Text(await _room.Command("leaderboard"));

        Assert.Equal(10, text.Split('\n').Count(line => line.Contains("位　", StringComparison.Ordinal)));
        Assert.Contains("ほかにも10位の人がいます", text, StringComparison.Ordinal);
        Assert.Contains("あなた：13位（1問中1問正解）", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hana", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_week_begins_on_monday_where_the_workspace_is_at_home_and_the_course_goes_on()
    {
        _room.Time.SetUtcNow(new DateTimeOffset(2026, 11, 29, 23, 0, 0, TimeSpan.FromHours(9)));
        await RightAsync("hana", 1);
        Assert.Contains("あなた：1位", Text(await _room.Command("leaderboard")), StringComparison.Ordinal);

        // Monday in Tokyo; in UTC it is Sunday still.
        _room.Time.SetUtcNow(new DateTimeOffset(2026, 11, 30, 0, 30, 0, TimeSpan.FromHours(9)));
        Assert.Contains("まだ誰も載っていません", Text(await _room.Command("leaderboard")), StringComparison.Ordinal);
        Assert.Contains(
            "あなた：1位（1問中1問正解）",
            Text(await _room.Command("leaderboard", ("period", "course"))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Buttons_lead_to_the_other_boards()
    {
        await RightAsync("taro", 1);
        _room.Channel = _room.Channel with { Id = "other" };
        var here = MessageOf(await _room.Command("leaderboard"));
        Assert.Contains("まだ誰も", PlainText.Of(here), StringComparison.Ordinal);

        var school = MessageOf(await _room.Press(IdOf(here, "ワークスペース全体を見る")));
        Assert.Contains("今週・ワークスペース全体", PlainText.Of(school), StringComparison.Ordinal);
        Assert.Contains("1位　taro", PlainText.Of(school), StringComparison.Ordinal);

        var course = MessageOf(await _room.Press(IdOf(school, "コース全体を見る")));
        Assert.Contains("コース全体・ワークスペース全体", PlainText.Of(course), StringComparison.Ordinal);
        Assert.Contains(
            "コース全体・このチャンネル",
            Text(await _room.Press(IdOf(course, "このチャンネルを見る"))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_does_not_want_to_be_named_is_named_and_counted_nowhere_until_they_want_to()
    {
        await RightAsync("taro", 2);
        await RightAsync("hana", 1);

        var hidden = MessageOf(await _room.Press(IdOf(MessageOf(await _room.CommandBy("taro", "leaderboard")), "載せない"), "taro"));

        Assert.Contains("載らないようにしました", PlainText.Of(hidden), StringComparison.Ordinal);
        Assert.Contains("あなた：載せていません（2問中2問正解）", PlainText.Of(hidden), StringComparison.Ordinal);
        var others = Text(await _room.Command("leaderboard"));
        Assert.DoesNotContain("taro", others, StringComparison.Ordinal);
        Assert.Contains("あなた：1位", others, StringComparison.Ordinal);

        await _room.Press(IdOf(hidden, "載せる"), "taro");
        Assert.Contains("1位　taro", Text(await _room.Command("leaderboard")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_nickname_stands_in_place_of_the_name_and_what_is_none_is_told()
    {
        await RightAsync("hana", 1);
        var form = Assert.IsType<Form>(await _room.Press(IdOf(MessageOf(await _room.Command("leaderboard")), "ニックネーム")));

        Assert.Contains("20文字まで", Text(await _room.Submit(form.Id, "hana", ("name", "@everyone"))), StringComparison.Ordinal);
        Assert.Contains(
            "「ひまわり」として載ります",
            Text(await _room.Submit(form.Id, "hana", ("name", "ひまわり"))),
            StringComparison.Ordinal
        );
        var seen = Text(await _room.CommandBy("taro", "leaderboard"));
        Assert.Contains("1位　ひまわり", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("hana", seen, StringComparison.Ordinal);

        Assert.Contains("いつもの名前", Text(await _room.Submit(form.Id, "hana", ("name", " "))), StringComparison.Ordinal);
        Assert.Contains("1位　hana", Text(await _room.CommandBy("taro", "leaderboard")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_had_not_met_somebody_read_a_number_in_place_of_their_name()
    {
        await RightAsync("hana", 1);
        await _room.Handle(new CommandInvoked(_room.By("hana") with { Name = "はな" }, "help", new Dictionary<string, string>()));

        Assert.Contains("1位　はな", Text(await _room.CommandBy("taro", "leaderboard")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_nothing_but_the_bot_connects_is_shown_to_nobody()
    {
        _room.Channel = new ChannelRef(new WorkspaceRef("discord", WorkspaceRef.Nowhere), "77");
        await RightAsync("taro", 1);

        Assert.Contains("クラスのチャンネルで", Text(await _room.Command("leaderboard", ("scope", "workspace"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_direct_conversation_the_workspace_is_meant()
    {
        await RightAsync("taro", 1);
        var origin = _room.By("hana") with { Channel = _room.Channel with { Id = "dm:hana" }, IsDirect = true };

        var shown = MessageOf(await _room.Handle(new CommandInvoked(origin, "leaderboard", new Dictionary<string, string>())));

        Assert.Contains("ワークスペース全体", PlainText.Of(shown), StringComparison.Ordinal);
        Assert.Contains("taro", PlainText.Of(shown), StringComparison.Ordinal);
        Assert.DoesNotContain(shown.Choices, choice => choice is Button { Label: "このチャンネルを見る" });
    }

    [Theory]
    [InlineData("rank:what:week:channel")]
    [InlineData("rank:")]
    [InlineData("rank")]
    public async Task A_forged_button_is_told_so(string id) =>
        Assert.Contains("このボタンは古い", Text(await _room.Press(id)), StringComparison.Ordinal);

    [Fact]
    public async Task The_weeks_quiz_that_is_taken_alone_counts_as_it_is_answered()
    {
        var question = MessageOf(await _room.Command("quiz", ("count", "1")));
        await _room.Press(IdOf(question, "わからない"));

        Assert.Contains(
            "あなた：1問正解すると載ります（1問中0問正解）",
            Text(await _room.Command("leaderboard")),
            StringComparison.Ordinal
        );
    }

    private async Task RightAsync(string person, int count)
    {
        var now = _room.Time.GetUtcNow();
        var day = DateOnly.FromDateTime(now.ToOffset(TimeSpan.FromHours(9)).DateTime);
        await _room.Store.ApplyAsync(
            new Effect(
                $"right-{++_attempts}",
                now,
                [
                    .. Enumerable
                        .Range(0, count)
                        .Select(at => new AttemptMade(
                            new Attempt(
                                new UserRef("playground", "", person),
                                new ItemRef($"q{at}", "v"),
                                "a",
                                true,
                                now,
                                _room.Channel,
                                AttemptSetting.Solo
                            )
                        )
                        {
                            Day = day,
                        }),
                ]
            ),
            Token
        );
    }
}
