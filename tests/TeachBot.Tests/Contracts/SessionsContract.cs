using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.People;
using TeachBot.Learning.Sessions;
using Xunit;

namespace TeachBot.Tests.Contracts;

public abstract class SessionsContract<T> : StoreContract<T>
    where T : IStores, new()
{
    private static readonly QuizSession Quiz = new("s1", Channel, AttemptSetting.Class, "{\"at\":1}", Monday);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_session_is_found_as_it_was_left()
    {
        await Apply(new SessionOpened(Quiz));
        await Apply(new SessionOpened(Quiz with { State = "{}" }));

        Assert.Equal(Quiz, await Open().Sessions.FindAsync("s1", Token));
        Assert.Null(await Store.Sessions.FindAsync("s2", Token));
    }

    [Fact]
    public async Task Of_two_presses_at_once_one_moves_the_session_on()
    {
        await Apply(new SessionOpened(Quiz));
        var presses = Enumerable
            .Range(0, 8)
            .Select(at => Guarded(new SessionMoved("s1", 1, $"{{\"at\":{at}}}"), new AttemptMade(Try("7", "q1"))));

        var results = await Task.WhenAll(presses);

        Assert.Single(results, EffectResult.Applied);
        Assert.Single(await Store.Attempts.OfAsync(Person("7"), 10, Token));
        Assert.Equal(2, (await Store.Sessions.FindAsync("s1", Token))!.Version);
    }

    [Fact]
    public async Task A_choice_may_be_changed_until_the_reveal_and_what_stands_is_the_one_attempt()
    {
        await Apply(new SessionOpened(Quiz));
        Assert.Equal(EffectResult.Applied, await Choose("7", "b"));
        Assert.Equal(EffectResult.Applied, await Choose("8", "b"));
        Assert.Equal(EffectResult.Applied, await Choose("7", "a"));
        Assert.Equal(
            [new ChoiceCount("q1", "a", true, 1), new ChoiceCount("q1", "b", false, 1)],
            await Store.Sessions.DistributionAsync("s1", Token)
        );
        Assert.Equal("a", (await Store.Sessions.ChoicesAsync("s1", Person("7"), Token))["q1"]);

        Assert.Equal(EffectResult.Applied, await Guarded(new SessionRevealed("s1", Monday.AddHours(1))));
        Assert.Equal(EffectResult.Refused, await Guarded(new SessionRevealed("s1", Monday.AddHours(2))));
        Assert.Equal(EffectResult.Refused, await Choose("7", "c"));

        var attempt = Assert.Single(await Store.Attempts.OfAsync(Person("7"), 10, Token));
        Assert.Equal(("a", true, AttemptSetting.Class, Channel), (attempt.Chosen, attempt.IsRight, attempt.Setting, attempt.Where));
        Assert.Equal(
            [new ItemCount("v1", "a", true, 1, 1), new ItemCount("v1", "b", false, 1, 1)],
            await Store.Attempts.CountsAsync("q1", Token)
        );
        Assert.Equal(Monday.AddHours(1), (await Store.Sessions.FindAsync("s1", Token))!.RevealedAt);
    }

    [Fact]
    public async Task Who_was_right_is_told_in_the_order_of_their_choices()
    {
        await Apply(new SessionOpened(Quiz));
        foreach (var (at, person) in new[] { "9", "7", "8" }.Index())
        {
            await Guarded(
                new ChoiceTaken(
                    "s1",
                    Person(person),
                    new ItemRef("q1", "v1"),
                    person == "7" ? "b" : "a",
                    person != "7",
                    Monday.AddSeconds(at)
                )
            );
        }

        Assert.Equal([Person("9"), Person("8")], (await Store.Sessions.RightAsync("s1", 10, Token)).Select(right => right.Who));
        Assert.Equal([Person("9")], (await Store.Sessions.RightAsync("s1", 1, Token)).Select(right => right.Who));
        Assert.Empty((await Store.Sessions.RightAsync("s2", 10, Token)).Select(right => right.Who));
    }

    [Fact]
    public async Task A_choice_in_a_session_that_there_is_not_is_refused() => Assert.Equal(EffectResult.Refused, await Choose("7", "a"));

    [Fact]
    public async Task A_learner_who_chose_on_two_platforms_is_counted_once_as_chosen_last()
    {
        var slack = new UserRef("slack", "T1", "U7");
        await Apply(new SessionOpened(Quiz), new IdentitiesLinked(Person("7"), slack));
        await Choose("7", "a");
        await Guarded(new ChoiceTaken("s1", slack, new ItemRef("q1", "v1"), "b", false, Monday.AddMinutes(9)));

        await Guarded(new SessionRevealed("s1", Monday.AddHours(1)));

        Assert.Equal("b", Assert.Single(await Store.Attempts.OfAsync(Person("7"), 10, Token)).Chosen);
        Assert.Equal(1, (await Store.Attempts.CountsAsync("q1", Token)).Sum(count => count.All));
    }

    [Fact]
    public async Task No_acknowledged_choice_falls_between_the_taking_and_the_reveal()
    {
        await Apply(new SessionOpened(Quiz));
        var other = Open();
        var taken = 0;
        var choosing = Enumerable
            .Range(0, 300)
            .Select(async at =>
            {
                await Task.Yield();
                var result = await (at % 2 == 0 ? Store : other).ApplyAsync(
                    new Effect($"choice-{at}", Monday, [])
                    {
                        Guard = new ChoiceTaken("s1", Person($"{at}"), new ItemRef("q1", "v1"), "a", true, Monday),
                    },
                    Token
                );
                Interlocked.Add(ref taken, result == EffectResult.Applied ? 1 : 0);
            })
            .ToList();
        var reveal = Guarded(new SessionRevealed("s1", Monday.AddHours(1)));
        await Task.WhenAll([.. choosing, reveal]);

        Assert.Equal(taken, (await Store.Attempts.CountsAsync("q1", Token)).Sum(count => count.All));
    }

    private Task<EffectResult> Choose(string person, string chosen) =>
        Guarded(new ChoiceTaken("s1", Person(person), new ItemRef("q1", "v1"), chosen, chosen == "a", Monday));
}
