using System.Globalization;
using TeachBot.Commands.Daily.Planning;
using TeachBot.Tests.Architecture;
using Xunit;

namespace TeachBot.Tests.Commands.Daily;

public class JapaneseHolidaysTests
{
    private static readonly HashSet<DateOnly> Published = [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "TeachBot.Tests", "Commands", "Daily", "holidays.txt"))
        .Where(line => !line.StartsWith('#')).Select(line => DateOnly.ParseExact(line, "yyyy-MM-dd", CultureInfo.InvariantCulture))];

    [Fact]
    public void Every_day_from_1948_to_2027_is_a_holiday_exactly_where_it_was_published_as_one()
    {
        Assert.True(Published.Count > 1_000);
        for (var day = new DateOnly(1948, 1, 1); day.Year <= 2027; day = day.AddDays(1))
        {
            Assert.True(Published.Contains(day) == JapaneseHolidays.Has(day), $"{day:yyyy-MM-dd}");
        }
    }

    [Theory]
    [InlineData("2032-09-21")] // between respect for the aged and the equinox
    [InlineData("2044-03-21")] // the equinox of a leap year is on a Sunday
    [InlineData("2099-11-23")]
    public void Days_to_come_follow_the_law_of_today(string day) => Assert.True(JapaneseHolidays.Has(DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("1948-01-01")]
    [InlineData("2100-01-01")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Outside_the_years_that_are_known_nothing_is_one(string day) => Assert.False(JapaneseHolidays.Has(DateOnly.Parse(day, CultureInfo.InvariantCulture)));
}
