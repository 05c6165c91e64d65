using TeachBot.Commands.Quizzing.Forms;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Learning.Attempts;
using Xunit;
using static TeachBot.Tests.Commands.ChatRoom;

namespace TeachBot.Tests.Commands;

public sealed class SoloQuizTests : IAsyncDisposable
{
    private readonly ChatRoom _room = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_question_can_be_answered_to_the_end_whatever_its_form()
    {
        var outcome = await _room.Command("quiz", ("count", "20"));
        for (var question = 0; question < 20; question++)
        {
            Assert.Equal(Audience.Asker, Assert.IsType<Reply>(outcome).Audience);
            outcome = await Answer(outcome);
            Assert.Contains("出典：", Text(outcome), StringComparison.Ordinal);
            Assert.Contains("この問題を報告", Text(outcome), StringComparison.Ordinal);
            outcome = await _room.Press(IdOf(MessageOf(outcome), question == 19 ? "結果を見る" : "次の問題へ"));
        }

        Assert.Contains("結果：20問中", Text(outcome), StringComparison.Ordinal);
        Assert.Equal(20, (await Attempts("hana")).Count);
    }

    [Fact]
    public async Task A_button_pressed_twice_counts_once_and_says_what_stands()
    {
        var question = MessageOf(await Start("ホスト型"));
        var buttons = question.Choices.OfType<Button>().Take(2).ToList();

        var first = Text(await _room.Press(buttons[0].Id));
        Assert.Equal(first, Text(await _room.Press(buttons[0].Id)));
        Assert.Contains("もう答えています", Text(await _room.Press(buttons[1].Id)), StringComparison.Ordinal);
        Assert.Single(await Attempts("hana"));
    }

    [Fact]
    public async Task Two_presses_at_once_are_one_answer()
    {
        var buttons = MessageOf(await Start("ホスト型")).Choices.OfType<Button>().Take(2).ToList();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(at => _room.Press(buttons[at % 2].Id)));

