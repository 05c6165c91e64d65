using System.Text.Json;
using CsCheck;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Discord;
using TeachBot.Discord.Rendering;
using TeachBot.Tests.Core.Text;
using TeachBot.Tests.Host.Playground;
using Xunit;

namespace TeachBot.Tests.Discord.Rendering;

public class MessageRendererTests
{
    private readonly DiscordBench _bench = new();

    [Fact]
    public async Task A_message_that_was_written_before_is_written_as_whoever_sees_it_now_needs_it()
    {
        var bench = new DiscordBench();
        var message = Message.Of("茶");

        var shared = await bench.RenderAsync(message);
        var own = await bench.RenderAsync(message, new Shape { IsPrivate = true });
        var answered = await bench.RenderAsync(message, new Shape { AnswerTo = "5" });
        var posted = await bench.RenderAsync(message, new Shape { Nonce = "k" });

        Assert.Equal(shared.ToString(), (await bench.RenderAsync(message)).ToString());
        Assert.Equal(own.ToString(), (await bench.RenderAsync(message, new Shape { IsPrivate = true })).ToString());
        Assert.Equal(MessageFlags.Ephemeral, (own.GetProperty("flags").GetInt32() ^ shared.GetProperty("flags").GetInt32()));
        Assert.Equal("5", answered.GetProperty("message_reference").GetProperty("message_id").GetString());
        Assert.Equal("k", posted.GetProperty("nonce").GetString());
    }

    [Fact]
    public async Task A_file_to_keep_goes_with_its_message_and_a_component_names_it()
    {
        var message = new Message(Document.Of("茶")) { Files = [new NamedFile("data.json", "application/json", "{\"茶\":1}")] };

        var payload = await _bench.Renderer.RenderAsync(
            message,
            "ja",
            new Shape { IsPrivate = true },
            TestContext.Current.CancellationToken
        );

        using var json = JsonDocument.Parse(payload.Json);
        var file = Assert.Single(payload.Files);
        Assert.Equal(
            ("data.json", "application/json", "{\"茶\":1}"),
            (file.Name, file.MediaType, System.Text.Encoding.UTF8.GetString(file.Bytes.Span))
        );
        Assert.Equal(
            "attachment://data.json",
            json.RootElement.GetProperty("components")[1].GetProperty("file").GetProperty("url").GetString()
        );
        Assert.Equal("data.json", json.RootElement.GetProperty("attachments")[0].GetProperty("filename").GetString());
        Assert.Empty((await _bench.RenderAsync(Message.Of("茶"))).GetProperty("attachments").EnumerateArray());
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(1, 1)]
    public async Task What_is_chosen_in_a_menu_is_shown_as_chosen_but_no_more_than_may_be(int most, int expected)
    {
        var menu = new Menu(
            "m",
            "選ぶ",
            [new MenuOption("a", "あ") { IsChosen = true }, new MenuOption("b", "い"), new MenuOption("c", "う") { IsChosen = true }]
        )
        {
            Most = most,
        };

        var json = await new DiscordBench().RenderAsync(new Message(Document.Of("茶")) { Choices = [menu] });

        Assert.Equal(expected, json.ToString().Split("\"default\":true").Length - 1);
    }

    [Fact]
    public async Task A_message_is_made_of_components_and_mentions_nobody()
    {
        var message = await _bench.RenderAsync(ScriptedMessages.For("玉露とは？"), new Shape { IsPrivate = true });

        Assert.Equal(MessageFlags.Components | MessageFlags.Ephemeral, message.GetProperty("flags").GetInt32());
        Assert.Equal("{\"parse\":[]}", message.GetProperty("allowed_mentions").GetRawText());
        Assert.False(message.TryGetProperty("content", out _));
        Assert.Equal(
            "**玉露**は、覆いをかけて育てた茶葉から作る緑茶です。\n-# 出典：第1回 ＞ 緑茶（12行目）",
            message.GetProperty("components")[0].GetProperty("content").GetString()
        );
        Assert.Equal(["more", "quiz:2", "form"], Shown.ChoicesOf(message));
    }

    [Fact]
    public async Task Everything_that_a_message_can_hold_is_shown_within_the_bounds()
    {
        var message = await _bench.RenderAsync(ScriptedMessages.Everything);

        Assert.Empty(Shown.BreachesOf(message));
        Assert.Equal(["more", "plain", "gone", "off", "one", "many"], Shown.ChoicesOf(message));
        Assert.Equal(
            "{\"id\":\"0\",\"filename\":\"figure-0.png\",\"description\":\"茶の産地を示す地図\"}",
            message.GetProperty("attachments")[0].GetRawText()
        );
        Assert.Equal(
            [1, 2, 4, 2],
            Shown
                .ComponentsOf(message)
                .Where(component => component.GetProperty("type").GetInt32() == 2)
                .Select(button => button.GetProperty("style").GetInt32())
                .Select(style => style == 2 ? 2 : style)
        );
    }

