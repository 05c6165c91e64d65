using TeachBot.Commands.Daily;
using TeachBot.Commands.Recurring;
using TeachBot.Content;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Core.Schedules;
using TeachBot.Learning.Attempts;
using Xunit;

namespace TeachBot.Tests.Commands.Daily;

/// <summary>It is Tuesday, 24 November 2026, 9:00 in Tokyo.</summary>
public sealed class DailyQuizTests : IAsyncDisposable
{
    private readonly DailyRoom _daily = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private ChatRoom Room => _daily.Room;

    public ValueTask DisposeAsync() => _daily.DisposeAsync();

    [Fact]
    public async Task A_teacher_chooses_the_time_and_the_quiz_comes_then()
    {
        Assert.Contains("毎日クイズはありません", ChatRoom.Text(await Room.Command("daily")), StringComparison.Ordinal);
        var saved = ChatRoom.Text(await Room.Command("daily", ("time", "8:30"), ("days", "平日"), ("count", "2")));
        Assert.Contains("月・火・水・木・金", saved, StringComparison.Ordinal);
        Assert.Contains("11月25日（水） 8:30", saved, StringComparison.Ordinal);

        Assert.Empty(await _daily.PassTo("2026-11-25T08:29+09:00"));
        var posts = await _daily.PassTo("2026-11-25T08:30+09:00");
        Assert.Equal(2, posts.Count);
        var text = PlainText.Of(await Room.Post(posts[0]));
        Assert.Contains("今日のクイズ　11月25日（水）", text, StringComparison.Ordinal);
        Assert.Contains("問1／2", text, StringComparison.Ordinal);
        Assert.Contains("まだ誰も答えていません", text, StringComparison.Ordinal);
        Assert.Empty(await _daily.PassTo("2026-11-25T20:00+09:00"));
    }

