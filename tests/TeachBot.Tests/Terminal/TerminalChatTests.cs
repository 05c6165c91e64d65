using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Tests.Host.Playground;
using Xunit;

namespace TeachBot.Tests.Terminal;

public sealed class TerminalChatTests : IAsyncDisposable
{
    private readonly TerminalRoom _room = new();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task It_begins_with_what_the_bot_can_do_and_ends_with_the_lines()
    {
        var lines = await _room.ChatAsync();

        Assert.Equal("■ できること", lines[2]);
        Assert.Equal("> ", lines[^1]);
    }

    [Theory]
    [InlineData("ホスト型とは？")]
    [InlineData("@teachbot ホスト型とは？")]
    [InlineData("/聞く ホスト型とは？")]
    public async Task A_question_is_answered_with_its_source(string line) =>
        Assert.Contains(await _room.ChatAsync(line), shown => shown.StartsWith("出典：第1回", StringComparison.Ordinal));

    [Fact]
    public async Task A_menu_is_gone_through_by_numbers()
    {
        var lines = await _room.ChatAsync("目次", "3", "1");

        Assert.Contains("■ サーバ仮想化技術の種類と性能", lines);
        Assert.Contains("■ ホスト型", lines);
    }

    [Fact]
    public async Task A_quiz_waits_while_something_else_is_asked()
    {
        var lines = await _room.ChatAsync("クイズ ホスト型 1問", "コンテナ型とは？", "0", "q", "q", "not read any more");

        Assert.Equal(2, lines.Count(line => line == "問1／1"));
        Assert.Contains("[0] クイズに戻る", lines);
        Assert.Equal(["", "まだ1問も答えていません。", "> "], lines[^3..]);
    }

    [Fact]
    public async Task Enter_goes_on_after_a_verdict()
    {
        var lines = await _room.ChatAsync("クイズ ホスト型 1問", "わからない", "");

        Assert.Contains(lines, line => line.StartsWith("[Enter] 結果を見る", StringComparison.Ordinal));
        Assert.Contains("■ 結果：1問中0問正解", lines);
    }

    [Fact]
    public async Task A_form_is_asked_field_by_field()
    {
        var chat = new ScriptedChat();
        await _room.Sits(["", "3", "正解が2つある", "x", "2"], chat).ChatAsync();

        Assert.Equal(
            [
                "■ この問題を報告",
                "どこがおかしいですか",
                "例：正解が2つある",
                "入力（q で取りやめ）> ",
                "",
                "種類",
                "1. まちがい",
                "2. わかりにくい",
                "入力（q で取りやめ）> ",
                "答えを入力してください。",
                "",
                "種類",
                "1. まちがい",
                "2. わかりにくい",
                "入力（q で取りやめ）> ",
                "",
                "受け取りました：b、正解が2つある",
            ],
            _room.Shown.SkipWhile(line => line != "■ この問題を報告").Take(17)
        );
    }

    [Fact]
    public async Task A_form_that_is_left_is_not_sent()
    {
        var chat = new ScriptedChat();
        await _room.Sits(["玉露とは？", "3", "q"], chat).ChatAsync();

        Assert.DoesNotContain(chat.Events, happened => happened is FormSubmitted);
    }

    [Fact]
    public async Task Of_an_edited_message_only_what_is_new_is_printed()
    {
        var channel = new ChannelRef(new WorkspaceRef("terminal", "terminal"), "terminal");
        var token = TestContext.Current.CancellationToken;
        Post Said(string count) =>
            new("p", channel, new Message(new([Line("玉露とは？"), Line(count)])) { Choices = [new Button("a", "A")] }, default);

        var sent = await _room.Window.Platform.SendAsync(Said("まだ誰も答えていません"), token);
        await _room.Window.Platform.EditAsync(sent, Said("1人が回答"), token);
        await _room.Window.Platform.EditAsync(sent, Said("1人が回答"), token);

        Assert.Equal(["", "玉露とは？", "まだ誰も答えていません", "[A]", "（前のメッセージが変わりました）", "1人が回答"], _room.Shown);

        static Paragraph Line(string text) => new([new Words(text)]);
    }

    [Fact]
    public async Task Everything_that_a_message_has_is_shown()
    {
        var chat = new ScriptedChat();
        await _room.Sits(["全部"], chat).ChatAsync();

        Assert.Equal(
            [
                "図：茶の地図：茶の産地を示す地図（図/tea map.png）",
                "[Enter] もっと詳しく   [2] 比較する   [3] 取り消す   [-] 済み",
                "見出しを選ぶ",
                "  [5] 育て方 — 覆いについて",
                "  [6] 飲み方",
                "当てはまるものを選ぶ",
                "  [7] 甘い",
                "  [8] 苦い",
                "  [9] 赤い",
            ],
            _room.Shown.SkipWhile(line => !line.StartsWith("図：", StringComparison.Ordinal)).Take(9)
        );
    }

    [Fact]
    public async Task What_goes_wrong_is_said_and_the_quiz_does_not_press_for_ever()
    {
        var broken = new BrokenChat();

        await _room.Sits(["q"], broken).QuizAsync("quiz:1", "", new Dictionary<string, string>());

        Assert.Equal(1, broken.Presses);
        Assert.Contains("うまくいきませんでした", _room.Shown);
    }

    /// <summary>Begins a quiz, and then fails.</summary>
    private sealed class BrokenChat : IChat
    {
        internal int Presses { get; private set; }

        public IReadOnlyList<TeachBot.Core.Commands.CommandSpec> Commands => [];

        public ValueTask<Outcome> HandleAsync(ChatEvent happened, CancellationToken cancellation = default)
        {
            Presses += happened is ChoiceMade { ChoiceId: "next" } ? 1 : 0;
            return new(
                happened is CommandInvoked
                    ? new Reply(
                        new Message(Document.Of("正解！"))
                        {
                            Choices = [new Button("next", "次へ") { Style = ButtonStyle.Primary }],
                            Typed = new TypedLine("stop"),
                        },
                        Audience.Asker
                    )
                    : new Reply(new Message(Document.Of("うまくいきませんでした")), Audience.Asker)
            );
        }
    }
}
