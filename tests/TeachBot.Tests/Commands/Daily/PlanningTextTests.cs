using System.Globalization;
using CsCheck;
using TeachBot.Commands.Daily.Planning;
using TeachBot.Tests.Core.Text;
using Xunit;

namespace TeachBot.Tests.Commands.Daily;

public class PlanningTextTests
{
    [Theory]
    [InlineData("8:30", "8:30")]
    [InlineData("08:30", "8:30")]
    [InlineData("８：３０", "8:30")]
    [InlineData("8時", "8:00")]
    [InlineData("8時半", "8:30")]
    [InlineData("20時5分", "20:05")]
    [InlineData("午後1時", "13:00")]
    [InlineData("午後 1時半", "13:30")]
    [InlineData("午前12時", "0:00")]
    [InlineData("午後12時", "12:00")]
    [InlineData("1:30pm", "13:30")]
    [InlineData("1:30 PM", "13:30")]
    [InlineData("12am", "0:00")]
    [InlineData("7", "7:00")]
    [InlineData("0:00", "0:00")]
    [InlineData("23:59", "23:59")]
    [InlineData("24:00", "0:00")]
    [InlineData("24時", "0:00")]
    [InlineData("朝8時", "8:00")]
    [InlineData("毎朝 7時半", "7:30")]
    [InlineData("昼1時", "13:00")]
    [InlineData("お昼の12時", "12:00")]
    [InlineData("夕方5時半", "17:30")]
    [InlineData("夜9時ごろ", "21:00")]
    [InlineData("夜21時", "21:00")]
    [InlineData("夜12時", "0:00")]
    [InlineData("深夜1時", "1:00")]
    [InlineData("深夜0時", "0:00")]
    [InlineData("正午", "12:00")]
    [InlineData("8:30 a.m.", "8:30")]
    [InlineData("noon", "12:00")]
    [InlineData("8時に", "8:00")]
    public void A_time_is_read_as_people_write_it(string text, string expected) =>
        Assert.Equal(expected, TimeText.Write(TimeText.Read(text)!.Value));

    [Theory]
    [InlineData("25:00")]
    [InlineData("24:01")]
    [InlineData("朝20時")]
    [InlineData("昼8時")]
    [InlineData("夕方23時")]
    [InlineData("午後24時")]
    [InlineData("8:60")]
    [InlineData("8:3")]
    [InlineData("午後13時")]
    [InlineData("朝")]
    [InlineData("8:30:00")]
    [InlineData("-1:00")]
    [InlineData("")]
    [InlineData("999999999999")]
    public void What_is_no_time_is_none(string text) => Assert.Null(TimeText.Read(text));

    [Theory]
    [InlineData("毎日", "")]
    [InlineData("every day", "")]
    [InlineData("平日", "1,2,3,4,5")]
    [InlineData("土日", "0,6")]
    [InlineData("月水金", "1,3,5")]
    [InlineData("月、水、金", "1,3,5")]
    [InlineData("月曜日と", null)]
    [InlineData("月曜と水曜", "1,3")]
    [InlineData("月曜日と水曜日と金曜日", "1,3,5")]
    [InlineData("毎週月曜および木曜", "1,4")]
    [InlineData("平日と土曜", "1,2,3,4,5,6")]
    [InlineData("月曜から金曜まで", "1,2,3,4,5")]
    [InlineData("月曜 〜 水曜", "1,2,3")]
    [InlineData("日曜以外", "1,2,3,4,5,6")]
    [InlineData("土日を除く", "1,2,3,4,5")]
    [InlineData("毎日以外", null)]
    [InlineData("Mon and Wed", "1,3")]
    [InlineData("Mondays & Thursdays", "1,4")]
    [InlineData("mon - fri", "1,2,3,4,5")]
    [InlineData("monday to thursday", "1,2,3,4")]
    [InlineData("every day except Sunday", "1,2,3,4,5,6")]
    [InlineData("月曜 水曜日", "1,3")]
    [InlineData("月〜金", "1,2,3,4,5")]
    [InlineData("金～月", "0,1,5,6")]
    [InlineData("Mon, Wed", "1,3")]
    [InlineData("monday-thursday", "1,2,3,4")]
    [InlineData("tues thu", "2,4")]
    [InlineData("日月火水木金土", "")]
    [InlineData("weekdays", "1,2,3,4,5")]
    [InlineData("なし", null)]
    [InlineData("mond4y", null)]
    [InlineData("", null)]
    [InlineData(",", null)]
    public void Weekdays_are_read_as_people_write_them(string text, string? expected) =>
        Assert.Equal(
            expected,
            WeekdayText.Read(text) is { } days
                ? string.Join(',', days.Select(day => ((int)day).ToString(CultureInfo.InvariantCulture)))
                : null
        );

    [Theory]
    [InlineData("2026-12-29〜2027-01-03、2027/2/10", "2026-12-29〜2027-01-03 2027-02-10")]
    [InlineData("2027年2月11日,2026-12-24", "2026-12-24 2027-02-11")]
    [InlineData("2026-12-29~2026-12-28", null)]
    [InlineData("2026-02-30", null)]
    [InlineData("2026-12-01〜2026-12-02〜2026-12-03", null)]
    [InlineData("明日", null)]
    public void Days_without_are_read_in_order(string text, string? expected) =>
        Assert.Equal(expected, DayRangeText.Read(text) is { } ranges ? string.Join(' ', ranges.Select(DayRangeText.Write)) : null);

    [Theory]
    [InlineData("24:00", true)]
    [InlineData("夜12時", true)]
    [InlineData("0:00", false)]
    [InlineData("12:00", false)]
    public void The_midnight_that_ends_a_day_is_told_from_the_one_that_begins_it(string text, bool ends) =>
        Assert.Equal(ends, TimeText.EndsDay(text));

    [Fact]
    public void No_text_breaks_them() =>
        Texts.Any.Sample(text =>
        {
            TimeText.Read(text);
            WeekdayText.Read(text);
            DayRangeText.Read(text);
        });
}
