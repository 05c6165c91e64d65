using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using Xunit;

namespace TeachBot.Tests.Core.Documents;

public class PlainTextTests
{
    private static readonly Message Everything = new(
        new Document([
            new Heading([new Words("果物")]),
            new Paragraph([
                new Words("りんごは"),
                new Strong("赤い"),
                new Words("。"),
                new Code("apple"),
                new Words(" "),
                new Link("図鑑", new Uri("https://example.org/a")),
            ]),
            new BulletList([
                [new Words("みかん")],
                [new Words("ぶどう")],
            ]),
            new BulletList(
                [
                    [new Words("洗う")],
                    [new Words("むく")],
                ],
                IsNumbered: true
            ),
            new Quote([new Words("甘い")]),
            new CodeBlock("$ eat\n$ sleep"),
            new Table(
                ["項目", "りんご", "みかん"],
                [
                    ["色", "赤", "橙"],
                    ["旬", "秋", "冬"],
                ]
            ),
            new Note([new Person(new UserRef("playground", "", "u1"), "花"), new Words("さん")]),
        ])
    )
    {
        Choices =
        [
            new Button("ask:x", "比べる"),
            new Menu("m", "選ぶ", [new MenuOption("1", "一"), new MenuOption("2", "二")]) { Most = 2 },
        ],
        Attachments = [new Attachment("a.png", "図1", "赤い実の絵"), new Attachment("b.png", "図2", "図2")],
    };

    [Fact]
    public void Everything_that_a_message_shows_is_said_in_lines() =>
        Assert.Equal(
            """
            ■ 果物
            りんごは赤い。apple 図鑑 (https://example.org/a)
            ・みかん
            ・ぶどう
            1. 洗う
            2. むく
            > 甘い
            $ eat
            $ sleep
            【色】
            ・りんご：赤
            ・みかん：橙
            【旬】
            ・りんご：秋
            ・みかん：冬
            花さん
            [図1：赤い実の絵]
            [図2]
            ［比べる］
            ［選ぶ：一／二］
            """.ReplaceLineEndings("\n"),
            PlainText.Of(Everything)
        );

    [Fact]
    public void A_message_kept_as_text_is_the_same_message() =>
        Assert.Equal(PlainText.Of(Everything), PlainText.Of(MessageJson.Read(MessageJson.Write(Everything))!));

    [Fact]
    public void What_a_message_says_is_kept_with_its_choices_whole()
    {
        var read = MessageJson.Read(MessageJson.Write(new Message(Document.Empty) { Choices = Everything.Choices }))!;

        Assert.Equal((2, "m"), (Assert.IsType<Menu>(read.Choices[1]).Most, read.Choices[1].Id));
        Assert.Empty(read.Attachments);
    }

    [Fact]
    public void What_a_message_of_an_older_version_lacks_is_empty() =>
        Assert.Empty(MessageJson.Read("{\"document\":{\"blocks\":[{\"is\":\"table\",\"header\":[],\"rows\":[[]]}]}}")!.Choices);

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"document\":{}}")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{\"document\":{\"blocks\":[{\"is\":\"nosuch\"}]}}")]
    public void What_is_no_message_is_none(string text) => Assert.Null(MessageJson.Read(text));
}
