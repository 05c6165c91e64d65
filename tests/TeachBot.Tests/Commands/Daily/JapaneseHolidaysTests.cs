using System.Globalization;
using TeachBot.Commands.Daily.Planning;
using TeachBot.Host.Wordings;
using TeachBot.Tests.Architecture;
using Xunit;

namespace TeachBot.Tests.Commands.Daily;

public class JapaneseHolidaysTests
{
    private static readonly Dictionary<DateOnly, string> Published = File.ReadLines(
            Path.Combine(Repository.Root, "tests", "TeachBot.Tests", "Commands", "Daily", "holidays.txt")
        )
        .Where(line => !line.StartsWith('#'))
        .ToDictionary(line => Day(line[..10]), line => line[11..]);

    private static readonly IReadOnlyDictionary<string, string> Names = Wording.For("ja").Chat.Daily.HolidayNames;

    [Fact]
    public void Every_day_from_2022_to_2027_is_a_holiday_exactly_where_it_was_published_as_one_and_is_called_so()
    {
        Assert.True(Published.Count > 100);
        for (var day = new DateOnly(2022, 1, 1); day.Year <= 2027; day = day.AddDays(1))
        {
            Assert.True(
                Published.GetValueOrDefault(day) == AsPublished(day),
                $"{day:yyyy-MM-dd} {Published.GetValueOrDefault(day)} {AsPublished(day)}"
            );
        }
    }

    [Theory]
    [InlineData("2026-05-06", "振替休日")] // three days after the Sunday
    [InlineData("2026-09-22", "国民の休日")]
    [InlineData("2026-10-12", "スポーツの日")]
    [InlineData("2026-10-13", null)]
    [InlineData("2032-09-21", "国民の休日")] // between respect for the aged and the equinox
    [InlineData("2044-03-21", "振替休日")] // the equinox of a leap year is on a Sunday
    [InlineData("2099-11-23", "勤労感謝の日")]
    public void What_is_free_because_of_others_is_told_apart_and_days_to_come_follow_the_law_of_today(string day, string? expected) =>
        Assert.Equal(expected, JapaneseHolidays.Find(Day(day)) is { } holiday ? Names[holiday.ToString()] : null);

    [Fact]
    public void Each_has_a_name_in_both_languages() =>
        Assert.All(
            Enum.GetNames<Holiday>(),
            name => Assert.True(Names.ContainsKey(name) && Wording.For("en").Chat.Daily.HolidayNames.ContainsKey(name))
        );

    [Theory]
    [InlineData("2021-01-01")]
    [InlineData("2100-01-01")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Outside_the_years_that_are_known_nothing_is_one(string day) => Assert.False(JapaneseHolidays.Has(Day(day)));

    /// <summary>The published list has a word of its own for what is free because of others.</summary>
    private static string? AsPublished(DateOnly day) =>
        JapaneseHolidays.Find(day) switch
        {
            null => null,
            Holiday.Substitute or Holiday.Between => "休日",
            { } holiday => Names[holiday.ToString()],
        };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
