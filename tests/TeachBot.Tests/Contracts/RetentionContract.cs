using TeachBot.Core;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Core.Schedules;
using TeachBot.Core.Stores;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Feedback;
using TeachBot.Learning.People;
using TeachBot.Learning.Sessions;
using Xunit;

namespace TeachBot.Tests.Contracts;

public abstract class RetentionContract<T> : StoreContract<T>
    where T : IStores, new()
{
    private static readonly DateTimeOffset Long = Monday.AddDays(100);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sessions_go_with_their_choices_some_time_after_the_reveal_and_open_ones_stay()
    {
        foreach (var id in new[] { "open", "old", "late" })
        {
            await Apply(new SessionOpened(Session(id, AttemptSetting.Class)));
            await Guarded(new ChoiceTaken(id, Person("7"), new ItemRef("q1", "v1"), "a", true, Monday));
        }

        await Guarded(new SessionRevealed("old", Monday.AddDays(1)));
        await Guarded(new SessionRevealed("late", Long));

        Assert.Equal(0, await ForgetAsync(Kept.Sessions));
        Assert.Equal(1, await ForgetAsync(Kept.Choices));
        Assert.Equal(1, await ForgetAsync(Kept.Sessions));

        Assert.Null(await Store.Sessions.FindAsync("old", Token));
        Assert.NotNull(await Store.Sessions.FindAsync("open", Token));
        Assert.Single(await Store.Sessions.DistributionAsync("late", Token));
        Assert.Equal(2, (await Store.Attempts.OfAsync(Person("7"), 10, Token)).Count);
    }

    [Fact]
    public async Task Quizzes_of_one_person_go_some_time_after_they_began()
    {
        await Apply(
            new SessionOpened(Session("solo", AttemptSetting.Solo)),
            new SessionOpened(Session("review", AttemptSetting.Review)),
            new SessionOpened(Session("now", AttemptSetting.Solo) with { At = Long })
        );

        Assert.Equal(2, await ForgetAsync(Kept.Sessions));
        Assert.NotNull(await Store.Sessions.FindAsync("now", Token));
    }

    [Fact]
    public async Task Posts_go_when_they_were_sent_and_those_that_wait_or_failed_stay()
    {
        var posts = new[] { "sent", "waits", "dead" }.Select(id => new Post(id, Channel, Message.Of("x"), Monday)).ToList();
        await Apply([.. posts.Select(post => new PostWanted(post)), new PostWanted(new Post("young", Channel, Message.Of("x"), Long))]);
        foreach (var claim in await Store.Outbox.ClaimAsync(["discord"], 10, Long, TimeSpan.FromMinutes(1), Token))
        {
            PostOutcome outcome = claim.Post.Id switch
            {
                "waits" => new PostOutcome.Later(Long.AddDays(1), "", MayHaveArrived: false),
                "dead" => new PostOutcome.Dead("gone"),
                _ => new PostOutcome.Sent(new MessageRef(Channel, "m" + claim.Post.Id)),
            };
            Assert.True(await Store.Outbox.SettleAsync(claim, outcome, Long, Token));
        }

        Assert.Equal(1, await ForgetAsync(Kept.Posts));
        Assert.Null(await Store.Outbox.FindAsync("sent", Token));
        Assert.All(["waits", "dead", "young"], id => Assert.NotNull(Store.Outbox.FindAsync(id, Token).Result));
    }

    [Fact]
    public async Task Of_a_schedules_days_the_latest_stays()
    {
        for (var day = 0; day < 3; day++)
        {
            await Guarded(
                new OccurrenceOpened(new Occurrence("s", DateOnly.FromDateTime(Monday.AddDays(day).Date), "{}", Monday.AddDays(day)))
            );
        }

        Assert.Equal(2, await ForgetAsync(Kept.Occurrences));
        Assert.Equal(
            DateOnly.FromDateTime(Monday.AddDays(2).Date),
            Assert.Single(await Store.Schedules.OccurrencesAsync("s", 10, Token)).Day
        );
    }

    [Fact]
    public async Task Places_that_were_meant_go_when_they_are_old_though_the_question_stays()
    {
        var (old, young) = (new Citation("第1回", ["X"], 7), new Citation("第1回", ["Y"], 9));
        await Apply(
            new QuestionMissed(School, "X", "x", Long),
            new PlaceWanted(School, QuestionMark.Of("x"), old, Monday),
            new PlaceWanted(School, QuestionMark.Of("x"), young, Long)
        );

        Assert.Equal(1, await ForgetAsync(Kept.Wanted));
        Assert.Equal(9, Assert.Single(Assert.Single(await Store.Feedback.MissesAsync(School, 10, Token)).Wanted).Place.Line);
    }

    [Fact]
    public async Task Misses_reports_and_codes_go_when_they_are_old()
    {
        await Apply(
            new QuestionMissed(School, "X", "x", Monday),
            new QuestionMissed(School, "Y", "y", Long),
            new QuestionMissed(School, "X2", "x2", Monday)
        );
        await Apply(new QuestionMissed(School, "X2", "x2", Long));
        await Apply(
            new ItemReported(School, Person("7"), new ItemRef("q1", "v1"), "", Monday),
            new ItemReported(School, Person("8"), new ItemRef("q1", "v1"), "", Long)
        );
        await Apply(new LinkCodeMade(Person("7"), "h1", Monday), new LinkCodeMade(Person("8"), "h2", Long));

        Assert.Equal((1, 1, 1), (await ForgetAsync(Kept.Misses), await ForgetAsync(Kept.Reports), await ForgetAsync(Kept.Codes)));
        Assert.Equal(
            ["x2", "y"],
            (await Store.Feedback.MissesAsync(School, 10, Token)).Select(miss => miss.Question.ToLowerInvariant()).Order()
        );
        Assert.Equal(1, Assert.Single(await Store.Feedback.ReportsAsync(School, 10, Token)).People);
        Assert.NotNull(await Store.LinkCodes.FindAsync("h2", Token));
    }

    [Theory]
    [InlineData(Kept.Events)]
    [InlineData(Kept.Misses)]
    public async Task A_batch_is_no_larger_than_asked_for(Kept what)
    {
        await Apply([.. Enumerable.Range(0, 5).Select(at => new QuestionMissed(School, "X", $"x{at}", Monday))]);
        foreach (var at in Enumerable.Range(0, 4))
        {
            await Store.ApplyAsync(new Effect($"e{at}", Monday, []), Token);
        }

        foreach (var gone in new[] { 2, 2, 1 })
        {
            Assert.Equal(gone, await Store.Retention.ForgetAsync(what, Long, 2, Token));
        }
    }

    [Fact]
    public async Task Learners_whose_last_answer_is_too_long_ago_become_counts_and_the_others_stay()
    {
        var slack = new UserRef("slack", "T1", "U7");
        await Apply(new AttemptMade(Try("old", "q1")), new AttemptMade(Try("young", "q1")), new AttemptMade(Try("young", "q2", at: Long)));
        await Apply(
            new AttemptMade(Try("linked", "q1")),
            new AttemptMade(Try("x", "q1", at: Long) with { Who = slack }),
            new IdentitiesLinked(Person("linked"), slack)
        );
        await Apply(
            new AttemptMade(Try("chose", "q1")),
            new SessionOpened(Session("s1", AttemptSetting.Class)),
            new LinkCodeMade(Person("new"), "h1", Monday)
        );
        await Guarded(new ChoiceTaken("s1", Person("chose"), new ItemRef("q1", "v1"), "a", true, Long));
        var before = await Store.Attempts.CountsAsync("q1", Token);

        var (forgotten, next) = (0, (long?)0);
        while (next is { } after)
        {
            (var some, next) = await Store.Retention.ForgetLearnersAsync(Long, after, 2, Token);
            forgotten += some;
        }

        Assert.Equal(1, forgotten);
        Assert.Empty(await Store.Learners.IdentitiesAsync(Person("old"), Token));
        Assert.All(
            [Person("young"), Person("linked"), slack, Person("chose"), Person("new")],
            person => Assert.NotEmpty(Store.Learners.IdentitiesAsync(person, Token).Result)
        );
        Assert.Equal(before, await Store.Attempts.CountsAsync("q1", Token));
        await Store.RebuildAsync(Token);
        Assert.Equal(before, await Store.Attempts.CountsAsync("q1", Token));
    }

    private static QuizSession Session(string id, AttemptSetting setting) => new(id, Channel, setting, "{}", Monday);

    private Task<int> ForgetAsync(Kept what) => Store.Retention.ForgetAsync(what, Monday.AddDays(50), 100, Token);
}
