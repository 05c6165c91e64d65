using TeachBot.Commands.Settings;
using TeachBot.Content;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Core.Workspaces;
using Xunit;

namespace TeachBot.Tests.Commands;

public sealed class SettingsTests : IAsyncDisposable
{
    private readonly ChatRoom _room = new() { IsManager = true };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Teachers_see_what_holds_with_what_changes_it()
    {
        var message = ChatRoom.MessageOf(await _room.Command("settings"));

        Assert.Equal(
            """
            ■ 設定
            ・ことば：読む人に合わせる
            ・タイムゾーン：Asia/Tokyo
            ・このチャンネルの講義：全チャンネルの講義と同じ
            ・全チャンネルの講義：すべての講義
            ・公開日：すべて公開済み
            ・先生：管理者
            """.ReplaceLineEndings("\n"),
            PlainText.Of(message.Document)
        );
        Assert.True(Assert.Single(message.Choices.OfType<Menu>()).Options[0].IsChosen);
    }

    [Fact]
    public async Task The_language_chosen_is_spoken_at_once()
    {
        var reply = Assert.IsType<Reply>(await _room.Press("set:lang", "hana", "en"));

        Assert.True(reply is { IsInPlace: true, Audience: Audience.Asker });
        Assert.Contains("✅ Saved.", ChatRoom.Text(reply), StringComparison.Ordinal);
        Assert.Contains("Language: English", ChatRoom.Text(reply), StringComparison.Ordinal);
        Assert.Equal("en", (await Settings()).Language);
        await _room.Press("set:lang", "hana", "auto");
        Assert.Null((await Settings()).Language);
    }

    [Theory]
    [InlineData("set:lang", "fr")]
    [InlineData("set:here:0", "no/such.md")]
    [InlineData("set:day:0", "no/such.md")]
    [InlineData("set:what", null)]
    public async Task What_nobody_can_have_been_offered_changes_nothing(string id, string? value)
    {
        Assert.Contains(
            "このボタンは古いか、使えません",
            ChatRoom.Text(await _room.Press(id, "hana", value is null ? [] : [value])),
            StringComparison.Ordinal
        );
        Assert.Equal(0, (await _room.Store.Workspaces.FindAsync(_room.Channel.Workspace, Token)).Version);
    }

    [Fact]
    public async Task A_channel_can_have_lectures_of_its_own_and_give_them_up_again()
    {
        _room.Current = Course.Read(
            [("lectures/01.md", "# 茶\n\n緑茶は発酵させない茶である。"), ("lectures/02.md", "# 器\n\n急須は茶を入れる器である。")],
            ""
        );

        var text = ChatRoom.Text(await _room.Press("set:here:0", "hana", "lectures/02.md"));

        Assert.Contains("器", text, StringComparison.Ordinal);
        Assert.Equal(["lectures/02.md"], (await Settings()).ChannelLectures[_room.Channel.Id]);
        var menu = ChatRoom.MessageOf(await _room.Press("set:here:0")).Choices.OfType<Menu>().Single();
        Assert.Equal([false, true], menu.Options.Select(option => option.IsChosen));

        await _room.Press("set:here:every");
        Assert.Empty((await Settings()).ChannelLectures);
    }

    [Fact]
    public async Task Whoever_chooses_all_lectures_chooses_those_to_come_too()
    {
        _room.Current = Course.Read(
            [("lectures/01.md", "# 茶\n\n緑茶は発酵させない茶である。"), ("lectures/02.md", "# 器\n\n急須は茶を入れる器である。")],
            ""
        );
        await _room.Press("set:all:0", "hana", "lectures/02.md");

        await _room.Press("set:all:0", "hana", "lectures/01.md", "lectures/02.md");

        Assert.Empty((await Settings()).Lectures);
    }

    [Theory]
    [InlineData("2026-12-01", "2026-12-01")]
    [InlineData("２０２６／１２／１", "2026-12-01")]
    [InlineData("2026年12月1日", "2026-12-01")]
    [InlineData("", null)]
    public async Task A_lecture_is_released_on_a_day(string typed, string? expected)
    {
        var file = _room.Current!.Knowledge.Lectures[0].File;
        var form = Assert.IsType<Form>(await _room.Press("set:day:0", "hana", file));

        var reply = await _room.Submit(form.Id, "hana", ("value", typed));

        Assert.Contains("✅ 保存しました。", ChatRoom.Text(reply), StringComparison.Ordinal);
        Assert.Equal(
            expected is null ? null : DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
            (await Settings()).NotBefore.TryGetValue(file, out var day) ? day : (DateOnly?)null
        );
    }

    [Theory]
    [InlineData("2026-13-01")]
    [InlineData("あした")]
    [InlineData("2026-02-30")]
    public async Task What_is_no_day_is_said_to_be_none(string typed)
    {
        var reply = await _room.Submit($"set:day:{_room.Current!.Knowledge.Lectures[0].File}", "hana", ("value", typed));

        Assert.Contains($"「{typed}」は日付として読めません", ChatRoom.Text(reply), StringComparison.Ordinal);
        Assert.Empty((await Settings()).NotBefore);
    }

