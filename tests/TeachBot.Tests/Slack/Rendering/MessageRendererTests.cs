using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Slack;
using TeachBot.Slack.Rendering;
using TeachBot.Slack.Workspaces;
using TeachBot.Tests.Host.Playground;
using Xunit;

namespace TeachBot.Tests.Slack.Rendering;

public class MessageRendererTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_block_is_shown_as_Slack_shows_it_best()
    {
        var blocks = await BlocksAsync(ScriptedMessages.Everything);

        Assert.Equal(
            [
                "header",
                "rich_text",
                "rich_text",
                "rich_text",
                "rich_text",
                "rich_text",
                "table",
                "context",
                "context",
                "actions",
                "actions",
                "section",
                "actions",
            ],
            blocks.Select(block => block.GetProperty("type").GetString())
        );
    }

    [Fact]
    public async Task The_text_is_complete_and_escaped_once()
    {
        var rendered = await RenderAsync(
            new Message(
                new Document([
                    new Paragraph([new Words("<!channel> a & b &amp;")]),
                    new Table(
                        ["観点", "玉露"],
                        [
                            ["育て方", "覆い<x>"],
                        ]
                    ),
                ])
            )
        );

        Assert.Equal("&lt;!channel&gt; a &amp; b &amp;amp;\n【育て方】\n・玉露：覆い&lt;x&gt;", rendered.Text);
        Assert.Contains(
            "<!channel> a & b &amp;",
            JsonDocument
                .Parse(rendered.Blocks)
                .RootElement[0]
                .GetProperty("elements")[0]
                .GetProperty("elements")[0]
                .GetProperty("text")
                .GetString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(1, "a")]
    [InlineData(3, "a c")]
    public async Task What_is_chosen_in_a_menu_is_shown_as_chosen(int most, string expected)
    {
        var menu = new Menu(
            "m",
            "選ぶ",
            [new MenuOption("a", "あ") { IsChosen = true }, new MenuOption("b", "い"), new MenuOption("c", "う") { IsChosen = true }]
        )
        {
            Most = most,
        };

        var block = (await BlocksAsync(new Message(Document.Of("茶")) { Choices = [menu] }))[1];
        var shown = most > 1 ? block.GetProperty("accessory") : block.GetProperty("elements")[0];

        var chosen = shown.TryGetProperty("initial_options", out var several)
            ? several.EnumerateArray().ToList()
            : [shown.GetProperty("initial_option")];
        Assert.Equal(expected, string.Join(' ', chosen.Select(option => option.GetProperty("value").GetString())));
    }

    [Fact]
    public async Task A_menu_of_several_stood_in_a_row_where_not_every_Slack_takes_it_and_an_acknowledgement_could_not_say_so()
    {
        var menu = new Menu("m", "選ぶ", [new MenuOption("a", "あ"), new MenuOption("b", "い")]) { Most = 2 };
        var message = new Message(Document.Of("茶")) { Choices = [menu, new Button("next", "次へ")] };

        var blocks = await BlocksAsync(message);

        Assert.Equal(["rich_text", "section", "actions"], blocks.Select(block => block.GetProperty("type").GetString()));
        Assert.Equal("選ぶ", blocks[1].GetProperty("text").GetProperty("text").GetString());
        Assert.Equal("multi_static_select", blocks[1].GetProperty("accessory").GetProperty("type").GetString());
        Assert.Equal(
            ["!m", "next"],
            blocks[2].GetProperty("elements").EnumerateArray().Select(element => element.GetProperty("action_id").GetString())
        );
        Assert.True((await RenderAsync(message)).MayBeRefused);
    }

    [Fact]
    public async Task A_heading_stands_with_its_long_table()
    {
        var rows = Enumerable.Range(0, 9).Select(row => (IReadOnlyList<string>)[$"観点{row}", new string('茶', 900)]);
        var message = new Message(new Document([new Heading([new Words("比較")]), new Table(["観点", "玉露"], [.. rows])]));

        var blocks = await BlocksAsync(message, new Shape { PageId = page => $"~{page}" });

        Assert.Equal(["header", "table"], blocks.Select(block => block.GetProperty("type").GetString()));
    }

    [Fact]
    public async Task A_source_with_a_link_calls_nobody() =>
        Assert.Equal(
            ["plain_text:*第1回* <@U1> ", "mrkdwn:<https://example.org/?a=1&amp;b=2|a&lt;!here&gt;>"],
            (
                await BlocksAsync(
                    new Message(
                        new Document([
                            new Note([new Words("*第1回* <@U1> "), new Link("a<!here>", new Uri("https://example.org/?a=1&b=2"))]),
                        ])
                    )
                )
            )[0]
                .GetProperty("elements")
                .EnumerateArray()
                .Select(element => $"{element.GetProperty("type").GetString()}:{element.GetProperty("text").GetString()}")
        );

    [Fact]
    public async Task One_table_stands_in_a_message_and_none_in_a_view()
    {
        var table = new Table(
            ["観点", "玉露"],
            [
                ["育て方", "覆い"],
            ]
        );
        var message = new Message(new Document([table, table]));

        Assert.Equal(
            ["table", "rich_text", "rich_text"],
            (await BlocksAsync(message)).Select(block => block.GetProperty("type").GetString())
        );
        Assert.DoesNotContain(
            "table",
            (await BlocksAsync(message, new Shape { IsView = true })).Select(block => block.GetProperty("type").GetString())
        );
    }

    [Theory]
    [InlineData(2)]
    [InlineData(90)]
    public async Task A_table_has_a_plainer_form_that_says_all_of_it_in_a_messages_bounds(int rows)
    {
        var rendered = await RenderAsync(
            new Message(
                new Document([
                    new Table(
                        ["観点", "玉露", "抹茶"],
                        [.. Enumerable.Range(0, rows).Select(row => (IReadOnlyList<string>)[$"行{row}。", $"左{row}。", $"右{row}。"])]
                    ),
                ])
            )
        );

        var plainer = JsonDocument.Parse(rendered.WithoutTable!.Blocks).RootElement;
        Assert.InRange(plainer.GetArrayLength(), 1, SlackLimits.MessageBlocks);
        Assert.DoesNotContain("table", plainer.EnumerateArray().Select(block => block.GetProperty("type").GetString()));
        Assert.All(
            Enumerable.Range(0, rows),
            row => Assert.All(["行", "左", "右"], word => Assert.Contains($"{word}{row}。", plainer.GetRawText(), StringComparison.Ordinal))
        );
        Assert.True(rendered.MayBeRefused);
        Assert.False((await RenderAsync(Message.Of("茶"))).MayBeRefused);
    }

    [Fact]
    public async Task What_is_too_long_is_read_on_page_by_page_and_nothing_is_lost()
    {
        var text = string.Concat(Enumerable.Range(0, 5_000).Select(i => i % 7 == 0 ? "👩‍👩‍👧‍👦" : "あ"));
        var message = Message.Of(text);
        var read = "";
        for (var page = 0; page < 20; page++)
        {
            var blocks = await BlocksAsync(message, new Shape { Page = page, PageId = next => $"~{next}" });
            Assert.All(
                blocks.Where(block => block.GetProperty("type").GetString() == "rich_text"),
                block => Assert.InRange(TextOf(block).Length, 1, SlackLimits.BlockText)
            );
            read += string.Concat(blocks.Where(block => block.GetProperty("type").GetString() == "rich_text").Select(TextOf));
            if (blocks[^1].GetProperty("type").GetString() != "actions")
            {
                break;
            }

            Assert.Equal($"~{page + 1}", blocks[^1].GetProperty("elements")[0].GetProperty("action_id").GetString());
        }

        Assert.Equal(text, read);
    }

    [Fact]
    public async Task What_can_not_be_read_on_says_that_it_is_cut() =>
        Assert.Equal("…", TextOf((await BlocksAsync(Message.Of(new string('あ', 9_000))))[^1]));

    [Fact]
    public async Task A_numbered_list_goes_on_counting_in_the_next_block()
    {
        var blocks = await BlocksAsync(
            new Message(
                new Document([
                    new BulletList(
                        [.. Enumerable.Range(0, 4).Select(i => (IReadOnlyList<Inline>)[new Words(new string('あ', 1_200))])],
                        IsNumbered: true
                    ),
                ])
            )
        );

        Assert.Equal(
            [0, 2],
            blocks.Select(block => block.GetProperty("elements")[0].TryGetProperty("offset", out var offset) ? offset.GetInt32() : 0)
        );
    }

    [Fact]
    public async Task Nobody_is_called_by_their_name()
    {
        var rendered = await RenderAsync(
            new Message(new Document([new Paragraph([new Person(new UserRef("slack", "T1", "U7"), "ひなた")])]))
        );

        Assert.DoesNotContain("U7", rendered.Text + System.Text.Encoding.UTF8.GetString(rendered.Blocks.Span), StringComparison.Ordinal);
    }

    private static string TextOf(JsonElement block) =>
        block.GetProperty("elements")[0].GetProperty("elements")[0].GetProperty("text").GetString()!;

    private static async Task<IReadOnlyList<JsonElement>> BlocksAsync(Message message, Shape shape = default) =>
        [.. JsonDocument.Parse((await RenderAsync(message, shape)).Blocks).RootElement.EnumerateArray()];

    private static async Task<Rendered> RenderAsync(Message message, Shape shape = default) =>
        await new SlackBench()
            .Services.GetRequiredService<MessageRenderer>()
            .RenderAsync(new Workspace("xoxb-1"), message, "ja", shape, Token);
}