    [Theory]
    [InlineData("gone.png")]
    [InlineData("図/tea map.svg")] // Discord shows no drawing of lines
    public async Task A_picture_that_cannot_be_shown_is_said(string source)
    {
        var message = await _bench.RenderAsync(
            new Message(Document.Of("図です。")) { Attachments = [new Attachment(source, "茶の地図", "茶の産地を示す地図")] }
        );

        Assert.Contains("茶の地図：茶の産地を示す地図", Shown.TextOf(message), StringComparison.Ordinal);
        Assert.Equal(0, message.GetProperty("attachments").GetArrayLength());
    }

    [Fact]
    public async Task What_is_too_long_goes_on_behind_a_button()
    {
        var long_ = new Message(
            new Document([.. Enumerable.Range(0, 30).Select(at => new Paragraph([new Words($"第{at}段落。" + new string('あ', 200))]))])
        );

        var first = await _bench.RenderAsync(long_, new Shape { PageId = page => $"~{page}:mx" });
        var second = await _bench.RenderAsync(long_, new Shape { Page = 1, PageId = page => $"~{page}:mx" });

        Assert.Equal(["~1:mx"], Shown.ChoicesOf(first));
        Assert.Contains("続きを見る", Shown.TextOf(first), StringComparison.Ordinal);
        Assert.Empty(Shown.ChoicesOf(second));
        var read = Shown.TextOf(first) + Shown.TextOf(second);
        Assert.All(Enumerable.Range(0, 30), at => Assert.Contains($"第{at}段落。", read, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_too_long_and_leads_nowhere_ends_visibly() =>
        Assert.EndsWith("…", Shown.TextOf(await _bench.RenderAsync(Message.Of(new string('あ', 9000)))), StringComparison.Ordinal);

    [Fact]
    public async Task A_post_carries_its_key_and_an_answer_what_it_answers()
    {
        var message = await _bench.RenderAsync(ScriptedMessages.Help, new Shape { Nonce = "k1", AnswerTo = "55" });

        Assert.Equal(("k1", true), (message.GetProperty("nonce").GetString(), message.GetProperty("enforce_nonce").GetBoolean()));
        Assert.Equal("{\"message_id\":\"55\",\"fail_if_not_exists\":false}", message.GetProperty("message_reference").GetRawText());
        Assert.True(message.GetProperty("allowed_mentions").GetProperty("replied_user").GetBoolean());
    }

    [Fact]
    public void No_message_breaks_a_bound_or_the_renderer() =>
        Gen.Select(Texts.Any.List[0, 30], Gen.Select(Texts.Any, Texts.Any).List[0, 60], Texts.Any.List[0, 40])
            .Sample(
                (texts, buttons, options) =>
                {
                    var message = new Message(
                        new Document([
                            .. texts.SelectMany(text =>
                                (Block[])
                                    [
                                        new Paragraph([new Words(string.Concat(Enumerable.Repeat(text, 20)))]),
                                        new BulletList([
                                            [new Strong(text)],
                                        ]),
                                        new CodeBlock(text),
                                        new Table(
                                            [text, text],
                                            [
                                                [text, text],
                                            ]
                                        ),
                                    ]
                            ),
                        ])
                    )
                    {
                        Choices =
                        [
                            .. buttons.Select(button => new Button(button.Item1, button.Item2)),
                            new Menu(
                                "m",
                                texts.FirstOrDefault() ?? "",
                                [.. options.Select(option => new MenuOption(option, option, option))]
                            )
                            {
                                Most = 3,
                            },
                        ],
                    };

                    var rendered = _bench.RenderAsync(message, new Shape { PageId = _ => "~1:x" }).GetAwaiter().GetResult();

                    Assert.Empty(Shown.BreachesOf(rendered));
                },
                iter: 300
            );

    [Fact]
    public void A_form_keeps_the_bounds()
    {
        var form = new TeachBot.Core.Chat.Form(
            "send",
            new string('題', 60),
            "送る",
            [
                new TextField("reason", new string('名', 60))
                {
                    IsLong = true,
                    Hint = "例",
                    Longest = 9000,
                },
                new SelectField("kind", "種類", [new("a", "まちがい"), new("b", "わかりにくい")]),
            ]
        );

        var modal = DiscordBench.Json(FormWriter.Write(form));

        Assert.Equal(9, modal.GetProperty("type").GetInt32());
        var data = modal.GetProperty("data");
        Assert.Equal(DiscordLimits.ModalTitle, data.GetProperty("title").GetString()!.Length);
        var fields = data.GetProperty("components").EnumerateArray().ToList();
        Assert.All(fields, field => Assert.Equal(18, field.GetProperty("type").GetInt32()));
        Assert.Equal(DiscordLimits.Label, fields[0].GetProperty("label").GetString()!.Length);
        Assert.Equal(
            "{\"type\":4,\"custom_id\":\"reason\",\"style\":2,\"required\":true,\"max_length\":4000,\"placeholder\":\"例\"}",
            fields[0].GetProperty("component").GetRawText()
        );
        Assert.Equal(3, fields[1].GetProperty("component").GetProperty("type").GetInt32());
    }
}
