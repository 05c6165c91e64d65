using TeachBot.Commands.Learners.Reminding;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.People;
using Xunit;
using static TeachBot.Tests.Commands.ChatRoom;

namespace TeachBot.Tests.Commands.Learners;

/// <summary>The room's clock begins on a Tuesday at 9 in Tokyo.</summary>
public sealed class ReminderTests : IAsyncDisposable
{
    private static readonly UserRef Hana = new("playground", "", "hana");
    private readonly ChatRoom _room = new();
    private int _attempts;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Theory]
    [InlineData("review")]
    [InlineData("progress")]
    public async Task Who_wants_it_chooses_the_hour_and_ends_it_by_one_press(string command)
    {
        await MissAsync(0);
        var hours = MessageOf(await _room.Press(IdOf(MessageOf(await _room.Command(command)), "復習の時間に知らせる")));
        var menu = Assert.IsType<Menu>(Assert.Single(hours.Choices));
        Assert.Equal(("6時", "23時"), (menu.Options[0].Label, menu.Options[^1].Label));

        Assert.Contains("20時ごろ", Text(await _room.Press(menu.Id, values: "20")), StringComparison.Ordinal);
        Assert.Contains(
            "お知らせをやめました",
            Text(await _room.Press(IdOf(MessageOf(await _room.Command(command)), "お知らせをやめる（20時）"))),
            StringComparison.Ordinal
        );
        Assert.Contains(MessageOf(await _room.Command(command)).Choices, choice => choice is Button { Label: "復習の時間に知らせる" });
        Assert.Equal(0, await LookAsync(11));
    }

    [Fact]
    public async Task At_the_hour_of_a_day_with_something_due_one_message_goes_to_their_direct_conversation()
    {
        await MissAsync(0, 1);
        await RemindAsync(20);

        Assert.Equal(0, await LookAsync(11)); // the same day: due tomorrow
        Assert.Equal(0, await LookAsync(23.9));
        Assert.Equal(1, await LookAsync(.6));
        var claim = Assert.Single(
            await _room.Store.Outbox.ClaimAsync(["playground"], 10, _room.Time.GetUtcNow(), TimeSpan.FromMinutes(1), Token)
        );
        Assert.Equal("hana", claim.Post.Channel.Person);
        var message = claim.Post.Body;
        Assert.Contains("今日は2問あります", PlainText.Of(message), StringComparison.Ordinal);
        Assert.Equal(["run:review", "remind:off"], message.Choices.Select(choice => choice.Id));
        await _room.Store.Outbox.SettleAsync(
            claim,
            new PostOutcome.Sent(new MessageRef(claim.Post.Channel, "1")),
            _room.Time.GetUtcNow(),
            Token
        );

        Assert.Equal(0, await LookAsync(.1));
        Assert.Equal(1, await LookAsync(24));
    }

    [Fact]
    public void Those_who_chose_one_hour_are_told_within_its_first_half() =>
        Assert.Equal(
            30,
            Enumerable
                .Range(0, 1_000)
                .Select(number => ReminderDesk.MinuteOf(new UserRef("discord", "", $"{number}")))
                .Where(minute => minute is >= 0 and < 30)
                .Distinct()
                .Count()
        );

    [Fact]
    public async Task However_often_and_by_whomever_it_is_looked_a_day_has_one()
    {
        await MissAsync(0);
        await RemindAsync(20);
        _room.Time.Advance(TimeSpan.FromHours(35.6));
        var schedule = Assert.Single(await _room.Store.Schedules.DueAsync(["playground"], _room.Time.GetUtcNow(), 10, Token));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _room.Reminders.LookAsync(schedule, _room.Time.GetUtcNow(), Token)));
        await _room.Reminders.LookAsync(schedule, _room.Time.GetUtcNow().AddMinutes(-20), Token); // a clock that steps back
        await RemindAsync(21);
        Assert.Equal(1, await LookAsync(1));
    }

    [Fact]
    public async Task A_clock_that_was_ten_days_ahead_for_a_moment_kept_reminders_away_until_then()
    {
        await MissAsync(0);
        await RemindAsync(20);
        var tomorrow = _room.Time.GetUtcNow().AddHours(35.6);
        var schedule = Assert.Single(await _room.Store.Schedules.DueAsync(["playground"], tomorrow, 10, Token));

        await _room.Reminders.LookAsync(schedule, tomorrow.AddDays(10), Token);
        await _room.Reminders.LookAsync(schedule, tomorrow, Token);

        Assert.Equal(2, (await _room.Store.Outbox.LoadAsync(tomorrow.AddDays(10), Token)).Due);
    }

    [Fact]
    public async Task Who_is_linked_over_platforms_and_asked_on_both_hears_once()
    {
        await MissAsync(0);
        await RemindAsync(20);
        var other = new ChannelRef(new WorkspaceRef("slack", "T1"), "C1");
        var origin = _room.By("x") with { Channel = other, User = new UserRef("slack", "T1", "U1") };
        await _room.Handle(new ChoiceMade(origin, "remind:at", ["20"], null));
        await _room.Store.ApplyAsync(new Effect("link", _room.Time.GetUtcNow(), [new IdentitiesLinked(Hana, origin.User)]), Token);

        Assert.Equal(1, await LookAsync(35.6));
        Assert.Equal(1, await LookAsync(.1));
    }

    [Theory]
    [InlineData(1.9, 1)]
    [InlineData(2.6, 0)]
    [InlineData(10, 0)]
    public async Task What_was_missed_is_told_late_but_not_at_midnight(double hours, int told)
    {
        await MissAsync(0);
        await RemindAsync(20);

        Assert.Equal(told, await LookAsync(35 + hours));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(.1)]
    [InlineData(1.5)]
    public async Task Whose_messages_are_closed_reads_why_at_the_next_review_once_and_is_told_no_more_however_long_the_refusal_took(
        double hours
    )
    {
        await MissAsync(0);
        await RemindAsync(20);
        await LookAsync(35.6);
        await LookAsync(hours);
        var claim = Assert.Single(
            await _room.Store.Outbox.ClaimAsync(["playground"], 10, _room.Time.GetUtcNow(), TimeSpan.FromMinutes(1), Token)
        );
        await _room.Store.Outbox.SettleAsync(claim, new PostOutcome.Dead("50007"), _room.Time.GetUtcNow(), Token);

        await LookAsync(.2);
        Assert.Empty(await _room.Store.Schedules.DueAsync(["playground"], _room.Time.GetUtcNow().AddDays(30), 10, Token));
        await LookAsync(48);
        Assert.Equal(0, (await _room.Store.Outbox.LoadAsync(_room.Time.GetUtcNow(), Token)).Due);

        Assert.Contains("DMを送れなかったので、お知らせを止めました", Text(await _room.Command("review")), StringComparison.Ordinal);
        Assert.DoesNotContain("DMを送れなかった", Text(await _room.Command("review")), StringComparison.Ordinal);
        await RemindAsync(20);
        Assert.Equal(1, await LookAsync(24));
    }

    [Theory]
    [InlineData("remind:at", "5")]
    [InlineData("remind:at", "24")]
    [InlineData("remind:at", "-1")]
    [InlineData("remind:at", "x")]
    [InlineData("remind:at", null)]
    [InlineData("remind:what", null)]
    public async Task A_forged_press_changes_nothing(string id, string? value)
    {
        Assert.Contains("このボタンは古い", Text(await _room.Press(id, "hana", value is null ? [] : [value])), StringComparison.Ordinal);
        Assert.Empty(await _room.Store.Schedules.DueAsync(["playground"], _room.Time.GetUtcNow().AddYears(1), 10, Token));
    }

    private Task<Outcome> RemindAsync(int hour) => _room.Press("remind:at", "hana", $"{hour}");

    /// <summary>Lets hours pass, then does all that is due, as the service does.</summary>
    /// <returns>How many posts wait then.</returns>
    private async Task<long> LookAsync(double hours)
    {
        _room.Time.Advance(TimeSpan.FromHours(hours));
        foreach (var schedule in await _room.Store.Schedules.DueAsync(["playground", "slack"], _room.Time.GetUtcNow(), 10, Token))
        {
            await _room.Reminders.LookAsync(schedule, _room.Time.GetUtcNow(), Token);
        }

        return (await _room.Store.Outbox.LoadAsync(_room.Time.GetUtcNow(), Token)).Due;
    }

    /// <summary>Misses questions about different things.</summary>
    private async Task MissAsync(params int[] numbers)
    {
        var questions = _room.Current!.Questions.Questions.DistinctBy(question => question.Concept).ToList();
        foreach (var number in numbers)
        {
            var attempt = new Attempt(
                Hana,
                new ItemRef(questions[number].Id, "v"),
                "a",
                false,
                _room.Time.GetUtcNow(),
                _room.Channel,
                AttemptSetting.Solo
            );
            await _room.Store.ApplyAsync(new Effect($"miss-{++_attempts}", attempt.At, [new AttemptMade(attempt)]), Token);
        }
    }
}