    [Fact]
    public async Task Answers_are_private_may_be_changed_and_are_revealed_with_the_next_quiz()
    {
        await Room.Command("daily", ("time", "8:30"));
        var post = Assert.Single(await _daily.PassTo("2026-11-25T08:30+09:00"));
        var answers = DailyRoom.Answers(await Room.Post(post));
        Assert.Contains(
            "受け付けました",
            ChatRoom.Text(await Room.Press(answers[0].Id, "taro", answers[0].Values)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "受け付けました",
            ChatRoom.Text(await Room.Press(answers[1].Id, "taro", answers[1].Values)),
            StringComparison.Ordinal
        );
        await Room.Press(answers[0].Id, "jiro", answers[0].Values);
        Assert.Contains("2人が回答", PlainText.Of(await Room.Post(post)), StringComparison.Ordinal);

        var next = Assert.Single(await _daily.PassTo("2026-11-26T08:30+09:00"));

        Assert.NotEqual(post, next);
        var revealed = PlainText.Of(await Room.Post(post));
        Assert.Contains("正解：", revealed, StringComparison.Ordinal);
        Assert.Contains("（2人中", revealed, StringComparison.Ordinal);
        var open = PlainText.Of(await Room.Post(next));
        Assert.Contains("前回（11月25日（水））の答え", open, StringComparison.Ordinal);
        Assert.Contains("（2人中", open, StringComparison.Ordinal);
        Assert.Contains(
            "答え合わせが済んで",
            ChatRoom.Text(await Room.Press(answers[0].Id, "saburo", answers[0].Values)),
            StringComparison.Ordinal
        );
        var attempt = Assert.Single(await Room.Store.Attempts.OfAsync(new UserRef("playground", "", "taro"), 10, Token));
        Assert.Equal(AttemptSetting.Daily, attempt.Setting);
    }

    [Theory]
    [InlineData("playground", "other")]
    [InlineData("elsewhere", "general")]
    public async Task A_visitor_of_another_channel_cannot_answer_the_quiz_of_the_day(string workspace, string channel)
    {
        await Room.Command("daily", ("time", "8:30"));
        var post = Assert.Single(await _daily.PassTo("2026-11-25T08:30+09:00"));
        var answer = DailyRoom.Answers(await Room.Post(post))[0];
        Room.Channel = new ChannelRef(new WorkspaceRef("playground", workspace), channel);

        Assert.Contains(
            "別のチャンネルのクイズ",
            ChatRoom.Text(await Room.Press(answer.Id, "visitor", answer.Values)),
            StringComparison.Ordinal
        );
        Assert.Contains("まだ誰も答えていません", PlainText.Of(await Room.Post(post)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task However_many_replicas_look_a_day_is_posted_once()
    {
        await Room.Command("daily", ("time", "8:30"));
        Room.Time.SetUtcNow(DailyRoom.At("2026-11-25T08:30+09:00"));
        var due = Assert.Single(await _daily.DueAsync());

        var steps = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Room.Daily.LookAsync(due, Room.Time.GetUtcNow(), Token)));

        Assert.Single(steps, RecurringStep.Posted);
        Assert.Single(await Room.Store.Schedules.OccurrencesAsync(due.Id, 10, Token));
    }

    [Theory]
    [InlineData(null, "2026-11-25T20:00+09:00", "2026-11-25", 1)]
    [InlineData("12:00", "2026-11-25T11:59+09:00", "2026-11-25", 1)]
    [InlineData("12:00", "2026-11-25T12:01+09:00", "2026-11-25", 0)]
    [InlineData("12:00", "2026-11-27T08:31+09:00", "2026-11-27", 1)]
    public async Task What_was_missed_comes_late_until_the_limit_and_never_twice(string? until, string now, string day, int posts)
    {
        await Room.Command("daily", [("time", "8:30"), .. until is null ? [] : new[] { ("until", until) }]);

        Assert.Equal(posts, (await _daily.PassTo(now)).Count);

        var schedule = (await Room.Store.Schedules.FindAsync(_daily.Id, Token))!;
        Assert.Equal(
            day,
            Assert.Single(await Room.Store.Schedules.OccurrencesAsync(schedule.Id, 10, Token)).Day.ToString("yyyy-MM-dd", null)
        );
        Assert.Empty(await _daily.PassTo(now));
        if (posts == 0)
        {
            Assert.Contains("ボットが止まっていたため", ChatRoom.Text(await Room.Command("daily")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_clock_that_steps_back_brings_no_second_quiz()
    {
        await Room.Command("daily", ("time", "8:30"));
        Assert.Single(await _daily.PassTo("2026-11-25T08:30+09:00"));

        var schedule = (await Room.Store.Schedules.FindAsync(_daily.Id, Token))!;
        Assert.Equal(RecurringStep.Nothing, await Room.Daily.LookAsync(schedule, DailyRoom.At("2026-11-25T08:10+09:00"), Token));
        Assert.Equal(RecurringStep.Nothing, await Room.Daily.LookAsync(schedule, DailyRoom.At("2026-11-25T08:30+09:00"), Token));
        Assert.Equal(RecurringStep.Nothing, await Room.Daily.LookAsync(schedule, DailyRoom.At("2026-11-24T08:30+09:00"), Token));
    }

    [Fact]
    public async Task Questions_do_not_come_again_while_others_remain()
    {
        await Room.Command("daily", ("time", "8:30"), ("count", "5"));
        var asked = new List<string>();
        for (var day = 0; day < 12; day++)
        {
            foreach (var post in await _daily.PassTo($"2026-12-{day + 1:00}T08:30+09:00"))
            {
                asked.Add(PlainText.Of(await Room.Post(post)).Split("今日の問題")[^1]);
            }
        }

        Assert.Equal(60, asked.Count);
        Assert.Equal(asked.Count, asked.Distinct().Count());
    }

    [Fact]
    public async Task It_rests_goes_on_and_ends_as_the_teacher_says()
    {
        await Room.Command("daily", ("time", "8:30"));
        Assert.Contains("休み中", ChatRoom.Text(await Room.Command("daily", ("action", "pause"))), StringComparison.Ordinal);
        Assert.Empty(await _daily.PassTo("2026-11-25T09:00+09:00"));

        var shown = ChatRoom.MessageOf(await Room.Press("daily:resume"));
        Assert.Contains("11月26日（木）", PlainText.Of(shown), StringComparison.Ordinal);
        var post = Assert.Single(await _daily.PassTo("2026-11-26T09:00+09:00"));

        Assert.Contains("やめました", ChatRoom.Text(await Room.Press("daily:off")), StringComparison.Ordinal);
        Assert.Contains("正解：", PlainText.Of(await Room.Post(post)), StringComparison.Ordinal);
        Assert.Empty(await _daily.PassTo("2026-11-27T09:00+09:00"));
        Assert.Contains("毎日クイズはありません", ChatRoom.Text(await Room.Command("daily")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Posted_now_it_is_the_quiz_of_that_day()
    {
        await Room.Command("daily", ("time", "10:00"));
        Assert.Contains("今日のクイズを出しました", ChatRoom.Text(await Room.Press("daily:now")), StringComparison.Ordinal);
        Assert.Contains("1日に2回は出しません", ChatRoom.Text(await Room.Press("daily:now")), StringComparison.Ordinal);
        Assert.Single(await _daily.PassTo("2026-11-24T09:30+09:00"));
        Assert.Empty(await _daily.PassTo("2026-11-24T10:00+09:00"));
        Assert.Single(await _daily.PassTo("2026-11-25T10:00+09:00"));
    }

    [Fact]
    public async Task A_preview_shows_what_comes_and_nobody_else_sees_it()
    {
        await Room.Command("daily", ("time", "8:30"));
        var preview = ChatRoom.MessageOf(await Room.Press("daily:preview"));
        Assert.Empty(preview.Choices);

        var (shown, post) = (PlainText.Of(preview), await Room.Post(Assert.Single(await _daily.PassTo("2026-11-25T08:30+09:00"))));
        Assert.Contains("見本です", shown, StringComparison.Ordinal);
        foreach (var line in PlainText.Of(post.Document).Split('\n').Take(2))
        {
            Assert.Contains(line, shown, StringComparison.Ordinal);
        }

        Assert.All(
            post.Choices.OfType<Button>().Where(button => button.Id.StartsWith("d:", StringComparison.Ordinal) && button.Label.Length > 2),
            button => Assert.Contains(button.Label[3..], shown, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Where_it_can_not_be_posted_it_rests_and_says_so_once()
    {
        await Room.Command("daily", ("time", "8:30"));
        await _daily.PassTo("2026-11-25T08:30+09:00");
        var claim = Assert.Single(
            await Room.Store.Outbox.ClaimAsync(["playground"], 5, Room.Time.GetUtcNow(), TimeSpan.FromMinutes(1), Token)
        );
        await Room.Store.Outbox.SettleAsync(claim, new PostOutcome.Dead("unknown channel"), Room.Time.GetUtcNow(), Token);

        Room.Time.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal(
            RecurringStep.Broken,
            await Room.Daily.LookAsync(Assert.Single(await _daily.DueAsync()), Room.Time.GetUtcNow(), Token)
        );
        Assert.Empty(await _daily.DueAsync());
        Assert.Empty(await _daily.PassTo("2026-11-26T09:00+09:00"));
        Assert.Contains("投稿できなかったため", ChatRoom.Text(await Room.Command("daily")), StringComparison.Ordinal);

        await Room.Press("daily:resume");
        Assert.Single(await _daily.PassTo("2026-11-27T08:30+09:00"));
    }

    [Fact]
    public async Task Without_a_question_a_day_is_left_out_and_the_next_one_comes()
    {
        await Room.Command("daily", ("time", "8:30"));
        var course = Room.Current;
        Room.Current = Course.Read([("01.md", "# 空\n\n何もありません。\n")]);
        Assert.Empty(await _daily.PassTo("2026-11-25T08:30+09:00"));
        Assert.Contains("出せる問題がなく", ChatRoom.Text(await Room.Command("daily")), StringComparison.Ordinal);

        Room.Current = course;
        Assert.Single(await _daily.PassTo("2026-11-26T08:30+09:00"));
    }
}
