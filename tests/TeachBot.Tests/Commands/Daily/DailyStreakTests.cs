using TeachBot.Core.Documents;
using Xunit;

namespace TeachBot.Tests.Commands.Daily;

/// <summary>Who answers quiz after quiz is named with the reveal.</summary>
public sealed class DailyStreakTests : IAsyncDisposable
{
    private readonly DailyRoom _daily = new();

    public ValueTask DisposeAsync() => _daily.DisposeAsync();

    [Fact]
    public async Task A_streak_is_shown_with_the_reveal_and_in_the_next_quiz()
    {
        await _daily.Room.Command("daily", ("time", "8:30"), ("days", "平日"));
        var posts = new List<string>();
        foreach (var (day, who) in new[] { (25, "taro jiro"), (26, "taro jiro hanako"), (27, "taro saburo"), (30, "taro jiro hanako") })
        {
            posts.AddRange(await _daily.PassTo($"2026-11-{day}T08:30+09:00"));
            foreach (var person in who.Split(' '))
            {
                await _daily.Answer(posts[^1], person);
            }
        }

        posts.AddRange(await _daily.PassTo("2026-12-01T08:30+09:00"));

        // A weekend lies between, on which nothing was asked; jiro missed one, which is forgiven; hanako began on the second day and
        // missed one too.
        const string Expected = "続けて答えている人：taro（4回連続）、jiro（3回連続）、hanako（2回連続）";
        Assert.Contains(Expected, await Shown(posts[3]), StringComparison.Ordinal);
        Assert.Contains(Expected, await Shown(posts[4]), StringComparison.Ordinal);
        Assert.DoesNotContain("連続", await Shown(posts[0]), StringComparison.Ordinal);
        Assert.Contains("taro（2回連続）、jiro（2回連続）", await Shown(posts[1]), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "続けて",
            PlainText.Of((await _daily.Room.Store.Outbox.FindAsync(posts[4], TestContext.Current.CancellationToken))!.Post.Body),
            StringComparison.Ordinal
        );
    }

    /// <summary>An answer belongs to the quiz that was open, whatever the date.</summary>
    [Fact]
    public async Task Who_answers_in_the_morning_before_the_next_quiz_has_kept_the_streak()
    {
        await _daily.Room.Command("daily", ("time", "8:30"));
        var first = Assert.Single(await _daily.PassTo("2026-11-25T08:30+09:00"));
        await _daily.PassTo("2026-11-26T07:00+09:00");
        await _daily.Answer(first, "taro");
        var second = Assert.Single(await _daily.PassTo("2026-11-26T08:30+09:00"));
        await _daily.PassTo("2026-11-27T07:00+09:00");
        await _daily.Answer(second, "taro");
        await _daily.PassTo("2026-11-27T08:30+09:00");

        Assert.Contains("taro（2回連続）", await Shown(second), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_was_left_out_breaks_no_streak()
    {
        await _daily.Room.Command("daily", ("time", "8:30"), ("until", "9:00"));
        await _daily.Answer(Assert.Single(await _daily.PassTo("2026-11-25T08:30+09:00")), "taro");
        Assert.Empty(await _daily.PassTo("2026-11-26T10:00+09:00"));
        Assert.Empty(await _daily.PassTo("2026-11-27T10:00+09:00"));
        await _daily.Answer(Assert.Single(await _daily.PassTo("2026-11-28T08:30+09:00")), "taro");
        var last = Assert.Single(await _daily.PassTo("2026-11-29T08:30+09:00"));

        Assert.Contains("taro（2回連続）", await Shown(last), StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_most_a_handful_is_named_the_longest_first()
    {
        await _daily.Room.Command("daily", ("time", "8:30"));
        for (var day = 0; day < 3; day++)
        {
            var post = Assert.Single(await _daily.PassTo($"2026-12-{day + 1:00}T08:30+09:00"));
            foreach (var person in Enumerable.Range(day == 0 ? 4 : 0, day == 0 ? 4 : 8).Select(number => $"s{number}"))
            {
                await _daily.Answer(post, person);
            }
        }

        var last = Assert.Single(await _daily.PassTo("2026-12-04T08:30+09:00"));
        Assert.Contains(
            "続けて答えている人：s4（3回連続）、s5（3回連続）、s6（3回連続）、s7（3回連続）、s0（2回連続）\n",
            await Shown(last),
            StringComparison.Ordinal
        );
    }

    private async Task<string> Shown(string post) =>
        PlainText.Of(await _daily.Room.Post(post)).Replace("@", "", StringComparison.Ordinal) + "\n";
}
