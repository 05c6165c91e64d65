using System.Globalization;
using TeachBot.Content.Questions;
using TeachBot.Content.Questions.Judging;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Effects;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Memory;
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
        var sections = _room
            .Current!.Questions.Questions.GroupBy(question => question.Citation.Path[0])
            .Where(group => group.Count() >= 6)
            .Take(2)
            .ToList();
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
    public async Task Progress_tells_what_is_known_best_and_least_and_leads_to_a_quiz_on_the_weakest_section()
    {
        var concepts = _room
            .Current!.Questions.Questions.GroupBy(question => question.Concept)
            .Where(group => group.Count() >= 5)
            .Take(3)
            .ToList();
        foreach (var (number, concept) in concepts.Index())
        {
            foreach (var (at, question) in concept.Take(number == 2 ? 4 : 5).Index())
            {
                await AttemptAsync(question.Id, isRight: number == 0 || at < 2);
            }
        }

        var shown = ChatRoom.MessageOf(await _room.Command("progress"));
        var text = PlainText.Of(shown);

        Assert.Contains(
            $"よくわかっているところ\n・{concepts[0].Key}：5問中5問正解（100%）",
            text.Replace("\n\n", "\n", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"見直すとよいところ\n・{concepts[1].Key}：5問中2問正解（40%）",
            text.Replace("\n\n", "\n", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Empty(shown.Attachments);
        Assert.Contains(shown.Choices, choice => choice.Id.StartsWith("quiz:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_keeps_being_forgotten_is_shown_with_its_section_and_source()
    {
        var question = _room.Current!.Questions.Questions.First(question =>
            question.Citation.Path.Count > 1 && question.Form == QuestionForm.SingleChoice
        );
        for (var day = 0; day < 9; day++)
        {
            await AttemptAsync(question.Id, isRight: day % 2 == 0);
            _room.Time.Advance(TimeSpan.FromDays(1));
        }

        _room.Time.Advance(TimeSpan.FromDays(40));
        var asked = ChatRoom.MessageOf(await _room.Command("review"));
        Assert.DoesNotContain("読み直してみましょう", PlainText.Of(asked), StringComparison.Ordinal);
        var verdict = ChatRoom.Text(await _room.Press(ChatRoom.IdOf(asked, "わからない")));

        var section = _room
            .Current.Knowledge.Lectures.Single(lecture => lecture.File == question.Citation.File)
            .Root.Descend()
            .First(section => section.Path.SequenceEqual(question.Citation.Path));
        Assert.Contains("読み直してみましょう", verdict, StringComparison.Ordinal);
        Assert.All(
            _room.Current.StatementsIn(section).Take(3),
            statement => Assert.Contains(statement.Text, verdict, StringComparison.Ordinal)
        );
        Assert.Contains("出典：", verdict, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_forgotten_once_is_explained_as_ever()
    {
        await AttemptAsync(_room.Current!.Questions.Questions[0].Id, isRight: false);
        _room.Time.Advance(TimeSpan.FromDays(1));

        Assert.DoesNotContain(
            "読み直してみましょう",
            ChatRoom.Text(await _room.Press(ChatRoom.IdOf(ChatRoom.MessageOf(await _room.Command("review")), "わからない"))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_right_at_the_second_try_is_known_as_hard()
    {
        var judge = new QuestionJudge(_room.Current!.Knowledge);
        var (question, slip) = _room
            .Current.Questions.Questions.Where(question => question.Form == QuestionForm.Typed)
            .SelectMany(question =>
                Enumerable
                    .Range(1, question.Answers[0].Length - 1)
                    .Select(at => (Question: question, Slip: question.Answers[0].Remove(at, 1)))
            )
            .First(pair => judge.Judge(pair.Question, new TypedAnswer(pair.Slip, false)).Verdict == Verdict.Nearly);
        await AttemptAsync(question.Id, isRight: false);
        _room.Time.Advance(TimeSpan.FromDays(1));
        var asked = ChatRoom.MessageOf(await _room.Command("review"));
        var form = Assert.IsType<Form>(await _room.Press(ChatRoom.IdOf(asked, "答えを書く")));

        Assert.Contains("もう一度だけ", ChatRoom.Text(await _room.Submit(form.Id, "hana", ("answer", slip))), StringComparison.Ordinal);
        await _room.Submit(form.Id, "hana", ("answer", question.Answers[0]));

        var latest = (await _room.Store.Attempts.OfAsync(new UserRef("playground", "", "hana"), 1, Token))[0];
        Assert.Equal((true, 2, Grade.Hard), (latest.IsRight, latest.Try, Grades.Of(latest)));
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public async Task How_hard_a_question_was_for_others_is_told_from_five_of_them_on(int others, bool isTold)
    {
        var asked = ChatRoom.MessageOf(await _room.Command("quiz", ("count", "1")));
        var question = _room.Current!.Questions.Questions.First(question =>
            PlainText.Of(asked).Contains(question.Prompt, StringComparison.Ordinal)
        );
        for (var person = 0; person < others; person++)
        {
            var attempt = new Attempt(
                new UserRef("playground", "", $"p{person}"),
                new ItemRef(question.Id, question.Version),
                "a",
                true,
                _room.Time.GetUtcNow(),
                _room.Channel,
                AttemptSetting.Solo
            );
            await _room.Store.ApplyAsync(new Effect($"other-{person}", attempt.At, [new AttemptMade(attempt)]), Token);
        }

        var verdict = ChatRoom.Text(await _room.Press(ChatRoom.IdOf(asked, "わからない")));

        Assert.Equal(isTold, verdict.Contains($"初めて解いた人の正解：{others + 1}人中{others}人", StringComparison.Ordinal));
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

    private async Task AttemptAsync(string item, bool isRight) =>
        await _room.Store.ApplyAsync(
            new Effect(
                string.Create(CultureInfo.InvariantCulture, $"attempt-{++_attempts}"),
                _room.Time.GetUtcNow(),
                [
                    new AttemptMade(
                        new Attempt(
                            new UserRef("playground", "", "hana"),
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
