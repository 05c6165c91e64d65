using TeachBot.Commands.Daily;
using TeachBot.Commands.Daily.Planning;
using TeachBot.Commands.Recurring;
using TeachBot.Content;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using Xunit;

namespace TeachBot.Tests.Commands.Daily;

/// <summary>What goes wrong around a channel's quiz, named by its symptom.</summary>
public sealed class DailyBadDaysTests : IAsyncDisposable
{
    private readonly DailyRoom _daily = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _daily.DisposeAsync();

    [Fact]
    public async Task A_channel_that_is_gone_is_told_once_to_the_teacher_who_chose_it()
    {
        await _daily.Room.Command("daily", ("time", "8:30"));
        await _daily.PassTo("2026-11-25T08:30+09:00");
        await SettleAsync(_ => new PostOutcome.Dead("unknown channel"));

        await _daily.PassTo("2026-11-25T08:33+09:00");
        await _daily.PassTo("2026-11-25T09:00+09:00");
        await _daily.PassTo("2026-11-26T08:30+09:00");

        var told = new List<Post>();
        await SettleAsync(claim =>
        {
            told.Add(claim.Post);
            return new PostOutcome.Sent(new MessageRef(claim.Post.Channel, "1"));
        });
        var post = Assert.Single(told);
        Assert.Equal("hana", post.Channel.Person);
        Assert.Contains(
            "11月25日（水） 8:30 の毎日クイズを、チャンネルに投稿できませんでした",
            PlainText.Of(post.Body),
            StringComparison.Ordinal
        );
        Assert.InRange(post.Id.Length, 1, 25);
        Assert.Contains("投稿できなかったため", ChatRoom.Text(await _daily.Room.Command("daily")), StringComparison.Ordinal);
    }

    /// <summary>A moderator removes it, and the count can't be shown any more; the channel is as it was.</summary>
    [Fact]
    public async Task A_quiz_that_somebody_removed_does_not_end_the_schedule()
    {
        await _daily.Room.Command("daily", ("time", "8:30"));
        var post = Assert.Single(await _daily.PassTo("2026-11-25T08:30+09:00"));
        await SettleAsync(claim => new PostOutcome.Sent(new MessageRef(claim.Post.Channel, "1")));
        await _daily.Answer(post, "taro");
        await SettleAsync(_ => new PostOutcome.Dead("unknown message"));

        Assert.Single(await _daily.PassTo("2026-11-26T08:30+09:00"));
    }

    [Theory]
    [InlineData("2026-11-25T08:50+09:00", 1)]
    [InlineData("2026-11-25T09:01+09:00", 0)]
    public async Task Notes_that_can_not_be_read_at_the_hour_make_it_late_and_not_lost(string back, int posts)
    {
        await _daily.Room.Command("daily", ("time", "8:30"), ("until", "9:00"));
        var course = _daily.Room.Current;
        _daily.Room.Current = null;
        Assert.Empty(await _daily.PassTo("2026-11-25T08:30+09:00"));
        Assert.Empty(await _daily.PassTo("2026-11-25T08:40+09:00"));
        if (posts == 0)
        {
            Assert.Empty(await _daily.PassTo(back));
            Assert.Contains("講義ノートを読めなかったため", ChatRoom.Text(await _daily.Room.Command("daily")), StringComparison.Ordinal);
        }

        _daily.Room.Current = course;
        Assert.Equal(posts, (await _daily.PassTo(back)).Count);
        Assert.Single(await _daily.PassTo("2026-11-26T08:30+09:00"));
    }

