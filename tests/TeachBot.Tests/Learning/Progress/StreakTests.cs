using CsCheck;
using TeachBot.Learning.Progress;
using Xunit;

namespace TeachBot.Tests.Learning.Progress;

public class StreakTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    /// <summary>From today backwards: o answered, x missed, - nothing asked.</summary>
    [Theory]
    [InlineData("", 0)]
    [InlineData("x", 0)]
    [InlineData("o", 1)]
    [InlineData("ooo", 3)]
    [InlineData("xooo", 3)]
    [InlineData("o-o--o", 3)]
    [InlineData("oxo", 2)]
    [InlineData("oxxo", 1)]
    [InlineData("oxoxo", 2)]
    [InlineData("oxoooooxo", 6)]
    [InlineData("oxooooooxo", 8)]
    [InlineData("xxo", 1)]
    [InlineData("xxxo", 0)]
    public void A_day_a_week_is_forgiven_and_days_without_a_quiz_are_passed_over(string days, int expected) =>
        Assert.Equal(expected, Of(days));

    [Fact]
    public void It_is_what_a_count_from_the_first_day_on_finds() =>
        Gen.Char["oox-"].Array[0, 60].Sample(days => Of(new string(days)) == Recount(new string(days)));

    private static int Of(string days)
    {
        var active = days.Index().Where(day => day.Item == 'o').Select(day => Today.AddDays(-day.Index)).ToHashSet();
        return Streak.Of(active, Today, day => Today.DayNumber - day.DayNumber is var back && (back >= days.Length || days[back] == 'x'));
    }

    /// <summary>Tries every length: the longest stretch back from today without two misses within a week.</summary>
    private static int Recount(string days)
    {
        var best = 0;
        for (var length = 0; length <= days.Length; length++)
        {
            var missed = Enumerable.Range(1, Math.Max(0, length - 1)).Where(at => days[at] == 'x').ToList();
            if (missed.Zip(missed.Skip(1)).All(pair => pair.Second - pair.First >= Streak.Week))
            {
                best = Math.Max(best, days[..length].Count(day => day == 'o'));
            }
        }

        return best;
    }
}