        Assert.Single(await Attempts("hana"));
    }

    [Fact]
    public async Task A_lost_reply_is_made_again_and_nothing_happens_twice()
    {
        var start = new CommandInvoked(_room.By("hana", "e1"), "quiz", new Dictionary<string, string> { ["topic"] = "ホスト型" });
        var first = Text(await _room.Handle(start));
        Assert.Equal(first, Text(await _room.Handle(start)));

        var press = new ChoiceMade(_room.By("hana", "e2"), IdOf(MessageOf(await _room.Handle(start)), "わからない"), [], null);
        var verdict = Text(await _room.Handle(press));
        Assert.Equal(verdict, Text(await _room.Handle(press)));
        Assert.Single(await Attempts("hana"));
    }

    [Fact]
    public async Task Somebody_elses_quiz_is_not_answered()
    {
        var button = MessageOf(await Start("ホスト型")).Choices[0];

        Assert.Contains("別の人のクイズ", Text(await _room.Press(button.Id, "taro")), StringComparison.Ordinal);
        Assert.Empty(await Attempts("taro"));
    }

    [Fact]
    public async Task A_week_and_a_restart_later_and_with_other_notes_the_quiz_goes_on_as_it_was()
    {
        var button = MessageOf(await Start("ホスト型")).Choices[0];
        var after = Content.TestCourses.Of("# 果物\n\n## りんご\n\nりんごとは、赤い果物です。\n");
        _room.Time.Advance(TimeSpan.FromDays(7));
        await _room.Restart();
        _room.Current = after;

        Assert.Contains("ホスト型", Text(await _room.Press(button.Id)), StringComparison.Ordinal);
        Assert.Single(await Attempts("hana"));
    }

    [Theory]
    [InlineData("q:nosuch:0:a")]
    [InlineData("q:")]
    [InlineData("q::::")]
    [InlineData("q:x:-1:a")]
    [InlineData("q:x:99999999999:a")]
    [InlineData("nosuch:1")]
    [InlineData("")]
    [InlineData("run:nosuch")]
    [InlineData("topics:9.9.9~9")]
    [InlineData("r:")]
    [InlineData("c:x:reveal")]
    [InlineData("c:")]
    [InlineData("compare:|||")]
    [InlineData("figure:")]
    public async Task A_forged_or_stale_button_gets_a_sentence_and_does_nothing(string id)
    {
        var reply = Assert.IsType<Reply>(await _room.Press(id));

        Assert.Equal(Audience.Asker, reply.Audience);
        Assert.NotEmpty(Text(reply));
    }

    [Fact]
    public async Task An_option_that_the_question_does_not_have_is_no_answer()
    {
        var id = MessageOf(await Start("ホスト型")).Choices[0].Id;

        Assert.Contains("問1／", Text(await _room.Press(id[..id.LastIndexOf(':')] + ":zz")), StringComparison.Ordinal);
        Assert.Empty(await Attempts("hana"));
    }

    [Fact]
    public async Task Who_does_not_know_sees_the_answer_and_it_is_no_right_one()
    {
        var verdict = Text(await _room.Press(IdOf(MessageOf(await Start("ホスト型")), "わからない")));

        Assert.Contains("正解：", verdict, StringComparison.Ordinal);
        Assert.False(Assert.Single(await Attempts("hana")).IsRight);
    }

    [Fact]
    public async Task A_topic_without_questions_is_said_to_have_none() =>
        Assert.Contains("「みかん」の問題はありません", Text(await Start("みかん")), StringComparison.Ordinal);

    [Theory]
    [InlineData("count", "0")]
    [InlineData("count", "21")]
    [InlineData("count", "たくさん")]
    [InlineData("mode", "nobody")]
    public async Task Wrong_options_are_answered_with_what_is_right(string option, string value) =>
        Assert.Matches("問題数|相手", Text(await _room.Command("quiz", (option, value))));

    [Fact]
    public async Task A_report_is_kept_once_with_its_reason()
    {
        var report = IdOf(MessageOf(await Start("ホスト型")), "報告");
        var form = Assert.IsType<Form>(await _room.Press(report));

        await _room.Submit(form.Id, "hana", ("reason", "正解が2つある"));
        await _room.Submit(form.Id, "hana", ("reason", "正解が2つある"));

        var item = Assert.Single(await _room.Store.Feedback.ReportsAsync(_room.Channel.Workspace, 10, Token));
        Assert.Equal((1, "正解が2つある"), (item.People, Assert.Single(item.Reasons)));
    }

    [Fact]
    public async Task What_was_asked_is_not_asked_again_soon()
    {
        await Answer(await Start("ホスト型"));
        var asked = (await Attempts("hana"))[0].Item.Id;

        var next = MessageOf(await Start("ホスト型"));

        Assert.DoesNotContain(asked, IdOf(next, "報告"), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private Task<Outcome> Start(string topic) => _room.Command("quiz", ("topic", topic), ("count", "3"));

    private Task<IReadOnlyList<Attempt>> Attempts(string person) =>
        _room.Store.Attempts.OfAsync(new UserRef("playground", "", person), 50, Token);

    /// <summary>Answers the question that a message asks, any way.</summary>
    private async Task<Outcome> Answer(Outcome outcome)
    {
        while (true)
        {
            var message = MessageOf(outcome);
            switch (message.Choices.First(choice => choice is not Button { IsDisabled: true }))
            {
                case Menu menu:
                    return await _room.Press(menu.Id, "hana", menu.Options[0].Value);
                case Button button when button.Id.EndsWith(TypedForm.Write, StringComparison.Ordinal):
                    var form = Assert.IsType<Form>(await _room.Press(button.Id));
                    outcome = await _room.Submit(form.Id, "hana", (TypedForm.Line, "わからないことば"));
                    break;
                case var choice:
                    outcome = await _room.Press(choice.Id);
                    break;
            }

            if (MessageOf(outcome).Choices.OfType<Button>().Any(button => button.Label is "次の問題へ" or "結果を見る"))
            {
                return outcome;
            }
        }
    }
}
