using System.Globalization;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Effects;
using TeachBot.Learning.Attempts;
using Xunit;

namespace TeachBot.Tests.Commands;

public sealed class LearningTests : IAsyncDisposable
{
    private readonly ChatRoom _room = new();
    private int _attempts;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task Who_has_answered_nothing_is_offered_a_quiz()
    {
        foreach (var command in new[] { "review", "progress" })
        {
            var reply = Assert.IsType<Reply>(await _room.Command(command));
            Assert.Equal(Audience.Asker, reply.Audience);
            Assert.Contains("クイズに答えると", PlainText.Of(reply.Message), StringComparison.Ordinal);
            Assert.Contains(reply.Message.Choices, choice => choice.Id == "run:quiz");
        }
    }

    [Fact]
    public async Task What_was_missed_comes_again_the_next_day_and_not_before()
    {
        var question = _room.Current!.Questions.Questions[0];
        await AttemptAsync(question.Id, isRight: false);
        Assert.Contains("次の復習は11月25日（水）です", ChatRoom.Text(await _room.Command("review")), StringComparison.Ordinal);

        _room.Time.Advance(TimeSpan.FromDays(1));
        var asked = ChatRoom.MessageOf(await _room.Command("review"));
        Assert.Contains("復習の時間です", PlainText.Of(asked), StringComparison.Ordinal);
        Assert.Contains(question.Prompt.Split('\n')[0], PlainText.Of(asked), StringComparison.Ordinal);

        await _room.Press(ChatRoom.IdOf(asked, "わからない"));
        var latest = (await _room.Store.Attempts.OfAsync(new UserRef("playground", "", "hana"), 5, Token))[0];
        Assert.Equal((question.Id, false, AttemptSetting.Review), (latest.Item.Id, latest.IsRight, latest.Setting));
        Assert.Contains("今日の復習は終わっています", ChatRoom.Text(await _room.Command("review")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_person_has_nothing_to_do_with_it()
    {
        await AttemptAsync(_room.Current!.Questions.Questions[0].Id, isRight: false);
        _room.Time.Advance(TimeSpan.FromDays(1));

        Assert.Contains("まだありません", ChatRoom.Text(await _room.CommandBy("taro", "review")), StringComparison.Ordinal);
        Assert.Contains("まだ何も答えて", ChatRoom.Text(await _room.CommandBy("taro", "progress")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_counts_first_attempts_and_claims_nothing_below_five()
    {
        var sections = _room.Current!.Questions.Questions.GroupBy(question => question.Citation.Path[0]).Where(group => group.Count() >= 6).Take(2).ToList();
        foreach (var (at, question) in sections[0].Take(5).Index())
        {
            await AttemptAsync(question.Id, isRight: at < 3);
            await AttemptAsync(question.Id, isRight: true);
        }

        await AttemptAsync(sections[1].First().Id, isRight: true);
        await AttemptAsync("gone", isRight: false);

        var text = ChatRoom.Text(await _room.Command("progress"));
        Assert.Contains($"{sections[0].Key}：5問中3問正解（60%）", text, StringComparison.Ordinal);
        Assert.Contains("██████░░░░", text, StringComparison.Ordinal);
        Assert.Contains($"{sections[1].Key}：1問中1問正解（5問答えると", text, StringComparison.Ordinal);
        Assert.Contains("いまのノートにない問題：1問中0問正解", text, StringComparison.Ordinal);
        Assert.Contains("7問中4問正解", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_streak_goes_on_from_day_to_day()
    {
        var question = _room.Current!.Questions.Questions[0];
        for (var day = 0; day < 3; day++)
        {
            await AttemptAsync(question.Id, isRight: true);
            _room.Time.Advance(TimeSpan.FromDays(1));
        }

        Assert.Contains("連続：3日", ChatRoom.Text(await _room.Command("progress")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_notes_both_say_so()
    {
        _room.Current = null;
        foreach (var command in new[] { "review", "progress" })
        {
            Assert.Contains("いま講義ノートを読めません", ChatRoom.Text(await _room.Command(command)), StringComparison.Ordinal);
        }
    }

    private async Task AttemptAsync(string item, bool isRight) => await _room.Store.ApplyAsync(
        new Effect(
            string.Create(CultureInfo.InvariantCulture, $"attempt-{++_attempts}"), _room.Time.GetUtcNow(),
            [new AttemptMade(new Attempt(new UserRef("playground", "", "hana"), new ItemRef(item, "v"), "a", isRight, _room.Time.GetUtcNow().AddSeconds(_attempts), _room.Channel, AttemptSetting.Solo))]),
        Token);
}
