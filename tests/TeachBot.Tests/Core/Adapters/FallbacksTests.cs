using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using Xunit;

namespace TeachBot.Tests.Core.Adapters;

public class FallbacksTests
{
    [Fact]
    public void A_table_is_a_heading_a_row_with_a_point_a_column()
    {
        var table = new Table(
            ["茶", "産地", "香り"],
            [
                ["玉露", "宇治", "覆い香"],
                [],
                ["煎茶", "静岡", "若葉"],
            ]
        );

        Assert.Equal(
            "玉露\n・産地：宇治\n・香り：覆い香\n煎茶\n・産地：静岡\n・香り：若葉",
            PlainText.Of(new Document([.. Fallbacks.AsPoints(table)]))
        );
    }

    [Fact]
    public void Choices_that_could_not_come_back_are_left_out()
    {
        var narrow = new Capabilities
        {
            MenuOptions = 2,
            LongestChoice = 3,
            LongestOption = 2,
        };
        MenuOption[] options =
        [
            new("", "x"),
            new("1", "a"),
            new("1", "b"),
            new("\ud800", "c"),
            new("123", "d"),
            new("2", "e"),
            new("3", "f"),
        ];

        var shown = Fallbacks.Shown(
            [
                new Button("1", "a"),
                new Button("1", "b"),
                new Button("1234", "c"),
                new Menu("m", "d", options),
                new Menu("n", "e", [new("", "")]),
            ],
            narrow
        );

        Assert.Equal(["1", "m"], shown.Select(choice => choice.Id));
        Assert.Equal(["a", "e"], Fallbacks.Shown(options, narrow).Select(option => option.Label));
    }

    [Fact]
    public void What_comes_too_late_to_be_a_form_is_a_sentence()
    {
        var form = new Form("f", "題", "送る", []);
        var page = Message.Of("ページ");
        var reply = new Reply(page, Audience.Channel);

        Assert.Same(reply, Fallbacks.Said(reply, "もう一度", "なし"));
        Assert.Equal(
            [("もう一度", Audience.Asker), ("ページ", Audience.Asker), ("なし", Audience.Asker)],
            new Outcome[] { form, new Home(page), Silence.Instance }
                .Select(outcome => Fallbacks.Said(outcome, "もう一度", "なし"))
                .Select(said => (PlainText.Of(said.Message), said.Audience))
        );
    }
}