    [Theory]
    [InlineData("Europe/Berlin", "Europe/Berlin")]
    [InlineData("ａｓｉａ／ｓｅｏｕｌ", "Asia/Seoul")]
    [InlineData("America/New York", "America/New_York")]
    [InlineData("東京", null)]
    [InlineData("Tokyo Standard Time", null)]
    [InlineData("", null)]
    public async Task A_time_zone_is_one_that_there_is(string typed, string? expected)
    {
        var reply = await _room.Submit("set:zone", "hana", ("value", typed));

        Assert.Equal(expected ?? "Asia/Tokyo", (await Settings()).Zone);
        Assert.Contains(
            expected is null ? "というタイムゾーンはありません" : "✅ 保存しました。",
            ChatRoom.Text(reply),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_is_made_a_teacher_may_change_the_settings_but_not_who_is_a_teacher()
    {
        await _room.CommandBy("sensei", "settings", ("teacher", "@taro"));
        await _room.CommandBy("sensei", "settings", ("teacher", "&77"));
        _room.IsManager = false;

        Assert.Contains(
            "先生を決められるのは管理者だけです",
            ChatRoom.Text(await _room.CommandBy("taro", "settings", ("teacher", "@jiro"))),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "先生を決められるのは管理者だけです",
            ChatRoom.Text(await _room.Press("set:managers", "taro")),
            StringComparison.Ordinal
        );
        Assert.Contains("✅", ChatRoom.Text(await _room.Press("set:lang", "taro", "ja")), StringComparison.Ordinal);
        Assert.Contains(
            "設定を変えられるのは先生だけです",
            ChatRoom.Text(await _room.Press("set:lang", "jiro", "en")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "設定を変えられるのは先生だけです",
            ChatRoom.Text(await _room.Submit("set:zone", "jiro", ("value", "Asia/Seoul"))),
            StringComparison.Ordinal
        );
        Assert.Equivalent(new TeacherRoles { People = ["taro"], Roles = ["77"] }, (await Settings()).Teachers);
    }

    [Fact]
    public async Task Several_who_are_named_in_plain_language_are_teachers_and_a_word_names_nobody()
    {
        await _room.Named(
            "設定 花 次郎",
            "sensei",
            new("花", new PersonOrRole("U7", IsRole: false)),
            new("次郎", new PersonOrRole("U8", IsRole: false))
        );

        Assert.Contains("候補から選んで", ChatRoom.Text(await _room.Named("設定 @三郎", "sensei")), StringComparison.Ordinal);
        Assert.Equal(["U7", "U8"], (await Settings()).Teachers.People);
    }

    [Fact]
    public async Task Who_is_named_again_or_chosen_from_the_list_is_no_teacher_any_more()
    {
        foreach (var named in new[] { "@taro", "@jiro", "&77", "@taro" })
        {
            await _room.CommandBy("sensei", "settings", ("teacher", named));
        }

        await _room.Press("set:who", "sensei", "@jiro", "&77");

        Assert.Equivalent(new TeacherRoles(), (await Settings()).Teachers);
    }

    [Fact]
    public async Task An_administrator_who_is_no_teacher_any_more_can_still_take_it_back()
    {
        await _room.Press("set:managers", "sensei");
        Assert.False((await Settings()).Teachers.Managers);

        await _room.Press("set:managers", "sensei");

        Assert.True((await Settings()).Teachers.Managers);
    }

    [Fact]
    public async Task A_press_that_comes_twice_changes_once()
    {
        var pressed = new ChoiceMade(_room.By("sensei", "again"), "set:managers", [], null);

        await _room.Handle(pressed);
        await _room.Handle(pressed);

        Assert.Equal(1, (await _room.Store.Workspaces.FindAsync(_room.Channel.Workspace, Token)).Version);
    }

    [Fact]
    public async Task Two_teachers_who_change_different_things_at_once_both_get_their_way()
    {
        await Task.WhenAll(
            _room.Press("set:lang", "sensei", "en"),
            _room.Submit("set:zone", "taro", ("value", "Asia/Seoul")),
            _room.CommandBy("jiro", "settings", ("teacher", "@taro"))
        );

        var settings = await Settings();
        Assert.Equal(("en", "Asia/Seoul", "taro"), (settings.Language, settings.Zone, Assert.Single(settings.Teachers.People)));
    }

    [Fact]
    public async Task Plain_language_opens_the_settings_and_names_nobody()
    {
        Assert.Contains("・ことば", ChatRoom.Text(await _room.Mention("設定 taro を先生に")), StringComparison.Ordinal);
        Assert.Empty((await Settings()).Teachers.People);
    }

    [Theory]
    [InlineData("", "a", "a c d")]
    [InlineData("b c", "a", "a c")]
    [InlineData("a", "b", "b")]
    [InlineData("c d", "a b", "")]
    public void A_page_of_a_long_menu_leaves_the_other_pages_as_they_were(string now, string chosenOnThePageOfAAndB, string expected) =>
        Assert.Equal(Parted(expected), LectureScope.Choose(Parted(now), ["a", "b", "c", "d"], ["a", "b"], Parted(chosenOnThePageOfAAndB)));

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private static string[] Parted(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private async Task<WorkspaceSettings> Settings() => (await _room.Store.Workspaces.FindAsync(_room.Channel.Workspace, Token)).Settings;
}
