using TeachBot.Learning.Ranking;
using Xunit;

namespace TeachBot.Tests.Learning.Ranking;

public class RankingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("5", "1")]
    [InlineData("5 5 3", "1 1 3")]
    [InlineData("9 7 7 7 2 2 1", "1 2 2 2 5 5 7")]
    public void Who_was_right_equally_often_has_one_place_and_the_next_comes_after_all_of_them(string right, string places) =>
        Assert.Equal(places, string.Join(' ', Ranks.Of([.. right.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(long.Parse)])));

    [Theory]
    [InlineData("2026-11-22", "2026-11-23", false)]
    [InlineData("2026-11-23", "2026-11-29", true)]
    [InlineData("2026-11-29", "2026-11-30", false)]
    [InlineData("2026-12-31", "2027-01-03", true)]
    public void A_week_begins_on_monday(string one, string other, bool isSame) =>
        Assert.Equal(isSame, Weeks.NumberOf(DateOnly.Parse(one, null)) == Weeks.NumberOf(DateOnly.Parse(other, null)));
}