    [Fact]
    public async Task Asked_for_now_while_no_notes_can_be_read_a_teacher_is_told_so()
    {
        await _daily.Room.Command("daily", ("time", "8:30"));
        var course = _daily.Room.Current;
        _daily.Room.Current = null;
        Assert.Contains("講義ノートを読めません", ChatRoom.Text(await _daily.Room.Press("daily:now")), StringComparison.Ordinal);
        Assert.Contains("講義ノートを読めません", ChatRoom.Text(await _daily.Room.Press("daily:preview")), StringComparison.Ordinal);

        _daily.Room.Current = course;
        Assert.Contains("今日のクイズを出しました", ChatRoom.Text(await _daily.Room.Press("daily:now")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_question_that_is_no_more_in_the_notes_is_still_answered_and_revealed_rightly()
    {
        await _daily.Room.Command("daily", ("time", "8:30"));
        var post = Assert.Single(await _daily.PassTo("2026-11-25T08:30+09:00"));
        await _daily.Answer(post, "taro");
        var asked = PlainText.Of(await _daily.Room.Post(post)).Split('\n')[1];

        _daily.Room.Current = Course.Read(
            [("01.md", "# 果物\n\n## 種類\n\n### りんご\n\nりんごは、赤い果物です。\n\n### みかん\n\nみかんは、橙色の果物です。\n")],
            quizzes:
            [
                ("01.md", "## りんごの色は？\n\n- [x] 赤 — 赤い果物です。\n- [ ] 青 — 青くはありません。\n\n> りんごは、赤い果物です。\n"),
            ]
        );
        await _daily.Answer(post, "jiro", isRight: false);
        var next = Assert.Single(await _daily.PassTo("2026-11-26T08:30+09:00"));

        var (revealed, open) = (PlainText.Of(await _daily.Room.Post(post)), PlainText.Of(await _daily.Room.Post(next)));
        Assert.Contains(asked, revealed, StringComparison.Ordinal);
        Assert.Contains("（2人中1人", revealed, StringComparison.Ordinal);
        Assert.Contains("taro", revealed, StringComparison.Ordinal);
        Assert.DoesNotContain("jiro", revealed, StringComparison.Ordinal);
        Assert.Contains(asked, open, StringComparison.Ordinal);
        Assert.Matches("りんご|みかん|果物", open.Split("今日の問題")[^1]);
    }

    [Fact]
    public async Task A_clock_that_was_ten_days_ahead_for_a_moment_does_not_end_the_quiz_until_then()
    {
        await _daily.Room.Command("daily", ("time", "8:30"));
        Assert.Equal(RecurringStep.Posted, await LookAsync("2026-12-04T08:30+09:00"));

        Assert.Equal(RecurringStep.Posted, await LookAsync("2026-11-25T08:30+09:00"));
        Assert.Equal(RecurringStep.Posted, await LookAsync("2026-11-26T08:30+09:00"));

        var shown = await _daily.ShownAt("2026-11-26T09:00+09:00");
        Assert.Contains("11月27日", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("12月", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("12月", await _daily.ShownAt("2026-11-26T08:00+09:00"), StringComparison.Ordinal);
        Assert.Contains("12月5日", await _daily.ShownAt("2026-12-03T09:00+09:00"), StringComparison.Ordinal);
        Assert.Equal("今日のクイズを出しました", (await NowAsync("2026-11-27T07:00+09:00"))[..12]);
        Assert.DoesNotContain("出しました", await NowAsync("2026-12-04T07:00+09:00"), StringComparison.Ordinal);
        Assert.All(
            await _daily.Room.Store.Schedules.OccurrencesAsync(_daily.Id, 9, Token),
            day => Assert.NotEqual(DailyLeft.Late, DailyDone.Read(day.State).Left)
        );
        Assert.NotNull((await _daily.Room.Store.Sessions.FindAsync($"{_daily.Id}261204-0", Token))!.RevealedAt);
    }

    [Fact]
    public async Task A_schedule_that_another_version_wrote_is_left_alone()
    {
        await _daily.Room.Command("daily", ("time", "8:30"));
        var schedule = (await _daily.Room.Store.Schedules.FindAsync(_daily.Id, Token))!;

        Assert.Equal(
            RecurringStep.Unreadable,
            await _daily.Room.Daily.LookAsync(schedule with { Plan = "{\"time\":7}" }, DailyRoom.At("2026-11-25T08:30+09:00"), Token)
        );
    }

    /// <summary>Looks at what is due by a clock that may be wrong.</summary>
    private async Task<RecurringStep> LookAsync(string time)
    {
        var now = DailyRoom.At(time);
        var due = Assert.Single(await _daily.Room.Store.Schedules.DueAsync(["playground"], now, 10, Token));
        return await _daily.Room.Daily.LookAsync(due, now, Token);
    }

    /// <summary>「いま出す」, pressed at a moment.</summary>
    private async Task<string> NowAsync(string time) =>
        ChatRoom.Text(
            await _daily.Room.Handle(new ChoiceMade(_daily.Room.By("hana") with { At = DailyRoom.At(time) }, "daily:now", [], null))
        );

    /// <summary>What the dispatcher does with all that waits.</summary>
    private async Task SettleAsync(Func<Claim, PostOutcome> outcome)
    {
        var now = _daily.Room.Time.GetUtcNow();
        foreach (var claim in await _daily.Room.Store.Outbox.ClaimAsync(["playground"], 10, now, TimeSpan.FromMinutes(1), Token))
        {
            await _daily.Room.Store.Outbox.SettleAsync(claim, outcome(claim), now, Token);
        }
    }
}
