using System.Text.Json;
using TeachBot.Commands.People;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Feedback;
using TeachBot.Learning.People;
using Xunit;

namespace TeachBot.Tests.Commands.People;

public sealed class MyDataTests : IAsyncDisposable
{
    private static readonly UserRef Hana = new("playground", "", "hana");
    private static readonly UserRef Slack = new("slack", "T1", "U7");

    private readonly ChatRoom _room = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task Of_who_did_nothing_nothing_is_kept()
    {
        Assert.Contains("いまありません", ChatRoom.Text(await _room.Command("mydata")), StringComparison.Ordinal);
        Assert.Contains("いまありません", ChatRoom.Text(await _room.Press("my:export")), StringComparison.Ordinal);
        Assert.Contains("いまありません", ChatRoom.Text(await _room.Press("my:delete")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_is_told_privately_and_in_plain_language_too()
    {
        await FillAsync();

        foreach (var outcome in new[] { await _room.Command("mydata"), await _room.Mention("マイデータ") })
        {
            var reply = Assert.IsType<Reply>(outcome);
            Assert.Equal(Audience.Asker, reply.Audience);
            Assert.Contains("アカウント：2個", PlainText.Of(reply.Message), StringComparison.Ordinal);
            Assert.Contains("クイズの回答：2件", PlainText.Of(reply.Message), StringComparison.Ordinal);
            Assert.Contains("問題の報告：1件", PlainText.Of(reply.Message), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_file_has_all_that_is_kept_of_all_accounts_and_of_nobody_else()
    {
        await FillAsync();
        await Apply(new AttemptMade(Attempt(new UserRef("playground", "", "taro"), "q9")));

        var reply = Assert.IsType<Reply>(await _room.Press("my:export"));

        Assert.Equal(Audience.Asker, reply.Audience);
        var file = Assert.Single(reply.Message.Files);
        Assert.Equal(("teachbot-2026-11-24.json", "application/json"), (file.Name, file.MediaType));
        using var json = JsonDocument.Parse(file.Text);
        var root = json.RootElement;
        Assert.True(root.GetProperty("isComplete").GetBoolean());
        Assert.Equal(["hana", "U7"], root.GetProperty("identities").EnumerateArray().Select(one => one.GetProperty("id").GetString()!));
        Assert.Equal(
            ["q1", "q2"],
            root.GetProperty("attempts").EnumerateArray().Select(one => one.GetProperty("item").GetProperty("id").GetString()!).Order()
        );
        Assert.All(root.GetProperty("attempts").EnumerateArray(), one => Assert.Equal("solo", one.GetProperty("setting").GetString()));
        Assert.Equal("2つ正しい", root.GetProperty("reports")[0].GetProperty("reason").GetString());
        Assert.DoesNotContain("taro", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_is_deleted_after_it_was_said_what_that_means_and_a_new_answer_begins_anew()
    {
        await FillAsync();
        var before = await _room.Store.Attempts.CountsAsync("q1", Token);
        var asked = ChatRoom.MessageOf(await _room.Press(ChatRoom.IdOf(ChatRoom.MessageOf(await _room.Command("mydata")), "すべて消す")));
        Assert.Contains("元に戻せません", PlainText.Of(asked), StringComparison.Ordinal);
        Assert.Contains("つながっているアカウント2個", PlainText.Of(asked), StringComparison.Ordinal);
        Assert.Equal(2, (await _room.Store.Attempts.OfAsync(Hana, 10, Token)).Count);
        var yes = ChatRoom.IdOf(asked, "すべて消す");

        Assert.Contains("すべて消しました", ChatRoom.Text(await _room.Press(yes)), StringComparison.Ordinal);

        Assert.Contains("いまありません", ChatRoom.Text(await _room.Press(yes)), StringComparison.Ordinal);
        Assert.Contains("まだ何も答えて", ChatRoom.Text(await _room.Command("progress")), StringComparison.Ordinal);
        Assert.Empty(await _room.Store.Attempts.OfAsync(Slack, 10, Token));
        Assert.Equal(before, await _room.Store.Attempts.CountsAsync("q1", Token));
        await Apply(new AttemptMade(Attempt(Hana, "q1")));
        Assert.Single(await _room.Store.Attempts.OfAsync(Hana, 10, Token));
        Assert.Equal([Hana], await _room.Store.Learners.IdentitiesAsync(Hana, Token));
    }

    [Fact]
    public async Task Who_presses_somebody_elses_confirmation_sees_their_own_data_and_loses_nothing()
    {
        await FillAsync();
        await Apply(new AttemptMade(Attempt(new UserRef("playground", "", "taro"), "q9")));
        var yes = ChatRoom.IdOf(ChatRoom.MessageOf(await _room.Press("my:delete")), "すべて消す");

        Assert.Contains("クイズの回答：1件", ChatRoom.Text(await _room.Press(yes, "taro")), StringComparison.Ordinal);

        Assert.Single(await _room.Store.Attempts.OfAsync(new UserRef("playground", "", "taro"), 10, Token));
        Assert.Equal(2, (await _room.Store.Attempts.OfAsync(Hana, 10, Token)).Count);
    }

    [Fact]
    public async Task A_class_quiz_of_who_is_deleted_is_led_by_teachers_alone()
    {
        await _room.Command("quiz", ("mode", "class"), ("count", "1"));
        var session = (await _room.Store.Outbox.ClaimAsync(["playground"], 10, _room.Time.GetUtcNow(), TimeSpan.FromMinutes(1), Token))[0]
            .Post
            .Id;
        await _room.Press(ChatRoom.IdOf(ChatRoom.MessageOf(await _room.Press("my:delete")), "すべて消す"));

        Assert.Contains("始めた人か先生", ChatRoom.Text(await _room.Press($"c:{session}:reveal")), StringComparison.Ordinal);
        Assert.DoesNotContain("hana", (await _room.Store.Sessions.FindAsync(session, Token))!.State, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_spoken_of_is_forgotten_too()
    {
        await FillAsync();
        await _room.Mention("ホスト型とは？");
        async Task<string> GoOnAsync(string person) => ChatRoom.Text(await _room.Mention("じゃあデメリットは？", person));
        Assert.NotEqual(await GoOnAsync("taro"), await GoOnAsync("hana"));

        await _room.Press(ChatRoom.IdOf(ChatRoom.MessageOf(await _room.Press("my:delete")), "すべて消す"));

        Assert.Equal(await GoOnAsync("taro"), await GoOnAsync("hana"));
    }

    [Fact]
    public async Task A_name_of_the_playground_is_told_of_and_brought_to_another_browser_by_a_code_from_any_linked_account()
    {
        await FillAsync();
        Assert.DoesNotContain("別の端末で使う", PlainText.Of(ChatRoom.MessageOf(await _room.Command("mydata"))), StringComparison.Ordinal);
        await _room.Store.ApplyAsync(
            new Effect("take", _room.Time.GetUtcNow(), []) { Guard = new NameTaken(Hana, new string('1', 32), _room.Time.GetUtcNow()) },
            Token
        );
        var told = ChatRoom.MessageOf(await _room.Command("mydata"));
        Assert.Contains("練習場（ブラウザー）の名前：1個", PlainText.Of(told), StringComparison.Ordinal);

        var given = Assert.IsType<Reply>(await _room.Press(ChatRoom.IdOf(told, "別の端末で使う")));

        Assert.Equal(Audience.Asker, given.Audience);
        Assert.Contains("「hana」と入れる", PlainText.Of(given.Message), StringComparison.Ordinal);
        var code = CodeText.Read(
            given.Message.Document.Blocks.OfType<Paragraph>().SelectMany(block => block.Text).OfType<Strong>().First().Text
        )!;
        var brought = new NameBrought(Hana, CodeText.Hash(code), new string('2', 32), _room.Time.GetUtcNow());
        Assert.Equal(
            EffectResult.Applied,
            await _room.Store.ApplyAsync(new Effect("bring", _room.Time.GetUtcNow(), []) { Guard = brought }, Token)
        );
        Assert.Equal(2, (await _room.Store.Names.FindAsync(Hana, Token))!.Browsers.Count);
        var file = Assert.Single(Assert.IsType<Reply>(await _room.Press("my:export")).Message.Files);
        Assert.Contains("\"names\"", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("22222222", file.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my:")]
    [InlineData("my:yes")]
    [InlineData("my:what")]
    public async Task A_forged_press_is_told_so(string id) =>
        Assert.Contains("使えません", ChatRoom.Text(await _room.Press(id)), StringComparison.Ordinal);

    private async Task FillAsync() =>
        await Apply(
            new AttemptMade(Attempt(Hana, "q1")),
            new AttemptMade(Attempt(Slack, "q2")),
            new IdentitiesLinked(Hana, Slack),
            new ItemReported(_room.Channel.Workspace, Slack, new ItemRef("q1", "v"), "2つ正しい", _room.Time.GetUtcNow())
        );

    private Attempt Attempt(UserRef who, string item) =>
        new(who, new ItemRef(item, "v"), "a", true, _room.Time.GetUtcNow(), _room.Channel, AttemptSetting.Solo);

    private Task<EffectResult> Apply(params Change[] changes) =>
        _room.Store.ApplyAsync(new Effect(_room.By("x").Id, _room.Time.GetUtcNow(), changes), Token);
}
