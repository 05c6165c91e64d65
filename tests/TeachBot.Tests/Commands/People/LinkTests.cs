using TeachBot.Commands.People;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Learning.Attempts;
using Xunit;

namespace TeachBot.Tests.Commands.People;

public sealed class LinkTests : IAsyncDisposable
{
    private static readonly UserRef Hana = new("discord", "", "7");
    private static readonly UserRef Slack = new("slack", "T1", "U7");
    private static readonly UserRef Other = new("slack", "T1", "U8");

    private readonly ChatRoom _room = new();
    private int _attempts;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task Two_accounts_become_one_by_a_code_after_it_was_said_what_is_joined()
    {
        await AttemptAsync(Hana, "q1");
        await AttemptAsync(Hana, "q2");
        await AttemptAsync(Slack, "q1");
        var code = await CodeAsync(Hana);

        var asked = Assert.IsType<Reply>(await EnterAsync(Slack, code));
        Assert.Equal(Audience.Asker, asked.Audience);
        Assert.Contains("Discord：これまでの回答 2回", PlainText.Of(asked.Message), StringComparison.Ordinal);
        Assert.Contains("Slack：これまでの回答 1回", PlainText.Of(asked.Message), StringComparison.Ordinal);
        Assert.Single(await _room.Store.Learners.IdentitiesAsync(Slack, Token));

        Assert.Contains("つなぎました", Text(await PressAsync(Slack, ChatRoom.IdOf(asked.Message, "つなぐ"))), StringComparison.Ordinal);

        Assert.Equal([Hana, Slack], await _room.Store.Learners.IdentitiesAsync(Slack, Token));
        Assert.Equal(await ProgressAsync(Hana), await ProgressAsync(Slack));
        Assert.Contains("2問中2問正解", await ProgressAsync(Slack), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bcdf-ghjk", "BCDFGHJK")]
    [InlineData("ｂｃｄｆ　ＧＨＪＫ", "BCDFGHJK")]
    [InlineData(" B C D F G H J K ", "BCDFGHJK")]
    [InlineData("BCDFGHJ", null)]
    [InlineData("BCDFGHJKK", null)]
    [InlineData("ABCDFGHJ", null)]
    [InlineData("1234-5678", null)]
    [InlineData("", null)]
    public void A_code_is_read_however_it_is_typed(string typed, string? code) => Assert.Equal(code, CodeText.Read(typed));

    [Fact]
    public void Codes_are_of_all_letters_and_are_read_as_they_are_shown()
    {
        var chance = new Random(3);
        var codes = Enumerable.Range(0, 500).Select(_ => CodeText.Make(chance.Next)).ToList();

        Assert.All(codes, code => Assert.Equal(code, CodeText.Read(CodeText.Show(code))));
        Assert.Equal("BCDFGHJKMNPQRSTWXYZ", string.Concat(codes.SelectMany(code => code).Distinct().Order()));
        Assert.DoesNotContain(codes[0], CodeText.Hash(codes[0]), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_code_is_entered_in_plain_language_or_by_a_form_too()
    {
        var code = await CodeAsync(Hana);

        var form = Assert.IsType<Form>(await PressAsync(Slack, "link:enter"));
        Assert.Equal("code", Assert.Single(form.Fields).Id);
        Assert.Contains(
            "つなぎますか",
            Text(await _room.Handle(new FormSubmitted(_room.By(Slack), form.Id, new Dictionary<string, string> { ["code"] = code }))),
            StringComparison.Ordinal
        );
        Assert.Contains("つなぎますか", Text(await _room.Handle(new Mentioned(_room.By(Slack), $"連携 {code}"))), StringComparison.Ordinal);
        Assert.Contains("あなたのコード", Text(await _room.Handle(new Mentioned(_room.By(Other), "連携"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_code_or_nobodys_is_said_so()
    {
        Assert.Contains("英字8文字", Text(await EnterAsync(Slack, "1234")), StringComparison.Ordinal);
        Assert.Contains("使えません", Text(await EnterAsync(Slack, "BCDF-GHJK")), StringComparison.Ordinal);
        Assert.Contains("使えません", Text(await PressAsync(Slack, "link:join:0123")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ones_own_code_is_refused()
    {
        Assert.Contains("いまのアカウントで取得した", Text(await EnterAsync(Hana, await CodeAsync(Hana))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_ends_after_ten_minutes_before_it_is_entered_and_after()
    {
        var code = await CodeAsync(Hana);
        var asked = ChatRoom.MessageOf(await EnterAsync(Slack, code));
        _room.Time.Advance(TimeSpan.FromMinutes(10));

        Assert.Contains("期限が切れて", Text(await PressAsync(Slack, ChatRoom.IdOf(asked, "つなぐ"))), StringComparison.Ordinal);
        Assert.Contains("期限が切れて", Text(await EnterAsync(Slack, code)), StringComparison.Ordinal);
        Assert.Single(await _room.Store.Learners.IdentitiesAsync(Slack, Token));
    }

    [Fact]
    public async Task A_code_is_good_once_and_pressing_again_says_the_same()
    {
        var code = await CodeAsync(Hana);
        var yes = ChatRoom.IdOf(ChatRoom.MessageOf(await EnterAsync(Slack, code)), "つなぐ");
        await PressAsync(Slack, yes);

        Assert.Contains("つなぎました", Text(await PressAsync(Slack, yes)), StringComparison.Ordinal);
        Assert.Contains("もう使われて", Text(await EnterAsync(Other, code)), StringComparison.Ordinal);
        Assert.Contains("もうつながっています", Text(await EnterAsync(Slack, await CodeAsync(Hana))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_was_seen_in_a_channel_is_of_no_use_to_others_once_it_is_entered()
    {
        var code = await CodeAsync(Hana);
        var yes = ChatRoom.IdOf(ChatRoom.MessageOf(await EnterAsync(Slack, code)), "つなぐ");

        Assert.Contains("使えません", Text(await EnterAsync(Other, code)), StringComparison.Ordinal);
        Assert.Contains("使えません", Text(await PressAsync(Other, yes)), StringComparison.Ordinal);
        Assert.DoesNotContain(Hana, await _room.Store.Learners.IdentitiesAsync(Other, Token));
    }

    [Fact]
    public async Task A_new_code_takes_the_place_of_the_one_before()
    {
        var first = await CodeAsync(Hana);
        var second = await CodeAsync(Hana);

        Assert.NotEqual(first, second);
        Assert.Contains("使えません", Text(await EnterAsync(Slack, first)), StringComparison.Ordinal);
        Assert.Contains("つなぎますか", Text(await EnterAsync(Slack, second)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guessing_ends_after_some_codes_even_with_the_right_one_and_may_go_on_later()
    {
        var code = await CodeAsync(Hana);
        for (var at = 0; at < LinkDesk.MostEntries; at++)
        {
            Assert.Contains("使えません", Text(await EnterAsync(Slack, "BCDF-GHJK")), StringComparison.Ordinal);
        }

        Assert.Contains("少しお休み", Text(await EnterAsync(Slack, code)), StringComparison.Ordinal);
        Assert.Contains("つなぎますか", Text(await EnterAsync(Other, code)), StringComparison.Ordinal);

        _room.Time.Advance(LinkDesk.EntryTime);
        Assert.Contains("つなぎますか", Text(await EnterAsync(Slack, await CodeAsync(Hana))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_works_on_another_replica_after_a_restart_and_is_kept_nowhere_as_it_is()
    {
        var code = await CodeAsync(Hana);
        await _room.Restart();

        Assert.Contains("つなぎますか", Text(await EnterAsync(Slack, code)), StringComparison.Ordinal);
        Assert.NotNull(await _room.Store.LinkCodes.FindAsync(CodeText.Hash(CodeText.Read(code)!), Token));
    }

    [Fact]
    public async Task An_event_that_is_delivered_again_does_not_show_a_code_that_is_none()
    {
        var origin = _room.By(Hana, "once");
        var invoked = new CommandInvoked(origin, "link", new Dictionary<string, string>());
        await _room.Handle(invoked);

        Assert.Contains("もうお渡ししました", Text(await _room.Handle(invoked)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unlinked_each_account_has_its_own_record_again()
    {
        await AttemptAsync(Hana, "q1");
        await AttemptAsync(Slack, "q2");
        await PressAsync(Slack, ChatRoom.IdOf(ChatRoom.MessageOf(await EnterAsync(Slack, await CodeAsync(Hana))), "つなぐ"));
        var shown = ChatRoom.MessageOf(await _room.Handle(new CommandInvoked(_room.By(Hana), "link", new Dictionary<string, string>())));
        Assert.Contains("つながっているもの：Discord、Slack", PlainText.Of(shown), StringComparison.Ordinal);

        Assert.Contains("解除しました", Text(await PressAsync(Hana, ChatRoom.IdOf(shown, "解除"))), StringComparison.Ordinal);

        Assert.Contains("いまどこともつながって", Text(await PressAsync(Hana, "link:part")), StringComparison.Ordinal);
        Assert.Single(await _room.Store.Attempts.OfAsync(Hana, 10, Token));
        Assert.Single(await _room.Store.Attempts.OfAsync(Slack, 10, Token));
    }

    [Fact]
    public async Task No_more_accounts_are_linked_than_can_be_looked_at_at_once()
    {
        for (var at = 0; at < 9; at++)
        {
            var one = Slack with { Id = $"U{100 + at}" };
            await PressAsync(one, ChatRoom.IdOf(ChatRoom.MessageOf(await EnterAsync(one, await CodeAsync(Hana))), "つなぐ"));
        }

        Assert.Contains("10個のアカウントまで", Text(await EnterAsync(Other, await CodeAsync(Hana))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("link:")]
    [InlineData("link:join")]
    [InlineData("link:what:else")]
    public async Task A_forged_press_is_told_so(string id) =>
        Assert.Contains("使えません", Text(await PressAsync(Slack, id)), StringComparison.Ordinal);

    private static string Text(Outcome outcome) => ChatRoom.Text(outcome);

    /// <summary>A code as it is shown.</summary>
    private async Task<string> CodeAsync(UserRef who)
    {
        var reply = Assert.IsType<Reply>(await _room.Handle(new CommandInvoked(_room.By(who), "link", new Dictionary<string, string>())));
        Assert.Equal(Audience.Asker, reply.Audience);
        return reply.Message.Document.Blocks.OfType<Paragraph>().SelectMany(paragraph => paragraph.Text).OfType<Strong>().First().Text;
    }

    private Task<Outcome> EnterAsync(UserRef who, string code) =>
        _room.Handle(new CommandInvoked(_room.By(who), "link", new Dictionary<string, string> { ["code"] = code }));

    private Task<Outcome> PressAsync(UserRef who, string id) => _room.Handle(new ChoiceMade(_room.By(who), id, [], null));

    private async Task<string> ProgressAsync(UserRef who) =>
        Text(await _room.Handle(new CommandInvoked(_room.By(who), "progress", new Dictionary<string, string>())));

    private async Task AttemptAsync(UserRef who, string item) =>
        await _room.Store.ApplyAsync(
            new Effect(
                $"attempt-{++_attempts}",
                _room.Time.GetUtcNow(),
                [
                    new AttemptMade(
                        new Attempt(
                            who,
                            new ItemRef(item, "v"),
                            "a",
                            true,
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
