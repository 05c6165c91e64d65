using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Learning.Feedback;
using TeachBot.Tests.Terminal;
using Xunit;
using static TeachBot.Tests.Commands.ChatRoom;

namespace TeachBot.Tests.Commands;

/// <summary>「これを聞きたかった」 beside the places that come near to a question.</summary>
public sealed class NearTests : IAsyncDisposable
{
    private const string Wanted = "これを聞きたかった";
    private readonly ChatRoom _room = new(Mill.All);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ja", Mill.Roof, "① これを聞きたかった", "② これを聞きたかった", "③ これを聞きたかった")]
    [InlineData("en", Mill.Roof, "① This is what I meant", "② This is what I meant", "③ This is what I meant")]
    [InlineData("ja", Mill.Stone, "これを聞きたかった")]
    [InlineData("ja", Mill.Builder)]
    [InlineData("ja", "こんにちは")]
    public async Task Each_place_that_is_near_has_a_button_of_its_own(string language, string question, params string[] labels)
    {
        _room.Language = language;

        var near = MessageOf(await _room.Mention(question));

        var buttons = near.Choices.OfType<Button>().Where(button => button.Id.StartsWith("near:", StringComparison.Ordinal)).ToList();
        Assert.Equal(labels, buttons.Select(button => button.Label));
        Assert.All(buttons, button => Assert.InRange(button.Id.Length, 1, Choice.LongestId));
    }

