using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Feedback;
using TeachBot.Learning.People;
using TeachBot.Learning.Ranking;
using TeachBot.Learning.Sessions;
using Xunit;

namespace TeachBot.Tests.Contracts;

public abstract class PeopleContract<T> : StoreContract<T>
    where T : IStores, new()
{
    private static readonly UserRef Slack = new("slack", "T1", "U7");
    private static readonly ItemRef Question = new("q1", "v1");
    private static readonly QuizSession Quiz = new("s1", Channel, AttemptSetting.Class, "{}", Monday);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, 1, "a", "b")]
    [InlineData(1, 0, "b", "a")]
    public async Task Of_two_linked_identities_who_both_answered_an_item_the_earlier_is_the_first_attempt(
        int discord,
        int slack,
        string first,
        string later
    )
    {
        await Apply(new AttemptMade(Try("7", "q1", chosen: "a", at: Monday.AddHours(discord))), new AttemptMade(Try("7", "q2")));
        await Apply(new AttemptMade(Try("x", "q1", isRight: false, chosen: "b", at: Monday.AddHours(slack)) with { Who = Slack }));
        Assert.Equal((long[])[1, 1], await FirstsAsync("q1"));

        await Apply(new IdentitiesLinked(Person("7"), Slack));

        var counts = (await Store.Attempts.CountsAsync("q1", Token)).ToDictionary(count => count.Chosen);
        Assert.Equal((1, 0, 1, 1), (counts[first].Firsts, counts[later].Firsts, counts[first].All, counts[later].All));
        Assert.Equal(2, (await Store.Boards.FindAsync(new BoardKey(School, Channel.Id, null), Slack, 10, Token)).Own.All);
        await CountedAnewTheSameAsync("q1", "q2");
    }

    [Fact]
    public async Task Linked_twice_nothing_is_counted_again()
    {
        await Apply(new AttemptMade(Try("7", "q1")), new AttemptMade(Try("x", "q1", at: Monday.AddHours(1)) with { Who = Slack }));

        await Apply(new IdentitiesLinked(Person("7"), Slack));
        await Apply(new IdentitiesLinked(Slack, Person("7")));

        Assert.Equal((long[])[1], await FirstsAsync("q1"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Unlinked_each_has_its_own_first_attempts_again(bool isTheOneWhoStoodForBoth)
    {
        var third = Person("8");
        await Apply(
            new AttemptMade(Try("7", "q1")),
            new AttemptMade(Try("x", "q1", at: Monday.AddHours(1)) with { Who = Slack }),
            new AttemptMade(Try("8", "q2"))
        );
        await Apply(new IdentitiesLinked(Person("7"), Slack));
        await Apply(new IdentitiesLinked(Person("7"), third));
        await Apply(new AttemptMade(Try("x", "q2", at: Monday.AddHours(2)) with { Who = Slack }));
        var (alone, others) = isTheOneWhoStoodForBoth ? (Person("7"), new[] { Slack, third }) : (Slack, new[] { Person("7"), third });

        await Apply(new IdentityUnlinked(alone));
        await Apply(new IdentityUnlinked(alone));

        Assert.Equal([alone], await Store.Learners.IdentitiesAsync(alone, Token));
        Assert.Equal(others.Order(ById), (await Store.Learners.IdentitiesAsync(third, Token)).Order(ById));
        Assert.Equal((long[])[2], await FirstsAsync("q1"));
        Assert.Equal((long[])[isTheOneWhoStoodForBoth ? 1 : 2], await FirstsAsync("q2"));
        await CountedAnewTheSameAsync("q1", "q2");
    }

    [Fact]
    public async Task A_learner_who_chose_on_two_platforms_is_one_in_what_is_shown_before_the_reveal_and_after()
    {
        await Apply(new SessionOpened(Quiz), new IdentitiesLinked(Person("7"), Slack));
        await ChooseAsync(Person("8"), "b", 0);
        await ChooseAsync(Person("7"), "b", 1);
        await ChooseAsync(Slack, "a", 2);

        foreach (var isRevealed in new[] { false, true })
        {
            Assert.Equal(
                [new ChoiceCount("q1", "a", true, 1), new ChoiceCount("q1", "b", false, 1)],
                await Store.Sessions.DistributionAsync("s1", Token)
            );
            Assert.Equal([Slack], (await Store.Sessions.RightAsync("s1", 10, Token)).Select(right => right.Who));
            Assert.Equal("a", (await Store.Sessions.ChoicesAsync("s1", Person("7"), Token))["q1"]);
            Assert.Equal(
                isRevealed ? EffectResult.Refused : EffectResult.Applied,
                await Guarded(new SessionRevealed("s1", Monday.AddHours(1)))
            );
        }

        Assert.Single(await Store.Attempts.OfAsync(Person("7"), 10, Token));
    }

    [Fact]
    public async Task One_question_in_two_channels_is_one_first_attempt_of_a_linked_learner()
    {
        var other = Quiz with { Id = "s2", Where = new ChannelRef(new WorkspaceRef("slack", "T1"), "C1") };
        await Apply(new SessionOpened(Quiz), new SessionOpened(other), new IdentitiesLinked(Person("7"), Slack));
        await ChooseAsync(Person("7"), "a", 0);
        await ChooseAsync(Slack, "b", 1, "s2");

        await Guarded(new SessionRevealed("s1", Monday.AddHours(1)));
        await Guarded(new SessionRevealed("s2", Monday.AddHours(1)));

        Assert.Equal(1, (await Store.Attempts.CountsAsync("q1", Token)).Sum(count => count.Firsts));
        Assert.Equal([other.Where, Quiz.Where], await Store.Sessions.JoinedAsync(Person("7"), AttemptSetting.Class, 5, Token));
        Assert.Empty(await Store.Sessions.JoinedAsync(Person("7"), AttemptSetting.Daily, 5, Token));
    }

    [Fact]
    public async Task Who_is_forgotten_leaves_counts_alone_and_begins_anew()
    {
        await FillAsync();
        var before = await Store.Attempts.CountsAsync("q1", Token);

        await Apply(new LearnerForgotten(Slack));

        Assert.Equal(before, await Store.Attempts.CountsAsync("q1", Token));
        foreach (var identity in new[] { Person("7"), Slack })
        {
            Assert.Empty(await Store.Learners.IdentitiesAsync(identity, Token));
            Assert.Empty(await Store.Attempts.OfAsync(identity, 10, Token));
            Assert.Equal(new RecordSummary(0, 0, 0, 0, 0, 0), await Store.Records.SummaryAsync(identity, Token));
        }

        Assert.Null(await Store.LinkCodes.FindAsync("h1", Token));
        Assert.Null(await Store.Sessions.FindAsync("solo", Token));
        Assert.Null((await Store.Sessions.FindAsync("s1", Token))!.Owner);
        Assert.Equal("誤字", Assert.Single(Assert.Single(await Store.Feedback.ReportsAsync(School, 10, Token)).Reasons));
        await CountedAnewTheSameAsync("q1", "q2");

        await Apply(new AttemptMade(Try("7", "q1", at: Monday.AddDays(1))));

        Assert.Equal([Person("7")], await Store.Learners.IdentitiesAsync(Person("7"), Token));
        Assert.Single(await Store.Attempts.OfAsync(Person("7"), 10, Token));
        Assert.Equal(before.Sum(count => count.Firsts) + 1, (await Store.Attempts.CountsAsync("q1", Token)).Sum(count => count.Firsts));
        await CountedAnewTheSameAsync("q1", "q2");
    }

    [Fact]
    public async Task Choices_of_who_is_forgotten_go_while_they_are_open_and_stay_as_counts_of_nobody_once_revealed()
    {
        await Apply(new SessionOpened(Quiz), new SessionOpened(Quiz with { Id = "s2" }));
        foreach (var session in new[] { "s1", "s2" })
        {
            await ChooseAsync(Person("7"), "a", 0, session);
            await ChooseAsync(Person("8"), "a", 1, session);
        }

        await Guarded(new SessionRevealed("s1", Monday.AddHours(1)));
        await Apply(new LearnerForgotten(Person("7")));

        Assert.Equal(2, Assert.Single(await Store.Sessions.DistributionAsync("s1", Token)).Count);
        Assert.Equal([Person("8")], (await Store.Sessions.RightAsync("s1", 10, Token)).Select(right => right.Who));
        Assert.Equal(1, Assert.Single(await Store.Sessions.DistributionAsync("s2", Token)).Count);
    }

    [Fact]
    public async Task A_replica_that_knew_who_is_forgotten_takes_their_next_answer_for_somebody_new()
    {
        var other = Open();
        await other.ApplyAsync(new Effect("before", Monday, [new AttemptMade(Try("7", "q1"))]), Token);

        await Apply(new LearnerForgotten(Person("7")));
        await other.ApplyAsync(new Effect("after", Monday, [new AttemptMade(Try("7", "q1", at: Monday.AddHours(1)))]), Token);

        Assert.Equal(Monday.AddHours(1), Assert.Single(await Store.Attempts.OfAsync(Person("7"), 10, Token)).At);
        Assert.Equal((2, 2), (await Store.Attempts.CountsAsync("q1", Token)).Select(count => ((int)count.Firsts, (int)count.All)).Single());
    }

    [Fact]
    public async Task Answers_that_come_while_their_learner_is_forgotten_belong_to_somebody_or_are_counted_and_none_is_lost()
    {
        const int Answers = 120;
        var other = Open();
        var answering = Enumerable
            .Range(0, Answers)
            .Select(async at =>
            {
                await Task.Yield();
                await (at % 2 == 0 ? Store : other).ApplyAsync(
                    new Effect($"answer-{at}", Monday, [new AttemptMade(Try("7", $"q{at}"))]),
                    Token
                );
                if (at % 20 == 0)
                {
                    await Apply(new LearnerForgotten(Person("7")));
                }
            });
        await Task.WhenAll(answering);

        var counts = await Task.WhenAll(Enumerable.Range(0, Answers).Select(at => Store.Attempts.CountsAsync($"q{at}", Token)));
        Assert.All(counts, count => Assert.Equal([new ItemCount("v1", "a", true, 1, 1)], count));
        await Apply(new LearnerForgotten(Person("7")));
        await Store.RebuildAsync(Token);
        Assert.Equal([new ItemCount("v1", "a", true, 1, 1)], await Store.Attempts.CountsAsync("q1", Token));
        Assert.Empty(await Store.Attempts.OfAsync(Person("7"), 10, Token));
    }

    [Fact]
    public async Task All_that_is_kept_of_a_learner_is_told_of_all_identities_and_nothing_of_others()
    {
        await FillAsync();

        var record = await Store.Records.OfAsync(Slack, 100, Token);

        Assert.Equal(new RecordSummary(2, 3, 1, 2, 1, 0), await Store.Records.SummaryAsync(Person("7"), Token));
        Assert.Equal([Person("7"), Slack], record.Identities);
        Assert.Equal(["q1", "q2", "q1"], record.Attempts.Select(attempt => attempt.Item.Id));
        Assert.Equal(new KeptChoice(Person("7"), "s1", Question, "a", null, Monday.AddSeconds(0)), Assert.Single(record.Choices));
        Assert.Equal(new KeptReport(Slack, School, Question, "誤字", Monday), Assert.Single(record.Reports));
        Assert.Single((await Store.Records.OfAsync(Slack, 1, Token)).Attempts);
    }

    /// <summary>Somebody with two identities and all that can be kept of them, beside somebody else.</summary>
    private async Task FillAsync()
    {
        await Apply(new AttemptMade(Try("7", "q1")), new AttemptMade(Try("8", "q1", isRight: false, chosen: "b")));
        await Apply(new AttemptMade(Try("x", "q2", at: Monday.AddHours(1)) with { Who = Slack }), new IdentitiesLinked(Person("7"), Slack));
        await Apply(new AttemptMade(Try("x", "q1", at: Monday.AddHours(2)) with { Who = Slack }));
        await Apply(
            new SessionOpened(Quiz with { Owner = Person("7") }),
            new SessionOpened(new QuizSession("solo", Channel, AttemptSetting.Solo, "{}", Monday) { Owner = Slack }),
            new LinkCodeMade(Person("7"), "h1", Monday.AddMinutes(10)),
            new ItemReported(School, Slack, Question, "誤字", Monday)
        );
        await ChooseAsync(Person("7"), "a", 0);
        await ChooseAsync(Person("8"), "b", 0);
    }

    private Task<EffectResult> ChooseAsync(UserRef who, string chosen, int second, string session = "s1") =>
        Guarded(new ChoiceTaken(session, who, Question, chosen, chosen == "a", Monday.AddSeconds(second)));

    private async Task<long[]> FirstsAsync(string item) =>
        [.. (await Store.Attempts.CountsAsync(item, Token)).Select(count => count.Firsts)];

    private async Task CountedAnewTheSameAsync(params string[] items)
    {
        async Task<ItemCount[][]> Counts() =>
            [.. (await Task.WhenAll(items.Select(item => Store.Attempts.CountsAsync(item, Token)))).Select(counts => counts.ToArray())];

        var before = await Counts();
        await Store.RebuildAsync(Token);
        Assert.Equal(before, await Counts());
    }

    private static readonly Comparer<UserRef> ById = Comparer<UserRef>.Create((one, other) => string.CompareOrdinal(one.Id, other.Id));
}
