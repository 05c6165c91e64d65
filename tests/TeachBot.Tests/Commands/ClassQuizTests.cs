using TeachBot.Commands.Quizzing.Classroom;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Learning.Ranking;
using Xunit;
using static TeachBot.Tests.Commands.ChatRoom;

namespace TeachBot.Tests.Commands;

public sealed class ClassQuizTests : IAsyncDisposable
{
    private readonly ChatRoom _room = new();
    private string _post = "";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_post_shows_only_how_many_have_answered_until_it_is_revealed()
    {
        var post = await Start();
        Assert.Contains("まだ誰も答えていません", PlainText.Of(post), StringComparison.Ordinal);

        var options = Options(post);
        var taken = Assert.IsType<Reply>(await _room.Press(options[0].Id));
        await _room.Press(options[1].Id, "taro");
        await _room.Press(options[1].Id, "jiro");

        Assert.Equal(Audience.Asker, taken.Audience);
        var open = PlainText.Of(await _room.Post(_post));
        Assert.Contains("3人が回答", open, StringComparison.Ordinal);
        Assert.DoesNotContain("█", open, StringComparison.Ordinal);
        Assert.DoesNotContain("正解", open, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_bot_may_not_post_nothing_starts_and_what_it_lacks_is_named()
    {
        var origin = _room.By("hanako") with { LackedRights = ["メッセージを送信", "ファイルを添付"] };

        var refused = Assert.IsType<Reply>(
            await _room.Chat.HandleAsync(new CommandInvoked(origin, "quiz", new Dictionary<string, string> { ["mode"] = "class" }), Token)
        );

        Assert.Contains("メッセージを送信、ファイルを添付", PlainText.Of(refused.Message), StringComparison.Ordinal);
        Assert.Equal(0, (await _room.Store.Outbox.LoadAsync(_room.Time.GetUtcNow().AddDays(1), Token)).Due);
    }

    [Theory]
    [InlineData(PostState.Dead, "チャンネルに出せませんでした。このスレッドは閉じられています。")]
    [InlineData(PostState.Waiting, "まだチャンネルに出せていません")]
    [InlineData(PostState.Unknown, "出せたかどうかを確かめられませんでした")]
    public async Task A_quiz_that_does_not_stand_in_its_channel_is_not_said_to_stand_there(PostState state, string said)
    {
        _room.Watch.End = new(state, state == PostState.Dead ? "このスレッドは閉じられています。" : "");

        var told = Text(await _room.Command("quiz", ("mode", "class"), ("count", "2")));

        Assert.Contains(said, told, StringComparison.Ordinal);
        Assert.DoesNotContain("出しました", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reveal_and_a_next_question_that_are_refused_are_told_to_who_pressed()
    {
        var post = await Start();
        _room.Watch.End = new(PostState.Dead, "元のメッセージが削除されています。");

        Assert.Contains("元のメッセージが削除されています。", Text(await _room.Press(IdOf(post, "答え合わせ"))), StringComparison.Ordinal);
        Assert.Equal("hana", (await _room.Store.Outbox.FindAsync(_post, Token))!.Post.Asker!.User.Id);
        Assert.Contains(
            "元のメッセージが削除されています。",
            Text(await _room.Press(IdOf(await _room.Post(_post), "次の問題"))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task In_a_conversation_of_people_without_a_server_they_are_told_that_a_class_quiz_needs_one()
    {
        var origin = _room.By("hanako") with { Channel = new ChannelRef(new WorkspaceRef("discord", WorkspaceRef.Nowhere), "900") };

        var told = Text(await _room.Handle(new CommandInvoked(origin, "quiz", new Dictionary<string, string> { ["mode"] = "class" })));

        Assert.Contains("サーバーのチャンネルで使えます", told, StringComparison.Ordinal);
        Assert.Empty(_room.Watch.Asked);
    }

    [Fact]
    public async Task A_reveal_names_people_as_they_want_to_be_called_and_only_counts_who_does_not_want_to_be_named()
    {
        var post = await Start();
        foreach (
            var (person, wish) in new (string, Change?)[]
            {
                ("taro", null),
                ("jiro", new NicknameChosen(By("jiro"), "ひまわり")),
                ("saburo", new AppearanceChosen(By("saburo"), IsHidden: true)),
            }
        )
        {
            await RightAsync(post, person);
            if (wish is not null)
            {
                await _room.Store.ApplyAsync(new Effect($"wish-{person}", _room.Time.GetUtcNow(), [wish]), Token);
            }
        }

        await Reveal(post);

        Assert.Contains("正解した人：taro、ひまわり ほか1人", PlainText.Of(await _room.Post(_post)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_who_was_right_wants_to_be_named_they_are_counted()
    {
        var post = await Start();
        await RightAsync(post, "saburo");
        await _room.Store.ApplyAsync(
            new Effect("wish", _room.Time.GetUtcNow(), [new AppearanceChosen(By("saburo"), IsHidden: true)]),
            Token
        );

        await Reveal(post);

        Assert.Contains("正解した人：1人", PlainText.Of(await _room.Post(_post)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_choice_may_be_changed_until_the_reveal_and_what_stands_then_is_the_one_attempt()
    {
        var post = await Start();
        foreach (var option in Options(post))
        {
            await _room.Press(option.Id, "taro");
        }

        await Reveal(post);

        Assert.Contains("答え合わせが済んでいます", Text(await _room.Press(Options(post)[0].Id, "taro")), StringComparison.Ordinal);
        var attempt = Assert.Single(await _room.Store.Attempts.OfAsync(new UserRef("playground", "", "taro"), 10, Token));
        Assert.EndsWith(":" + attempt.Chosen, Options(post)[^1].Id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reveal_shows_the_distribution_the_reasons_and_who_was_right()
    {
        var post = await Start();
        var options = Options(post);
        foreach (var (at, option) in options.Index())
        {
            await _room.Press(option.Id, $"student{at}");
        }

        await Reveal(post);

        var revealed = PlainText.Of(await _room.Post(_post));
        Assert.Contains($"（{options.Count}人中1人）", revealed, StringComparison.Ordinal);
        Assert.Matches("正解した人：student\\d", revealed);
        Assert.Contains("出典：", revealed, StringComparison.Ordinal);
        Assert.Contains("この問題を報告", revealed, StringComparison.Ordinal);
        Assert.Equal(options.Count, revealed.Split("1人").Length - 2);
    }

    [Fact]
    public async Task Only_who_began_it_or_a_teacher_reveals()
    {
        var post = await Start();

        Assert.Contains("クイズを始めた人か先生だけ", Text(await _room.Press(IdOf(post, "答え合わせ"), "taro")), StringComparison.Ordinal);
        _room.IsManager = true;
        Assert.Contains("答え合わせをしました", Text(await _room.Press(IdOf(post, "答え合わせ"), "sensei")), StringComparison.Ordinal);
        Assert.Contains("済んでいます", Text(await _room.Press(IdOf(post, "答え合わせ"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_question_is_posted_once_however_often_it_is_called_for()
    {
        var post = await Start();
        await Reveal(post);
        var next = IdOf(await _room.Post(_post), "次の問題");

        Assert.Contains("次の問題を出しました", Text(await _room.Press(next)), StringComparison.Ordinal);
        Assert.Contains("もう出ています", Text(await _room.Press(next)), StringComparison.Ordinal);

        Assert.DoesNotContain(Choice(await _room.Post(_post)), label => label == "次の問題");
        Assert.Contains(
            "問2／",
            PlainText.Of(await _room.Post(_post.Replace("-0", "-1", StringComparison.Ordinal))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task It_goes_on_after_a_restart_with_other_notes()
    {
        var post = await Start();
        await _room.Restart();
        _room.Current = Content.TestCourses.Of("# 果物\n\n## りんご\n\nりんごとは、赤い果物です。\n");

        Assert.Contains("受け付けました", Text(await _room.Press(Options(post)[0].Id, "taro")), StringComparison.Ordinal);
        await Reveal(post);
        Assert.Contains("1人中", PlainText.Of(await _room.Post(_post)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_start_delivered_twice_is_one_quiz()
    {
        var start = new CommandInvoked(_room.By("hana", "e1"), "quiz", new Dictionary<string, string> { ["mode"] = "class" });
        await _room.Handle(start);
        await _room.Handle(start);

        Assert.Equal(1, (await _room.Store.Outbox.LoadAsync(_room.Time.GetUtcNow(), Token)).Due);
    }

    [Theory]
    [InlineData("playground", "playground", "other")]
    [InlineData("playground", "elsewhere", "general")]
    [InlineData("discord", "playground", "general")]
    public async Task Whoever_manages_another_channel_or_server_neither_answers_nor_reveals_nor_goes_on(
        string platform,
        string workspace,
        string channel
    )
    {
        var post = await Start();
        var here = _room.Channel;
        (_room.Channel, _room.IsManager) = (new ChannelRef(new WorkspaceRef(platform, workspace), channel), true);

        Assert.Contains("別のチャンネルのクイズ", Text(await _room.Press(Options(post)[0].Id, "stranger")), StringComparison.Ordinal);
        Assert.Contains("別のチャンネルのクイズ", Text(await _room.Press(IdOf(post, "答え合わせ"), "stranger")), StringComparison.Ordinal);
        Assert.Contains("まだ誰も答えていません", PlainText.Of(await _room.Post(_post)), StringComparison.Ordinal);
        (_room.Channel, var elsewhere) = (here, _room.Channel);
        await Reveal(post);
        var next = IdOf(await _room.Post(_post), "次の問題");
        _room.Channel = elsewhere;

        Assert.Contains("別のチャンネルのクイズ", Text(await _room.Press(next, "stranger")), StringComparison.Ordinal);
        Assert.Null(await _room.Store.Outbox.FindAsync(_post.Replace("-0", "-1", StringComparison.Ordinal), Token));
    }

    [Theory]
    [InlineData("thread", null, "general", "thread")]
    [InlineData("general", "thread", "general", null)]
    [InlineData("general", null, "general", "thread")]
    [InlineData("general", "thread", "thread", null)]
    public async Task A_channel_and_its_threads_are_one_place_however_the_platform_names_them(
        string began,
        string? beganThread,
        string pressed,
        string? pressedThread
    )
    {
        _room.Channel = new ChannelRef(_room.Channel.Workspace, began, beganThread);
        var post = await Start();
        _room.Channel = new ChannelRef(_room.Channel.Workspace, pressed, pressedThread);

        Assert.Contains("受け付けました", Text(await _room.Press(Options(post)[0].Id, "taro")), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private async Task<Message> Start()
    {
        var reply = await _room.Command("quiz", ("topic", "ホスト型"), ("count", "3"), ("mode", "class"));
        Assert.Contains("チャンネルに出しました", Text(reply), StringComparison.Ordinal);
        var claim = Assert.Single(
            await _room.Store.Outbox.ClaimAsync(["playground"], 10, _room.Time.GetUtcNow(), TimeSpan.FromMinutes(1), Token)
        );
        _post = claim.Post.Id;
        return claim.Post.Body;
    }

    private static UserRef By(string person) => new("playground", "", person);

    /// <summary>Presses all that is offered, what is right last.</summary>
    private async Task RightAsync(Message post, string person)
    {
        var state = ClassState.Read((await _room.Store.Sessions.FindAsync(_post, Token))!.State)!;
        var right = state.Asked.Options.Where(option => option.IsCorrect).Select(option => option.Id).ToArray();
        await (post.Choices[0] is Menu menu ? _room.Press(menu.Id, person, right) : _room.Press($"c:{_post}:{right[0]}", person));
    }

    private async Task Reveal(Message post) =>
        Assert.Contains("答え合わせをしました", Text(await _room.Press(IdOf(post, "答え合わせ"))), StringComparison.Ordinal);

    private static List<Button> Options(Message post) =>
        [.. post.Choices.OfType<Button>().TakeWhile(button => button.Label != "答え合わせ")];

    private static IEnumerable<string> Choice(Message message) => message.Choices.OfType<Button>().Select(button => button.Label);
}