    [Fact]
    public async Task A_place_is_shown_in_full_with_what_stands_below_it_and_its_source()
    {
        var text = Text(await Press(await Near(Mill.Roof), "③"));

        Assert.StartsWith(
            """
            上掛け水車は、水を上から落として羽根を回す水車です。少ない水でも力が出ます。
            ・欠点：高い所から水を引く水路がいる
            ・羽根が傷みやすい
            出典：第1回：水車 ＞ 上掛け水車（5行目）
            出典：第1回：水車 ＞ 上掛け水車 ＞ 欠点（9行目）
            """,
            text.ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Only_who_pressed_sees_it_and_can_go_on_about_it()
    {
        var shown = Assert.IsType<Reply>(await Press(await Near(Mill.Roof), "③"));

        Assert.Equal(Audience.Asker, shown.Audience);
        Assert.Contains("羽根が傷みやすい", Text(await _room.Mention("その欠点は？")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_teacher_is_told_which_place_was_meant_and_nobody_who_meant_it()
    {
        var near = await Near(Mill.Roof);
        await Press(near, "①");
        await Press(near, "③", "taro");
        await Press(near, "③", "jiro");

        var miss = Assert.Single(await Misses());
        Assert.Equal((Mill.Roof, 1), (miss.Question, miss.Times));
        Assert.Equal(
            [("mill.md", "上掛け水車", 2L), ("mill.md", "水車小屋", 1L)],
            miss.Wanted.Select(wanted => (wanted.Place.File, wanted.Place.Path[^1], wanted.Times))
        );
        Assert.All(
            ["hana", "taro", "jiro"],
            person => Assert.Empty(_room.Store.Learners.IdentitiesAsync(new UserRef("playground", "", person), Token).Result)
        );
    }

    [Theory]
    [InlineData(Mill.Roof)]
    [InlineData(Mill.Builder)]
    public async Task What_is_only_near_is_missed_as_what_is_not_found_is(string question)
    {
        await _room.Mention(question);

        var miss = Assert.Single(await Misses());
        Assert.Equal((question, 1, 0), (miss.Question, miss.Times, miss.Wanted.Count));
    }

    [Fact]
    public async Task Who_presses_twice_is_told_so_sees_it_again_and_counts_once()
    {
        var near = await Near(Mill.Roof);
        var first = Text(await Press(near, "①"));

        var second = Text(await Press(near, "①"));

        Assert.Equal("前にも選んだ場所です（数えるのは1回だけです）。もう一度出します。\n" + first, second);
        Assert.Equal(1, Assert.Single(Assert.Single(await Misses()).Wanted).Times);
    }

    [Fact]
    public async Task A_place_that_says_something_else_now_is_said_to_have_changed_and_is_not_counted()
    {
        var near = await Near(Mill.Roof);
        _room.Current = Mill.Notes(Mill.Wheel, Mill.House.Replace("番人", "粉屋", StringComparison.Ordinal), Mill.Sluice);

        var text = Text(await Press(near, "①"));

        Assert.Equal("ノートが新しくなり、この場所の中身が変わりました。もう一度聞いてください。", text.TrimEnd());
        Assert.Empty(Assert.Single(await Misses()).Wanted);
    }

    [Fact]
    public async Task A_place_that_still_says_the_same_is_found_though_the_lines_above_it_have_moved()
    {
        var near = await Near(Mill.Roof);
        _room.Current = Mill.Notes(Mill.Wheel + "\n- 雪で止まる", Mill.House, Mill.Sluice);

        Assert.Contains("（15行目）", Text(await Press(near, "①")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("near:", "このボタンは古いか、使えません")]
    [InlineData("near:0123456789abcdef:0.1~0:2", "このボタンは古いか、使えません")]
    [InlineData("near:0123456789abcdef:0.1~0:-2:01234567", "このボタンは古いか、使えません")]
    [InlineData("near:0123456789abcdef:0.9~0:2:01234567", "もう一度聞いてください")]
    [InlineData("near:0123456789abcdef:~0:2:01234567", "もう一度聞いてください")]
    public async Task A_forged_button_gets_a_sentence(string id, string says) =>
        Assert.Contains(says, Text(await _room.Press(id)), StringComparison.Ordinal);

    [Fact]
    public async Task A_place_is_not_counted_for_a_question_that_nobody_asked()
    {
        var near = await Near(Mill.Roof);
        var parts = IdOf(near, "①").Split(':');
        parts[1] = new string('0', QuestionMark.Length);

        var text = Text(await _room.Press(string.Join(':', parts)));

        Assert.Contains("臼で粉をひきます", text, StringComparison.Ordinal);
        Assert.Empty(Assert.Single(await Misses()).Wanted);
    }

    [Fact]
    public async Task A_section_that_is_too_long_begins_at_the_place_and_leads_on()
    {
        const string Asked = "水車小屋の番人は何人？";
        var house = Mill.House.Replace(
            "水車小屋の番人は",
            string.Join("\n\n", Enumerable.Range(1, 60).Select(day => $"帳面の{day}枚目には、その日にひいた麦の量を書きます。"))
                + "\n\n水車小屋の番人は",
            StringComparison.Ordinal
        );
        _room.Current = Mill.Notes(Mill.Wheel, house, Mill.Sluice);

        var shown = MessageOf(await Press(await Near(Asked), "①"));

        var text = PlainText.Of(shown.Document);
        Assert.StartsWith("水車小屋の番人は、水門を開け閉めします。", text, StringComparison.Ordinal);
        Assert.Contains("帳面の1枚目", Text(await _room.Press(IdOf(shown, "続きを目次で読む"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_terminal_it_has_a_number()
    {
        await using var room = new TerminalRoom(Mill.All);

        var lines = await room.ChatAsync(Mill.Roof, "3");

        Assert.Contains("[3] ③ これを聞きたかった", lines);
        Assert.Contains("・欠点：高い所から水を引く水路がいる", lines);
    }

    private async Task<Message> Near(string question) => MessageOf(await _room.Mention(question));

    private Task<Outcome> Press(Message near, string label, string person = "hana") => _room.Press(IdOf(near, label), person);

    private Task<IReadOnlyList<MissedQuestion>> Misses() => _room.Store.Feedback.MissesAsync(_room.Channel.Workspace, 10, Token);

    public ValueTask DisposeAsync() => _room.DisposeAsync();
}
