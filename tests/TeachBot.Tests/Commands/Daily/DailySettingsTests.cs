using TeachBot.Core.Chat;
using Xunit;

namespace TeachBot.Tests.Commands.Daily;

/// <summary>What a teacher sets of the daily quiz, and how it is read.</summary>
public sealed class DailySettingsTests : IAsyncDisposable
{
    private readonly DailyRoom _daily = new();

    [Theory]
    [InlineData("time", "25:00", "時刻として読めません")]
    [InlineData("days", "いつか", "曜日として読めません")]
    [InlineData("zone", "Mars/Olympus", "タイムゾーンはありません")]
    [InlineData("until", "7:00", "期限にできません")]
    [InlineData("except", "正月", "日付として読めません")]
    [InlineData("time", "25:00", "0:00〜24:00 で書いてください")]
    [InlineData("days", "平日なし", "月水金 のように")]
    [InlineData("zone", "日本", "Asia/Tokyo のような名前")]
    [InlineData("until", "12時過ぎ", "期限にできません")]
    [InlineData("except", "2026-02-30", "日付として読めません")]
    [InlineData("except", "2027-01-03〜2026-12-29", "日付として読めません")]
    [InlineData("count", "0", "1〜5")]
    [InlineData("count", "6", "1〜5")]
    [InlineData("count", "たくさん", "1〜5")]
    [InlineData("holidays", "たぶん", "祝日は休む")]
    [InlineData("action", "こわす", "やめる")]
    [InlineData("topic", "存在しない話題", "の問題はありません")]
    public async Task What_can_not_be_read_is_said_with_how_to_write_it(string option, string value, string expected)
    {
        await Room.Command("daily", ("time", "8:30"));
        Assert.Contains(expected, ChatRoom.Text(await Room.Command("daily", (option, value))), StringComparison.Ordinal);
        Assert.Contains("8:30", ChatRoom.Text(await Room.Command("daily")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("24:00", "月曜と水曜", "・曜日：火・木")] // the midnight that ends a Monday is the Tuesday's
    [InlineData("0:00", "月曜と水曜", "・曜日：月・水")]
    [InlineData("夜12時", "毎日", "・曜日：毎日")]
    public async Task Midnight_at_the_end_of_a_day_is_the_next_days_beginning(string time, string days, string shown)
    {
        var text = ChatRoom.Text(await Room.Command("daily", ("time", time), ("days", days)));

        Assert.Contains("・時刻：0:00", text, StringComparison.Ordinal);
        Assert.Contains(shown, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Until_midnight_is_until_the_day_ends()
    {
        await Room.Command("daily", ("time", "8:30"), ("until", "12:00"));

        Assert.DoesNotContain("12:00", ChatRoom.Text(await Room.Command("daily", ("until", "24:00"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Students_choose_nothing()
    {
        await Room.Command("daily", ("time", "8:30"));
        Room.IsManager = false;

        Assert.Contains("先生だけ", ChatRoom.Text(await Room.CommandBy("taro", "daily", ("time", "9:00"))), StringComparison.Ordinal);
        foreach (var action in new[] { "set", "show", "pause", "resume", "off", "now", "preview" })
        {
            Assert.Contains("先生だけ", ChatRoom.Text(await Room.Press($"daily:{action}", "taro")), StringComparison.Ordinal);
        }

        Assert.Contains("先生だけ", ChatRoom.Text(await Room.Submit("daily:set", "taro", ("time", "9:00"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_changes_what_is_filled_in_and_leaves_the_rest()
    {
        await Room.Command("daily", ("time", "8:30"), ("days", "平日"));
        var form = Assert.IsType<Form>(await Room.Press("daily:set"));

        Assert.Contains("1〜5", ChatRoom.Text(await Room.Submit(form.Id, "hana", ("count", "9"))), StringComparison.Ordinal);
        var shown = ChatRoom.Text(
            await Room.Submit(form.Id, "hana", ("time", "9:15"), ("days", ""), ("count", "３"), ("except", "祝日、2026/12/29〜2027/1/3"))
        );

        Assert.Contains("9:15", shown, StringComparison.Ordinal);
        Assert.Contains("月・火・水・木・金", shown, StringComparison.Ordinal);
        Assert.Contains("3問", shown, StringComparison.Ordinal);
        Assert.Contains("祝日：休む", shown, StringComparison.Ordinal);
        Assert.Contains("休む日：2026-12-29〜2027-01-03", shown, StringComparison.Ordinal);
    }

    private ChatRoom Room => _daily.Room;

    public ValueTask DisposeAsync() => _daily.DisposeAsync();
}
