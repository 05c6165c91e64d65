using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Tests.Host.Playground;
using Xunit;

namespace TeachBot.Tests.Contracts;

/// <summary>What holds on every chat platform.</summary>
public abstract class PlatformContract : IAsyncDisposable
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly List<IPlatformBench> _benches = [];

    public static TheoryData<string> Hostile =>
        [
            "<script>alert(1)</script>",
            "<b>x</b> &amp; &lt;",
            "*a* _b_ ~c~ `d` **e** ||f||",
            "@everyone @here <!channel> <@U1> <#C1>",
            "https://example.org/?a=1&b=2",
            "\u202Eabc\u202C \u200B\u2066",
            "\"\\ \u2028 ' </textarea>",
            "[x](javascript:alert(1))",
        ];

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_post_is_found_again_by_its_ref_and_edited_in_place()
    {
        var bench = await Bench();
        var sent = await bench.Platform.SendAsync(Post(bench, "k1", "前の文"), Token);

        await bench.Platform.EditAsync(sent, Post(bench, "k1", "後の文"), Token);

        var stands = Assert.Single(await bench.SeenByAsync("そうた"));
        Assert.Equal((sent.Id, bench.Channel), (stands.Id, sent.Channel));
        Assert.Contains("後の文", stands.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("前の文", stands.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_sent_twice_under_one_key_stands_once_or_can_be_looked_up()
    {
        var bench = await Bench();
        var first = await bench.Platform.SendAsync(Post(bench, "k1", "一度だけ"), Token);
        switch (bench.Platform.Settlement)
        {
            case Settlement.Key:
                Assert.Equal(first, await bench.Platform.SendAsync(Post(bench, "k1", "一度だけ"), Token));
                Assert.Single(await bench.SeenByAsync("そうた"));
                break;
            case Settlement.LookUp:
                Assert.Equal([first], await bench.Platform.FindAsync(Post(bench, "k1", "一度だけ"), Token));
                break;
        }
    }

    [Fact]
    public async Task What_is_deleted_is_gone_and_deleting_it_again_is_no_failure()
    {
        var bench = await Bench();
        var sent = await bench.Platform.SendAsync(Post(bench, "k1", "余分な文"), Token);

        await bench.Platform.DeleteAsync(sent, Token);
        await bench.Platform.DeleteAsync(sent, Token);

        Assert.Empty(await bench.SeenByAsync("そうた"));
    }

    [Fact]
    public async Task Every_block_part_choice_and_picture_is_shown_within_the_limits()
    {
        var bench = await Bench();
        await bench.Platform.SendAsync(new Post("k1", bench.Channel, ScriptedMessages.Everything, Monday), Token);

        var stands = Assert.Single(await bench.SeenByAsync("そうた"));
        string[] words =
        [
            "見出し語",
            "本文、",
            "大事な語",
            "打つ語",
            "つなぐ語",
            "https://example.org/page",
            "ひなた",
            "項目一",
            "項目二",
            "手順二",
            "引用の語",
            "let code = 1;",
            "観点",
            "玉露",
            "湯に溶く",
            "出典：第1回",
            "もっと詳しく",
            "育て方",
            "茶の産地を示す地図",
        ];
        // A table that is told in lines has no word for its first column.
        var shown = bench.Platform.Capabilities.HasTables ? words : words.Except(["観点"]);
        Assert.All(shown, word => Assert.Contains(word, stands.Text, StringComparison.Ordinal));
        Assert.Equal(["more", "plain", "gone", "off", "one", "many"], stands.Choices);
        Assert.Empty(stands.Breaches);
    }

    [Fact]
    public async Task The_largest_message_keeps_the_limits()
    {
        var bench = await Bench();
        var message = new Message(
            new Document([.. Enumerable.Range(0, 60).Select(i => new Paragraph([new Words(new string('あ', 200) + i)]))])
        )
        {
            Choices =
            [
                .. Enumerable.Range(0, 4).Select(i => new Button($"b{i}", new string('い', 300))),
                new Menu(
                    "m",
                    "選ぶ",
                    [.. Enumerable.Range(0, Menu.MostOptions).Select(i => new MenuOption($"v{i}", new string('う', 300)))]
                ),
            ],
        };

        await bench.Platform.SendAsync(new Post("k1", bench.Channel, message, Monday), Token);

        Assert.Empty((await bench.SeenByAsync("そうた")).SelectMany(stands => stands.Breaches));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Text_is_shown_letter_for_letter(string text)
    {
        var bench = await Bench();

        await bench.Platform.SendAsync(Post(bench, "k1", text), Token);

        Assert.Contains(text, Assert.Single(await bench.SeenByAsync("そうた")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_for_one_person_is_seen_by_nobody_else()
    {
        var bench = await Bench();

        var answer = await bench.MentionAsync("ひなた", "ひみつ", "d1");

        Assert.Contains(ScriptedChat.Secret, answer, StringComparison.Ordinal);
        Assert.DoesNotContain(
            await bench.SeenByAsync("そうた"),
            stands => stands.Text.Contains(ScriptedChat.Secret, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_bot_does_not_hear_itself()
    {
        var bench = await Bench();

        await bench.EchoAsync("@teachbot 玉露とは？");

        Assert.Empty(bench.Chat.Events);
    }

    [Fact]
    public async Task An_event_that_is_delivered_again_has_the_same_id_and_is_answered_once()
    {
        var bench = await Bench();

        await bench.MentionAsync("ひなた", "玉露とは？", "d1");
        await bench.MentionAsync("ひなた", "玉露とは？", "d1");
        await bench.MentionAsync("ひなた", "玉露とは？", "d2");

        Assert.Equal(2, bench.Chat.Events.Select(happened => happened.Origin.Id).Distinct().Count());
        Assert.Equal(2, (await bench.SeenByAsync("そうた")).Count(stands => stands.Choices.Contains("more")));
    }

    [Fact]
    public async Task A_press_names_the_message_and_the_person_as_posts_do()
    {
        var bench = await Bench();
        var sent = await bench.Platform.SendAsync(new Post("k1", bench.Channel, ScriptedMessages.Everything, Monday), Token);

        await bench.PressAsync("ひなた", sent, "more");

        var made = Assert.IsType<ChoiceMade>(Assert.Single(bench.Chat.Events));
        Assert.Equal(
            ("more", sent, bench.Channel, bench.Platform.Name, "ひなた"),
            (made.ChoiceId, made.Message, made.Origin.Channel, made.Origin.User.Platform, made.Origin.Name)
        );
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var bench in _benches)
        {
            await bench.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    protected abstract Task<IPlatformBench> StartAsync();

    private async Task<IPlatformBench> Bench()
    {
        _benches.Add(await StartAsync());
        return _benches[^1];
    }

    private static Post Post(IPlatformBench bench, string key, string text) => new(key, bench.Channel, Message.Of(text), Monday);
}
