using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using Xunit;
using static TeachBot.Tests.Commands.ChatRoom;

namespace TeachBot.Tests.Commands;

public sealed class BrowseTests : IAsyncDisposable
{
    private readonly ChatRoom _room = new();

    [Theory]
    [InlineData("ホスト型", "コンテナ型")]
    [InlineData("ホスト型とコンテナ型", "")]
    [InlineData("host型", "コンテナ型")]
    public async Task Concepts_are_set_side_by_side(string first, string second)
    {
        var outcome =
            second.Length > 0
                ? await _room.Command("compare", ("first", first), ("second", second))
                : await _room.Command("compare", ("first", first));

        Assert.NotEmpty(Text(outcome));
        if (first.StartsWith("ホスト", StringComparison.Ordinal))
        {
            Assert.Contains("■ ホスト型・コンテナ型の比較", Text(outcome), StringComparison.Ordinal);
            Assert.Contains("・コンテナ型：", Text(outcome), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_names_one_concept_is_offered_those_beside_it()
    {
        var message = MessageOf(await _room.Mention("比較 ホスト型"));

        Assert.Equal(["ハイパーバイザー型", "コンテナ型"], message.Choices.OfType<Button>().Select(button => button.Label));
        Assert.Contains("の比較", Text(await _room.Press(message.Choices[0].Id)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("みかん", "ホスト型", "「みかん」は講義ノートにありません")]
    [InlineData("ホスト型", "ホスト型", "もう1つ別の用語")]
    public async Task What_can_not_be_compared_is_said(string first, string second, string words) =>
        Assert.Contains(words, Text(await _room.Command("compare", ("first", first), ("second", second))), StringComparison.Ordinal);

    [Fact]
    public async Task The_outline_is_browsed_by_menus_down_to_the_notes_sentences_and_up_again()
    {
        var top = MessageOf(await _room.Command("topics"));
        var menu = Assert.Single(top.Choices.OfType<Menu>());
        Assert.Contains("まとめ", menu.Options.Select(option => option.Label));

        var chapter = await _room.Press(menu.Id, "hana", menu.Options.Single(option => option.Label == "サーバ仮想化の基礎概念").Value);
        Assert.Contains("大きく「分割」と「統合」", Text(chapter), StringComparison.Ordinal);
        Assert.True(Assert.IsType<Reply>(chapter).IsInPlace);

        Assert.Equal(Text(await _room.Command("topics")), Text(await _room.Press(IdOf(MessageOf(chapter), "上へ戻る"))));
    }

    [Fact]
    public async Task Long_outlines_are_shown_page_by_page()
    {
        _room.Current = Content.TestCourses.Of(
            "# 長い講義\n\n" + string.Concat(Enumerable.Range(1, 45).Select(at => $"## 見出し{at}\n\n文{at}です。\n\n"))
        );
        var first = MessageOf(await _room.Command("topics"));
        var second = await _room.Press(IdOf(first, "続き"));

        Assert.Equal(20, Assert.Single(first.Choices.OfType<Menu>()).Options.Count);
        Assert.Contains("見出し21", Text(second), StringComparison.Ordinal);
        Assert.Contains(
            "文21です。",
            Text(await _room.Press(Assert.Single(MessageOf(second).Choices.OfType<Menu>()).Id, "hana", "20")),
            StringComparison.Ordinal
        );
        Assert.Contains("見出し45", Text(await _room.Press(IdOf(MessageOf(second), "続き"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outline_that_has_changed_says_so()
    {
        _room.Current = Content.TestCourses.Of("# 短い\n\n文です。\n");

        Assert.Contains("目次が変わりました", Text(await _room.Press("topics:0.4.2~0")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_are_offered_in_a_menu_and_shown_with_their_source()
    {
        var offered = MessageOf(await _room.Command("figure"));
        var menu = Assert.Single(offered.Choices.OfType<Menu>());

        var shown = Text(await _room.Press(menu.Id, "hana", menu.Options[0].Value));

        Assert.Contains("■ " + menu.Options[0].Label, shown, StringComparison.Ordinal);
        Assert.Contains("出典：", shown, StringComparison.Ordinal);
        Assert.Contains("見つかりませんでした", Text(await _room.Command("figure", ("name", "みかん"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_lists_every_command_that_one_may_use_and_has_buttons_that_work()
    {
        var help = MessageOf(await _room.Mention(""));

        Assert.All(
            _room.Chat.Commands,
            spec => Assert.Equal(!spec.IsForTeachers, PlainText.Of(help).Contains("/" + spec.Names.Ja, StringComparison.Ordinal))
        );
        _room.IsManager = true;
        var forTeachers = Text(await _room.Mention(""));
        Assert.All(_room.Chat.Commands, spec => Assert.Contains("/" + spec.Names.Ja, forTeachers, StringComparison.Ordinal));
        foreach (var choice in help.Choices)
        {
            Assert.DoesNotContain("このボタン", Text(await _room.Press(choice.Id)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_bots_page_shows_what_it_can_do() =>
        Assert.NotEmpty(Assert.IsType<Home>(await _room.Handle(new HomeOpened(_room.By("hana")))).Message.Choices);

    public ValueTask DisposeAsync() => _room.DisposeAsync();
}
