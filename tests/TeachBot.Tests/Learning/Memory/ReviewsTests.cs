using System.Globalization;
using TeachBot.Core.Chat;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Memory;
using Xunit;

namespace TeachBot.Tests.Learning.Memory;

public class ReviewsTests
{
    private static readonly TimeZoneInfo Tokyo = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void A_card_is_due_sooner_the_worse_it_went()
    {
        var days = new[] { (false, 1), (true, 2), (true, 1) }
            .Select(how => Card(Try("q", "2026-11-24T10:00+09:00", how.Item1, how.Item2)).Due.DayNumber)
            .ToList();

        Assert.Equal(days.Order(), days);
        Assert.Equal(Today.DayNumber + 1, days[0]);
        Assert.True(days[2] > days[0]);
    }

    [Fact]
    public void Days_are_those_where_the_learner_is_at_home() =>
        Assert.Equal(new DateOnly(2026, 11, 25), Card(Try("q", "2026-11-24T15:30Z")).Last);

    [Fact]
    public void What_keeps_being_forgotten_is_a_leech()
    {
        var tries = Enumerable.Range(1, 9).Select(day => Try("q", $"2026-11-{day:00}T10:00+09:00", isRight: day % 2 == 1)).ToArray();

        Assert.False(Card(tries[..7]).IsLeech);
        Assert.Equal(4, Card(tries).Lapses);
        Assert.True(Card(tries).IsLeech);
    }

    [Fact]
    public void Attempts_may_come_in_any_order()
    {
        Attempt[] tries =
        [
            Try("q", "2026-11-20T10:00+09:00"),
            Try("q", "2026-11-10T10:00+09:00", false),
            Try("q", "2026-11-15T10:00+09:00", true, 2),
        ];

        Assert.Equal(Card(tries), Card([.. tries.Reverse()]));
        Assert.Equal(new DateOnly(2026, 11, 20), Card(tries).Last);
    }

    [Fact]
    public void Of_what_is_about_one_thing_one_comes_a_day_in_the_courses_order()
    {
        var cards = Cards("a", "b", "c", "d");
        var course = new[] { ("d", "tea"), ("c", "cup"), ("b", "tea"), ("a", "pot") };

        Assert.Equal(["d", "c", "a"], Reviews.Due(cards, Today, course).Select(card => card.ItemId));
    }

    [Fact]
    public void What_was_asked_today_is_not_asked_again_by_another_question_about_it()
    {
        Card[] cards = [.. Cards("a", "b"), Card(Try("c", "2026-11-24T08:00+09:00"))];

        Assert.Equal(["b"], Reviews.Due(cards, Today, [("a", "tea"), ("b", "cup"), ("c", "tea")]).Select(card => card.ItemId));
    }

    [Fact]
    public void Who_was_away_finds_a_days_work()
    {
        var names = Enumerable.Range(0, 90).Select(at => $"q{at:00}").ToArray();
        var cards = Cards(names);

        Assert.Equal(
            names.Take(Reviews.MostADay),
            Reviews.Due(cards, Today, names.Select(name => (name, name))).Select(card => card.ItemId)
        );
        Assert.Equal(
            names.Skip(15).Take(5),
            Reviews
                .Due(
                    [.. cards.Skip(15), .. names.Take(15).Select(name => Card(Try(name, "2026-11-24T08:00+09:00")))],
                    Today,
                    names.Select(name => (name, name))
                )
                .Select(card => card.ItemId)
        );
    }

    [Fact]
    public void What_the_course_does_not_have_any_more_is_left_out_and_never_the_next()
    {
        Assert.Empty(Reviews.Due(Cards("a"), Today, []));
        Assert.Null(Reviews.Next(Cards("a"), Today, ["b"]));
        Assert.Equal(Today.AddDays(1), Reviews.Next(Cards("a"), Today, ["a"]));
    }

    /// <summary>Cards of a month ago.</summary>
    private static Card[] Cards(params string[] items) =>
        [.. items.Select(item => Card(Try(item, "2026-10-20T10:00+09:00", isRight: false)))];

    private static Card Card(params Attempt[] attempts) => Assert.Single(TeachBot.Learning.Memory.Cards.Of(attempts, Tokyo));

    private static Attempt Try(string item, string at, bool isRight = true, int tries = 1) =>
        new(
            new UserRef("discord", "", "1"),
            new ItemRef(item, "v"),
            "a",
            isRight,
            DateTimeOffset.Parse(at, CultureInfo.InvariantCulture),
            new ChannelRef(new WorkspaceRef("discord", "1"), "2"),
            AttemptSetting.Solo
        )
        {
            Try = tries,
        };
}
