using System.Globalization;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Learning.Attempts;
using Xunit;

namespace TeachBot.Tests.Commands;

public sealed class HomePageTests : IAsyncDisposable
{
    private static readonly UserRef Hana = new("playground", "", "hana");

    private readonly ChatRoom _room = new();
    private int _attempts;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task Who_has_answered_nothing_sees_how_to_begin_and_what_the_bot_can_do()
    {
        var (text, home) = await OpenAsync();

        Assert.Contains("復習する問題は、まだありません", text, StringComparison.Ordinal);
        Assert.Contains("まだ何も答えていません", text, StringComparison.Ordinal);
        Assert.Contains("できること", text, StringComparison.Ordinal);
        Assert.Contains("言語：", text, StringComparison.Ordinal);
        Assert.DoesNotContain("今日のクイズ", text, StringComparison.Ordinal);
        Assert.DoesNotContain(home.Choices, choice => choice.Id == "run:review");
    }

    [Fact]
    public async Task What_is_due_known_and_weak_is_shown_with_the_streak_and_a_button()
    {
        var sections = _room
            .Current!.Questions.Questions.GroupBy(question => question.Citation.Path[0])
            .Where(group => group.Count() >= 5)
            .Take(2)
            .ToList();
        foreach (var (at, question) in sections[0].Take(5).Index())
        {
            await AttemptAsync(question.Id, isRight: at < 2);
        }

        foreach (var question in sections[1].Take(5))
        {
            await AttemptAsync(question.Id, isRight: true);
        }

        var (today, _) = await OpenAsync();
        Assert.Contains("10問中7問正解", today, StringComparison.Ordinal);
        Assert.Contains($"{sections[0].Key}（5問中2問正解）", today, StringComparison.Ordinal);
        Assert.DoesNotContain($"{sections[1].Key}（", today, StringComparison.Ordinal);
        Assert.Contains("連続：1日", today, StringComparison.Ordinal);
        Assert.Contains("今日の復習は終わっています", today, StringComparison.Ordinal);

        _room.Time.Advance(TimeSpan.FromDays(1));
        var (tomorrow, home) = await OpenAsync();
        Assert.Contains("今日の復習：", tomorrow, StringComparison.Ordinal);
        Assert.Equal("run:review", home.Choices[0].Id);
    }

    [Fact]
    public async Task The_quiz_of_the_day_is_shown_to_who_takes_part_in_it_with_whether_they_have_answered()
    {
        _room.IsManager = true;
        await _room.Command("daily", ("time", "8:30"));
        var first = await NextDayAsync();
        Assert.DoesNotContain("今日のクイズ", (await OpenAsync()).Text, StringComparison.Ordinal);

        Assert.True(Assert.IsType<Reply>(await AnswerAsync(first)).ChangesHome);
        var answered = (await OpenAsync()).Text;
        Assert.Contains("今日のクイズ", answered, StringComparison.Ordinal);
        Assert.Contains("（回答済み）", answered, StringComparison.Ordinal);

        await NextDayAsync();
        var next = (await OpenAsync()).Text;
        Assert.Contains("（まだです）", next, StringComparison.Ordinal);
        Assert.DoesNotContain("（回答済み）", next, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_to_ones_own_quiz_changes_the_page_and_a_question_does_not()
    {
        var asked = ChatRoom.MessageOf(await _room.Command("quiz", ("count", "1")));
        var gaveUp = Assert.IsType<Reply>(await _room.Press(ChatRoom.IdOf(asked, "わからない")));

        Assert.True(gaveUp.ChangesHome);
        Assert.False(Assert.IsType<Reply>(await _room.Mention("ホスト型とは？")).ChangesHome);
    }

    [Fact]
    public async Task Without_notes_it_says_what_the_bot_can_do()
    {
        _room.Current = null;

        Assert.Contains("できること", (await OpenAsync()).Text, StringComparison.Ordinal);
    }

    private async Task<(string Text, Message Message)> OpenAsync()
    {
        var home = Assert.IsType<Home>(await _room.Handle(new HomeOpened(_room.By("hana") with { IsDirect = true }))).Message;
        return (PlainText.Of(home), home);
    }

    /// <summary>The quiz of the next day comes.</summary>
    /// <returns>Its session.</returns>
    private async Task<string> NextDayAsync()
    {
        _room.Time.Advance(TimeSpan.FromDays(1));
        foreach (var schedule in await _room.Store.Schedules.DueAsync(["playground"], _room.Time.GetUtcNow(), 10, Token))
        {
            await _room.Daily.LookAsync(schedule, _room.Time.GetUtcNow(), Token);
        }

        var posts = await _room.Store.Outbox.ClaimAsync(["playground"], 10, _room.Time.GetUtcNow(), TimeSpan.FromMinutes(1), Token);
        return posts.Select(claim => claim.Post).MaxBy(post => post.DueAt)!.Id;
    }

    private async Task<Outcome> AnswerAsync(string session)
    {
        var choice = (await _room.Post(session)).Choices[0];
        return await _room.Press(choice.Id, "hana", choice is Menu menu ? [menu.Options[0].Value] : []);
    }

    private async Task AttemptAsync(string item, bool isRight) =>
        await _room.Store.ApplyAsync(
            new Effect(
                string.Create(CultureInfo.InvariantCulture, $"attempt-{++_attempts}"),
                _room.Time.GetUtcNow(),
                [
                    new AttemptMade(
                        new Attempt(
                            Hana,
                            new ItemRef(item, "v"),
                            "a",
                            isRight,
                            _room.Time.GetUtcNow().AddSeconds(_attempts),
                            _room.Channel,
                            AttemptSetting.Solo
                        )
                    ),
                ]
            ),
            Token
        );
}
