using TeachBot.Core;
using TeachBot.Core.Chat;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.Feedback;
using TeachBot.Learning.People;
using Xunit;

namespace TeachBot.Tests.Contracts;

public abstract class AttemptsContract<T> : StoreContract<T>
    where T : IStores, new()
{
    private static readonly UserRef Slack = new("slack", "T1", "U7");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_learners_attempts_come_the_latest_first_and_no_more_than_asked_for()
    {
        for (var day = 0; day < 5; day++)
        {
            await Apply(new AttemptMade(Try("7", $"q{day}", at: Monday.AddDays(day))), new AttemptMade(Try("8", $"q{day}")));
        }

        Assert.Equal(["q4", "q3", "q2"], (await Store.Attempts.OfAsync(Person("7"), 3, Token)).Select(attempt => attempt.Item.Id));
        Assert.Empty(await Store.Attempts.OfAsync(Person("nobody"), 3, Token));
    }

    [Fact]
    public async Task First_attempts_are_counted_apart()
    {
        await Apply(new AttemptMade(Try("7", "q", isRight: false, chosen: "b")));
        await Apply(new AttemptMade(Try("7", "q")));
        await Apply(new AttemptMade(Try("8", "q")));
        await Apply(new AttemptMade(Try("8", "other")));

        Assert.Equal(
            [new ItemCount("v1", "a", true, 1, 2), new ItemCount("v1", "b", false, 1, 1)],
            await Store.Attempts.CountsAsync("q", Token)
        );
    }

    [Fact]
    public async Task Counts_can_be_rebuilt_from_attempts()
    {
        await Apply(
            new AttemptMade(Try("7", "q", isRight: false, chosen: "b")),
            new AttemptMade(Try("8", "q")),
            new AttemptMade(Try("9", "p"))
        );
        var before = await Store.Attempts.CountsAsync("q", Token);

        await Store.RebuildAsync(Token);

        Assert.Equal(before, await Store.Attempts.CountsAsync("q", Token));
        Assert.Equal(2, before.Sum(count => count.Firsts));
    }

    [Fact]
    public async Task What_a_channel_was_asked_lately_is_told_the_latest_first()
    {
        await Apply(new AttemptMade(Try("7", "q1")));
        await Apply(new AttemptMade(Try("7", "q2", at: Monday.AddMinutes(1))));
        await Apply(new AttemptMade(Try("8", "q1", at: Monday.AddMinutes(2))));
        await Apply(new AttemptMade(Try("8", "q3", where: Channel with { Id = "other" })));

        Assert.Equal(["q1", "q2"], await Store.Attempts.AskedAsync(Channel, 10, Token));
        Assert.Equal(["q1"], await Store.Attempts.AskedAsync(Channel, 1, Token));
    }

    [Fact]
    public async Task A_thread_is_a_place_of_its_own()
    {
        await Apply(new AttemptMade(Try("7", "q1", where: Channel with { Thread = "1" })));

        Assert.Empty(await Store.Attempts.AskedAsync(Channel, 10, Token));
        Assert.Equal("1", (await Store.Attempts.OfAsync(Person("7"), 1, Token))[0].Where.Thread);
    }

    [Fact]
    public async Task Linked_identities_are_one_learner()
    {
        await Apply(new AttemptMade(Try("7", "q1")));
        await Apply(new AttemptMade(Try("x", "q3") with { Who = Slack }));
        await Apply(new IdentitiesLinked(Person("7"), Slack));
        await Apply(new AttemptMade(Try("x", "q1") with { Who = Slack, At = Monday.AddHours(1) }));

        Assert.Equal([Person("7"), Slack], await Store.Learners.IdentitiesAsync(Slack, Token));
        Assert.Equal(3, (await Store.Attempts.OfAsync(Person("7"), 10, Token)).Count);
        Assert.Equal(1, (await Store.Attempts.CountsAsync("q1", Token)).Sum(count => count.Firsts));
    }

    [Fact]
    public async Task Links_of_links_are_one_learner_too_and_linking_twice_changes_nothing()
    {
        UserRef[] people = [Person("1"), Person("2"), Slack, Slack with { Id = "U8" }];
        await Apply(new IdentitiesLinked(people[0], people[1]));
        await Apply(new IdentitiesLinked(people[2], people[3]));
        await Apply(new IdentitiesLinked(people[3], people[1]));
        await Apply(new IdentitiesLinked(people[0], people[2]));

        foreach (var person in people)
        {
            Assert.Equal(4, (await Store.Learners.IdentitiesAsync(person, Token)).Count);
        }
    }

    [Fact]
    public async Task What_is_typed_is_kept_cut_to_a_bound()
    {
        await Apply(new AttemptMade(Try("7", "q1", chosen: string.Concat(Enumerable.Repeat("👩‍🏫", 200)))));

        var chosen = (await Store.Attempts.OfAsync(Person("7"), 1, Token))[0].Chosen;
        Assert.InRange(chosen.Length, 1, Attempt.LongestChoice);
        Assert.EndsWith("👩‍🏫…", chosen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_was_missed_is_counted_a_workspace_and_key()
    {
        await Apply(new QuestionMissed(School, "Xとは？", "xとは", Monday));
        await Apply(new QuestionMissed(School, "Ｘとは", "xとは", Monday.AddDays(1)));
        await Apply(
            new QuestionMissed(School, "Yとは？", "yとは", Monday),
            new QuestionMissed(new("slack", "T1"), "Zとは？", "zとは", Monday)
        );

        Assert.Equal(
            [new MissedQuestion("Xとは？", 2, Monday.AddDays(1)), new MissedQuestion("Yとは？", 1, Monday)],
            await Store.Feedback.MissesAsync(School, 10, Token)
        );
    }

    [Fact]
    public async Task A_place_that_was_meant_by_a_missed_question_is_counted_and_by_another_is_not_kept()
    {
        var (near, nearer) = (new Citation("第1回", ["X", "用途"], 7) { File = "01.md" }, new Citation("第1回", [], 2) { File = "01.md" });
        var mark = QuestionMark.Of("xとは");
        await Apply(new QuestionMissed(School, "Xとは？", "xとは", Monday), new PlaceWanted(School, mark, near, Monday));
        await Apply(new PlaceWanted(School, mark, nearer, Monday));
        await Apply(new PlaceWanted(School, mark, nearer, Monday.AddDays(1)));
        await Apply(
            new PlaceWanted(School, QuestionMark.Of("yとは"), near, Monday),
            new PlaceWanted(new("slack", "T1"), mark, near, Monday)
        );

        var miss = Assert.Single(await Store.Feedback.MissesAsync(School, 10, Token));
        Assert.Equal(
            [("01.md", "第1回", "", 2, 2L), ("01.md", "第1回", "X＞用途", 7, 1L)],
            miss.Wanted.Select(wanted =>
                (wanted.Place.File, wanted.Place.Lecture, string.Join('＞', wanted.Place.Path), wanted.Place.Line, wanted.Times)
            )
        );
        Assert.Empty(await Store.Feedback.MissesAsync(new("slack", "T1"), 10, Token));
    }

    [Fact]
    public async Task An_item_is_reported_once_a_person_and_version()
    {
        var item = new ItemRef("q1", "v1");
        await Apply(new ItemReported(School, Person("7"), item, "2つ正しい", Monday));
        await Apply(new ItemReported(School, Person("7"), item, "やはり", Monday), new ItemReported(School, Person("8"), item, "", Monday));
        await Apply(new ItemReported(School, Person("7"), new ItemRef("q2", "v1"), "誤字", Monday));

        var reports = await Store.Feedback.ReportsAsync(School, 10, Token);

        Assert.Equal(
            [("q1", 2L, "2つ正しい"), ("q2", 1L, "誤字")],
            reports.Select(report => (report.Item.Id, report.People, string.Join(',', report.Reasons)))
        );
    }
}
