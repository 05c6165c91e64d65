using TeachBot.Commands.Daily;
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
    private readonly ChatRoom _room = new() { IsManager = true };
    private readonly HashSet<string> _posted = new(StringComparer.Ordinal);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task A_teacher_chooses_the_time_and_the_quiz_comes_then()
    {
        Assert.Contains("毎日クイズはありません", ChatRoom.Text(await _room.Command("daily")), StringComparison.Ordinal);
        var saved = ChatRoom.Text(await _room.Command("daily", ("time", "8:30"), ("days", "平日"), ("count", "2")));
        Assert.Contains("月・火・水・木・金", saved, StringComparison.Ordinal);
        Assert.Contains("11月25日（水） 8:30", saved, StringComparison.Ordinal);

        Assert.Empty(await PassTo("2026-11-25T08:29+09:00"));
        var posts = await PassTo("2026-11-25T08:30+09:00");
        Assert.Equal(2, posts.Count);
        var text = PlainText.Of(await _room.Post(posts[0]));
        Assert.Contains("今日のクイズ　11月25日（水）", text, StringComparison.Ordinal);
        Assert.Contains("問1／2", text, StringComparison.Ordinal);
        Assert.Contains("まだ誰も答えていません", text, StringComparison.Ordinal);
        Assert.Empty(await PassTo("2026-11-25T20:00+09:00"));
    }

    [Fact]
    public async Task Answers_are_private_may_be_changed_and_are_revealed_with_the_next_quiz()
    {
        await _room.Command("daily", ("time", "8:30"));
        var post = Assert.Single(await PassTo("2026-11-25T08:30+09:00"));
        var answers = Answers(await _room.Post(post));
        Assert.Contains("受け付けました", ChatRoom.Text(await _room.Press(answers[0].Id, "taro", answers[0].Values)), StringComparison.Ordinal);
        Assert.Contains("受け付けました", ChatRoom.Text(await _room.Press(answers[1].Id, "taro", answers[1].Values)), StringComparison.Ordinal);
        await _room.Press(answers[0].Id, "jiro", answers[0].Values);
        Assert.Contains("2人が回答", PlainText.Of(await _room.Post(post)), StringComparison.Ordinal);

        var next = Assert.Single(await PassTo("2026-11-26T08:30+09:00"));

        Assert.NotEqual(post, next);
        var revealed = PlainText.Of(await _room.Post(post));
        Assert.Contains("正解：", revealed, StringComparison.Ordinal);
        Assert.Contains("（2人中", revealed, StringComparison.Ordinal);
        var open = PlainText.Of(await _room.Post(next));
        Assert.Contains("前回（11月25日（水））の答え", open, StringComparison.Ordinal);
        Assert.Contains("（2人中", open, StringComparison.Ordinal);
        Assert.Contains("答え合わせが済んで", ChatRoom.Text(await _room.Press(answers[0].Id, "saburo", answers[0].Values)), StringComparison.Ordinal);
        var attempt = Assert.Single(await _room.Store.Attempts.OfAsync(new UserRef("playground", "", "taro"), 10, Token));
        Assert.Equal(AttemptSetting.Daily, attempt.Setting);
    }

    [Fact]
    public async Task However_many_replicas_look_a_day_is_posted_once()
    {
        await _room.Command("daily", ("time", "8:30"));
        _room.Time.SetUtcNow(At("2026-11-25T08:30+09:00"));
        var due = Assert.Single(await DueAsync());

        var steps = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => _room.Daily.LookAsync(due, _room.Time.GetUtcNow(), Token)));

        Assert.Single(steps, DailyStep.Posted);
        Assert.Single(await _room.Store.Schedules.OccurrencesAsync(due.Id, 10, Token));
    }

    [Theory]
    [InlineData(null, "2026-11-25T20:00+09:00", "2026-11-25", 1)]
    [InlineData("12:00", "2026-11-25T11:59+09:00", "2026-11-25", 1)]
    [InlineData("12:00", "2026-11-25T12:01+09:00", "2026-11-25", 0)]
    [InlineData("12:00", "2026-11-27T08:31+09:00", "2026-11-27", 1)]
    public async Task What_was_missed_comes_late_until_the_limit_and_never_twice(string? until, string now, string day, int posts)
    {
        await _room.Command("daily", [("time", "8:30"), .. until is null ? [] : new[] { ("until", until) }]);

        Assert.Equal(posts, (await PassTo(now)).Count);

        var schedule = (await _room.Store.Schedules.FindAsync(Id, Token))!;
        Assert.Equal(day, Assert.Single(await _room.Store.Schedules.OccurrencesAsync(schedule.Id, 10, Token)).Day.ToString("yyyy-MM-dd", null));
        Assert.Empty(await PassTo(now));
        if (posts == 0)
        {
            Assert.Contains("ボットが止まっていたため", ChatRoom.Text(await _room.Command("daily")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_clock_that_steps_back_brings_no_second_quiz()
    {
        await _room.Command("daily", ("time", "8:30"));
        Assert.Single(await PassTo("2026-11-25T08:30+09:00"));

        var schedule = (await _room.Store.Schedules.FindAsync(Id, Token))!;
        Assert.Equal(DailyStep.Nothing, await _room.Daily.LookAsync(schedule, At("2026-11-25T08:10+09:00"), Token));
        Assert.Equal(DailyStep.Nothing, await _room.Daily.LookAsync(schedule, At("2026-11-25T08:30+09:00"), Token));
        Assert.Equal(DailyStep.Nothing, await _room.Daily.LookAsync(schedule, At("2026-11-24T08:30+09:00"), Token));
    }

    [Fact]
    public async Task Questions_do_not_come_again_while_others_remain()
    {
        await _room.Command("daily", ("time", "8:30"), ("count", "5"));
        var asked = new List<string>();
        for (var day = 0; day < 12; day++)
        {
            foreach (var post in await PassTo($"2026-12-{day + 1:00}T08:30+09:00"))
            {
                asked.Add(PlainText.Of(await _room.Post(post)).Split("今日の問題")[^1]);
            }
        }

        Assert.Equal(60, asked.Count);
        Assert.Equal(asked.Count, asked.Distinct().Count());
    }

    [Fact]
    public async Task It_rests_goes_on_and_ends_as_the_teacher_says()
    {
        await _room.Command("daily", ("time", "8:30"));
        Assert.Contains("休み中", ChatRoom.Text(await _room.Command("daily", ("action", "pause"))), StringComparison.Ordinal);
        Assert.Empty(await PassTo("2026-11-25T09:00+09:00"));

        var shown = ChatRoom.MessageOf(await _room.Press("daily:resume"));
        Assert.Contains("11月26日（木）", PlainText.Of(shown), StringComparison.Ordinal);
        var post = Assert.Single(await PassTo("2026-11-26T09:00+09:00"));

        Assert.Contains("やめました", ChatRoom.Text(await _room.Press("daily:off")), StringComparison.Ordinal);
        Assert.Contains("正解：", PlainText.Of(await _room.Post(post)), StringComparison.Ordinal);
        Assert.Empty(await PassTo("2026-11-27T09:00+09:00"));
        Assert.Contains("毎日クイズはありません", ChatRoom.Text(await _room.Command("daily")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Posted_now_it_is_the_quiz_of_that_day()
    {
        await _room.Command("daily", ("time", "10:00"));
        Assert.Contains("今日のクイズを出しました", ChatRoom.Text(await _room.Press("daily:now")), StringComparison.Ordinal);
        Assert.Contains("1日に2回は出しません", ChatRoom.Text(await _room.Press("daily:now")), StringComparison.Ordinal);
        Assert.Single(await PassTo("2026-11-24T09:30+09:00"));
        Assert.Empty(await PassTo("2026-11-24T10:00+09:00"));
        Assert.Single(await PassTo("2026-11-25T10:00+09:00"));
    }

    [Fact]
    public async Task A_preview_shows_what_comes_and_nobody_else_sees_it()
    {
        await _room.Command("daily", ("time", "8:30"));
        var preview = ChatRoom.MessageOf(await _room.Press("daily:preview"));
        Assert.Empty(preview.Choices);

        var (shown, post) = (PlainText.Of(preview), await _room.Post(Assert.Single(await PassTo("2026-11-25T08:30+09:00"))));
        Assert.Contains("見本です", shown, StringComparison.Ordinal);
        foreach (var line in PlainText.Of(post.Document).Split('\n').Take(2))
        {
            Assert.Contains(line, shown, StringComparison.Ordinal);
        }

        Assert.All(post.Choices.OfType<Button>().Where(button => button.Id.StartsWith("d:", StringComparison.Ordinal) && button.Label.Length > 2), button => Assert.Contains(button.Label[3..], shown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_it_can_not_be_posted_it_rests_and_says_so_once()
    {
        await _room.Command("daily", ("time", "8:30"));
        await PassTo("2026-11-25T08:30+09:00");
        var claim = Assert.Single(await _room.Store.Outbox.ClaimAsync(["playground"], 5, _room.Time.GetUtcNow(), TimeSpan.FromMinutes(1), Token));
        await _room.Store.Outbox.SettleAsync(claim, new PostOutcome.Dead("unknown channel"), _room.Time.GetUtcNow(), Token);

        _room.Time.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal(DailyStep.Broken, await _room.Daily.LookAsync(Assert.Single(await DueAsync()), _room.Time.GetUtcNow(), Token));
        Assert.Empty(await DueAsync());
        Assert.Empty(await PassTo("2026-11-26T09:00+09:00"));
        Assert.Contains("投稿できなかったため", ChatRoom.Text(await _room.Command("daily")), StringComparison.Ordinal);

        await _room.Press("daily:resume");
        Assert.Single(await PassTo("2026-11-27T08:30+09:00"));
    }

    [Theory]
    [InlineData("time", "25:00", "時刻として読めません")]
    [InlineData("days", "いつか", "曜日として読めません")]
    [InlineData("zone", "Mars/Olympus", "タイムゾーンはありません")]
    [InlineData("until", "7:00", "期限にできません")]
    [InlineData("except", "正月", "日付として読めません")]
    [InlineData("topic", "存在しない話題", "の問題はありません")]
    public async Task What_can_not_be_read_is_said_with_how_to_write_it(string option, string value, string expected)
    {
        await _room.Command("daily", ("time", "8:30"));
        Assert.Contains(expected, ChatRoom.Text(await _room.Command("daily", (option, value))), StringComparison.Ordinal);
        Assert.Contains("8:30", ChatRoom.Text(await _room.Command("daily")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Students_choose_nothing()
    {
        await _room.Command("daily", ("time", "8:30"));
        _room.IsManager = false;

        Assert.Contains("先生だけ", ChatRoom.Text(await _room.CommandBy("taro", "daily", ("time", "9:00"))), StringComparison.Ordinal);
        foreach (var action in new[] { "set", "show", "pause", "resume", "off", "now", "preview" })
        {
            Assert.Contains("先生だけ", ChatRoom.Text(await _room.Press($"daily:{action}", "taro")), StringComparison.Ordinal);
        }

        Assert.Contains("先生だけ", ChatRoom.Text(await _room.Submit("daily:set", "taro", ("time", "9:00"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_changes_what_is_filled_in_and_leaves_the_rest()
    {
        await _room.Command("daily", ("time", "8:30"), ("days", "平日"));
        var form = Assert.IsType<Form>(await _room.Press("daily:set"));

        var shown = ChatRoom.Text(await _room.Submit(form.Id, "hana", ("time", "9:15"), ("days", ""), ("count", "３")));

        Assert.Contains("9:15", shown, StringComparison.Ordinal);
        Assert.Contains("月・火・水・木・金", shown, StringComparison.Ordinal);
        Assert.Contains("3問", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_notes_a_day_is_left_out_and_the_next_one_comes()
    {
        await _room.Command("daily", ("time", "8:30"));
        var course = _room.Current;
        _room.Current = null;
        Assert.Empty(await PassTo("2026-11-25T08:30+09:00"));
        Assert.Contains("出せる問題がなく", ChatRoom.Text(await _room.Command("daily")), StringComparison.Ordinal);

        _room.Current = course;
        Assert.Single(await PassTo("2026-11-26T08:30+09:00"));
    }

    private string Id => DailyDesk.IdOf(_room.Channel);

    /// <summary>What can be answered: buttons, or the entries of a menu.</summary>
    private static IReadOnlyList<(string Id, string[] Values)> Answers(Message message) => [.. message.Choices.Where(choice => choice.Id.StartsWith("d:", StringComparison.Ordinal))
        .SelectMany(choice => choice is Menu menu ? menu.Options.Select(option => (menu.Id, new[] { option.Value })) : [(choice.Id, Array.Empty<string>())])];

    private Task<IReadOnlyList<Schedule>> DueAsync() => _room.Store.Schedules.DueAsync(["playground"], _room.Time.GetUtcNow(), 10, Token);

    /// <summary>Lets the time come, looks at what is due, and tells which posts are new.</summary>
    private async Task<IReadOnlyList<string>> PassTo(string time)
    {
        _room.Time.SetUtcNow(At(time));
        foreach (var schedule in await DueAsync())
        {
            await _room.Daily.LookAsync(schedule, _room.Time.GetUtcNow(), Token);
        }

        var posts = new List<string>();
        foreach (var occurrence in await _room.Store.Schedules.OccurrencesAsync(Id, 100, Token))
        {
            for (var at = 0; at < 5; at++)
            {
                var id = $"{Id}{occurrence.Day:yyMMdd}-{at}";
                if (await _room.Store.Outbox.FindAsync(id, Token) is not null && _posted.Add(id))
                {
                    posts.Add(id);
                }
            }
        }

        return posts;
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
