using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using Xunit;

namespace TeachBot.Tests.Commands.Daily;

/// <summary>What teachers are shown and told when they choose a quiz of the day.</summary>
public sealed class DailyFormTests : IAsyncDisposable
{
    private readonly DailyRoom _daily = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private ChatRoom Room => _daily.Room;

    [Fact]
    public async Task The_form_opens_with_what_is_set_and_saves_it_unchanged()
    {
        await Room.Command(
            "daily",
            ("time", "8:30"),
            ("days", "月水"),
            ("count", "2"),
            ("holidays", "skip"),
            ("except", "2026-12-29〜2027-01-03")
        );
        var before = await _daily.ShownAt("2026-11-24T09:00+09:00");

        var form = Assert.IsType<Form>(await Room.Press("daily:set"));

        Assert.Equal(
            ["8:30", "月・水", "すべて", "2", "祝日、2026-12-29〜2027-01-03"],
            form.Fields.Cast<TextField>().Select(field => field.Value)
        );
        var saved = ChatRoom.Text(
            await Room.Submit(form.Id, "hana", [.. form.Fields.Cast<TextField>().Select(field => (field.Id, field.Value))])
        );
        Assert.Equal(before, saved.Replace("✅ 保存しました。\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Holidays_that_stand_in_the_form_no_longer_are_skipped_no_longer()
    {
        await Room.Command("daily", ("time", "8:30"), ("holidays", "skip"), ("except", "2026-12-29"));

        Assert.Contains(
            "祝日：出す",
            ChatRoom.Text(await Room.Submit("daily:set", "hana", ("except", "2026-12-29"))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_was_typed_in_a_form_stays_when_one_field_is_wrong()
    {
        await Room.Command("daily", ("time", "8:30"));

        var wrong = ChatRoom.MessageOf(await Room.Submit("daily:set", "hana", ("time", "9:15"), ("days", "平日"), ("count", "9")));
        Assert.Contains("1〜5", PlainText.Of(wrong), StringComparison.Ordinal);

        var again = Assert.IsType<Form>(await Room.Press(ChatRoom.IdOf(wrong, "入力を直す")));
        Assert.Equal(["9:15", "平日", "すべて", "9", "なし"], again.Fields.Cast<TextField>().Select(field => field.Value));
        Assert.Equal("8:30", ((TextField)Assert.IsType<Form>(await Room.Press("daily:set", "jiro")).Fields[0]).Value);
        await Room.Submit("daily:set", "hana", ("time", "9:15"), ("days", "平日"), ("count", "3"));
        Assert.Equal("3", ((TextField)Assert.IsType<Form>(await Room.Press("daily:set")).Fields[3]).Value);
    }

    [Fact]
    public async Task What_is_posted_now_says_when_the_next_one_really_is()
    {
        await Room.Command("daily", ("time", "18:00"));

        var told = ChatRoom.Text(await Room.Press("daily:now"));

        Assert.Contains("今日のクイズを出しました。次回：11月25日（水） 18:00", told, StringComparison.Ordinal);
        Assert.Contains("次回：11月25日（水） 18:00", await _daily.ShownAt("2026-11-24T09:01+09:00"), StringComparison.Ordinal);
        Assert.Empty((await _daily.PassTo("2026-11-24T18:00+09:00")).Skip(1));
        Assert.Single(await _daily.PassTo("2026-11-25T18:00+09:00"));
    }

    [Fact]
    public async Task What_is_posted_now_and_refused_is_told_to_who_wanted_it()
    {
        await Room.Command("daily", ("time", "18:00"));
        Room.Watch.End = new(PostState.Dead, "このスレッドは閉じられています。");

        Assert.Equal("チャンネルに出せませんでした。このスレッドは閉じられています。", ChatRoom.Text(await Room.Press("daily:now")).Trim());

        var claim = Assert.Single(
            await Room.Store.Outbox.ClaimAsync(["playground"], 5, Room.Time.GetUtcNow(), TimeSpan.FromMinutes(1), Token)
        );
        Assert.Equal("hana", claim.Post.Asker!.User.Id);
    }

    [Fact]
    public async Task In_a_thread_that_is_a_place_of_its_own_the_quiz_comes_there_and_not_in_its_channel()
    {
        var post = Room.By("hana") with { Channel = Room.Channel with { Thread = "t1" }, IsInThread = true };

        await Room.Handle(new CommandInvoked(post, "daily", new Dictionary<string, string> { ["time"] = "18:00" }));

        var schedule = Assert.Single(await Room.Store.Schedules.DueAsync(["playground"], Room.Time.GetUtcNow().AddDays(1), 10, Token));
        Assert.Equal(post.Channel, schedule.Channel);
        Assert.Contains("毎日クイズはありません", ChatRoom.Text(await Room.Command("daily")), StringComparison.Ordinal);
        Assert.Contains(
            "18:00",
            ChatRoom.Text(await Room.Handle(new CommandInvoked(post with { Id = "e9" }, "daily", new Dictionary<string, string>()))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Where_the_bot_may_not_post_the_quiz_was_set_and_refused_only_at_its_hour()
    {
        var origin = Room.By("hana") with { LackedRights = ["スレッドでメッセージを送信"] };

        var wish = new CommandInvoked(origin, "daily", new Dictionary<string, string> { ["time"] = "8:30" });
        var refused = ChatRoom.Text(await Room.Handle(wish));

        Assert.Contains("スレッドでメッセージを送信", refused, StringComparison.Ordinal);
        Assert.Null(await Room.Store.Schedules.FindAsync(_daily.Id, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task In_the_answers_to_one_message_the_quiz_is_the_channels()
    {
        var answer = Room.By("hana") with { Channel = Room.Channel with { Thread = "1.5" } };

        await Room.Handle(new CommandInvoked(answer, "daily", new Dictionary<string, string> { ["time"] = "18:00" }));

        Assert.Equal(
            Room.Channel,
            Assert.Single(await Room.Store.Schedules.DueAsync(["playground"], Room.Time.GetUtcNow().AddDays(1), 10, Token)).Channel
        );
    }

    public ValueTask DisposeAsync() => _daily.DisposeAsync();
}
